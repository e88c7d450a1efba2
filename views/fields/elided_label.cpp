#include "fields/elided_label.h"

#include "fields/safe_text.h"
#include "style/tokens.h"

#include <QPainter>

namespace shortlist {

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = shortLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_isMuted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(4 * unit(), sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setPen(m_isMuted ? tokens.muted : tokens.text);
    const auto start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace shortlist
