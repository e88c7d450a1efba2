#include "board/card_delegate.h"

#include "board/card_painter.h"

#include <QPainter>
#include <QWidget>

namespace shortlist {

namespace {

qreal pixelRatioOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->devicePixelRatioF() : 1;
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    CardPainter(*painter, m_layouts.layout(option.font, option.rect.width(), pixelRatioOf(option)), option)
        .paint(index);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    ++m_sizeHints;
    return m_layouts.layout(option.font, option.rect.width(), pixelRatioOf(option)).item;
}

} // namespace shortlist
