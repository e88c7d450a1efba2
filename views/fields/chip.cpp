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
    const auto [ink, tint] = coloursOf(m_tone, Tokens::of(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setPen(ink);
    const QRect inner = contentsRect();
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

} // namespace shortlist
