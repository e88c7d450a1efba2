#include "scorecard/rating_box.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QPainter>

namespace shortlist {

RatingBox::RatingBox(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void RatingBox::setAnchor(const QString &anchor)
{
    m_anchor = shortText(anchor, 300);
    setAccessibleName(m_anchor.isEmpty() ? text() : tr("%1: %2", "mark, what it looks like").arg(text(), m_anchor));
    setToolTip(m_anchor.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(m_anchor.toHtmlEscaped()));
    update();
}

QSize RatingBox::sizeHint() const
{
    return {14 * unit(), 13 * unit()};
}

QSize RatingBox::minimumSizeHint() const
{
    return {5 * unit(), 13 * unit()};
}

void RatingBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = isChecked();
    const bool isStrong = isOn || hasFocus();
    painter.setOpacity(isEnabled() || isOn ? 1.0 : 0.6);
    painter.setPen(
        QPen(isStrong || (underMouse() && isEnabled()) ? tokens.accent : tokens.controlLine, isStrong ? 2 : 1));
    painter.setBrush(isOn ? tokens.accentTint : tokens.panel);
    const qreal inset = isStrong ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    const QRect inner = rect().adjusted(unit() + 2, unit() - 1, -unit(), -unit() / 2);
    QFont big = titleFont();
    painter.setFont(big);
    painter.setPen(tokens.text);
    const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = int(start | Qt::AlignAbsolute | Qt::AlignTop);
    const QFontMetrics metrics(big);
    painter.drawText(inner, flags, metrics.elidedText(text(), Qt::ElideRight, inner.width()));
    painter.setFont(labelFont());
    painter.setPen(tokens.muted);
    painter.drawText(inner.adjusted(0, metrics.height() + 2, 0, 0), flags | Qt::TextWordWrap, m_anchor);
}

} // namespace shortlist
