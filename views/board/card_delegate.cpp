#include "board/card_delegate.h"

#include "board/card_painter.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace shortlist {

namespace {

qreal pixelRatioOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->devicePixelRatioF() : 1;
}

const QPixmap &pictureOf(const CardFace &face, CardLook &look, const QStyleOptionViewItem &option,
                         QPalette::ColorRole background)
{
    const int state = int(option.state & (QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver))
                      | (option.direction == Qt::RightToLeft ? 1 : 0);
    const std::pair key(face.application, state);
    const CardPicture *known = look.pictures.object(key);
    if (known && known->palette == option.palette.cacheKey() && known->face == face)
        return known->pixmap;
    auto *fresh = new CardPicture{face, option.palette.cacheKey(), QPixmap(option.rect.size() * look.pixelRatio)};
    fresh->pixmap.setDevicePixelRatio(look.pixelRatio);
    fresh->pixmap.fill(option.palette.color(background));
    QStyleOptionViewItem own = option;
    own.rect.moveTopLeft({0, 0});
    QPainter painter(&fresh->pixmap);
    CardPainter(painter, look, own).paint(face);
    const QSize size = fresh->pixmap.size();
    look.pictures.insert(key, fresh, std::clamp(size.width() * size.height() / 256, 1, 1024));
    return fresh->pixmap;
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CardLook &look = m_looks.look(option.font, option.rect.width(), pixelRatioOf(option));
    const CardFace face = CardFace::of(index);
    const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (list && painter->device() == list->viewport())
        return painter->drawPixmap(option.rect.topLeft(),
                                   pictureOf(face, look, option, list->viewport()->backgroundRole()));
    painter->save();
    CardPainter(*painter, look, option).paint(face);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    ++m_sizeHints;
    return m_looks.look(option.font, option.rect.width(), pixelRatioOf(option)).layout.item;
}

} // namespace shortlist
