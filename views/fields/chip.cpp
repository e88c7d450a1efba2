#include "fields/chip.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QPainter>

namespace shortlist {

namespace {

std::pair<QColor, QColor> coloursOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Plain: return {tokens.muted, tokens.side};
    case Tone::Accent: return {tokens.accent, tokens.accentTint};
    case Tone::Good: return {tokens.good, tokens.goodTint};
    case Tone::Warn: return {tokens.warn, tokens.warnTint};
    case Tone::Bad: return {tokens.bad, tokens.badTint};
    }
    return {tokens.text, tokens.side};
}

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(labelFont());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setContentsMargins(unit() / 2 + 2, 2, unit() / 2 + 2, 2);
    set(text, tone);
}

void Chip::set(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(shortLine(text, 60));
    if (text.isEmpty())
        hide();
    else if (parentWidget()) // without one it would be a window
        show();
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(5 * unit(), sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), text(), m_tone, palette());
}

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(labelFont());
    return {metrics.horizontalAdvance(text) + 2 + unit() + 4,
            metrics.height() + 4}; // letters are not whole pixels wide
}

void paintChip(QPainter &painter, const QRect &place, const QString &text, Tone tone, const QPalette &palette)
{
    const auto [ink, tint] = coloursOf(tone, Tokens::of(palette));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(ink);
    painter.setFont(labelFont());
    const QRect inner = place.adjusted(unit() / 2 + 2, 2, -unit() / 2 - 2, -2);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

} // namespace shortlist
