#include "debrief/topic_list.h"

#include "debrief_model.h"
#include "frame/cell_frame.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace shortlist {

namespace {

class TopicDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {20 * unit(), QFontMetrics(bodyFont()).height() + QFontMetrics(labelFont()).height() + 2 * unit()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        painter->save();
        painter->setClipRect(option.rect);
        paintCellFrame(*painter, option, false);
        const QRect room = cellRoom(option).adjusted(unit(), unit() / 2, 0, -unit() / 2);
        const int first = QFontMetrics(bodyFont()).height();
        const auto draw = [&](const QRect &place, const QFont &font, const QColor &ink, int role) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(place, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
                              elidedLine(index.data(role).toString(), QFontMetrics(font), place.width()));
        };
        draw(QRect(room.left(), room.top(), room.width(), first), bodyFont(), tokens.text, Qt::DisplayRole);
        draw(QRect(room.left(), room.top() + first, room.width(), room.height() - first), labelFont(), tokens.muted,
             DebriefModel::DetailRole);
        painter->restore();
    }
};

} // namespace

TopicList::TopicList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("debrief_topics"));
    setAccessibleName(tr("What is talked over"));
    setItemDelegate(new TopicDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
}

} // namespace shortlist
