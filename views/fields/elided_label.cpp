#include "fields/elided_label.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QEvent>
#include <QPainter>

namespace shortlist {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(shortLine(text));
    setAccessibleName(QLabel::text());
}

void ElidedLabel::setMuted(bool muted)
{
    m_isMuted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + 1 + margins.left() + margins.right(), fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(4 * unit(), sizeHint().width()), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(sizeHint().width() > width() ? QStringLiteral("<qt>%1</qt>").arg(text().toHtmlEscaped())
                                                : QString());
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setPen(m_isMuted ? tokens.muted : tokens.text);
    const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const QRect room = contentsRect();
    painter.drawText(room, int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace shortlist
