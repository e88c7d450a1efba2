#include "inspector/timeline_view.h"

#include "fields/safe_text.h"
#include "style/tokens.h"
#include "timeline_model.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace shortlist {

namespace {

int timelineRowHeight()
{
    return QFontMetrics(bodyFont()).height() + QFontMetrics(labelFont()).height() + unit();
}

class TimelineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), timelineRowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool fromRight = option.direction == Qt::RightToLeft;
        const QRect rect = option.rect;
        painter->save();
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected))
            painter->fillRect(rect, tokens.accentTint);
        const int lineAt = fromRight ? rect.right() - unit() / 2 : rect.left() + unit() / 2;
        painter->fillRect(QRect(lineAt, rect.top(), 2, rect.height()), tokens.line);
        const QRect inner = fromRight ? rect.adjusted(0, 0, -2 * unit(), 0) : rect.adjusted(2 * unit(), 0, 0, 0);
        const auto start = (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop;
        const QFontMetrics body(bodyFont());
        painter->setFont(bodyFont());
        painter->setPen(tokens.text);
        painter->drawText(inner.adjusted(0, unit() / 4, 0, 0), int(start),
                          body.elidedText(shortLine(index.data().toString()), Qt::ElideRight, inner.width()));
        painter->setFont(labelFont());
        painter->setPen(tokens.muted);
        const QString when = shortLine(index.data(TimelineModel::WhenRole).toString());
        painter->drawText(inner.adjusted(0, unit() / 4 + body.height(), 0, 0), int(start),
                          QFontMetrics(labelFont()).elidedText(when, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

} // namespace

TimelineView::TimelineView(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMinimumWidth(1);
    viewport()->setAutoFillBackground(false);
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::fitHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fitHeight);
    fitHeight();
}

void TimelineView::fitHeight()
{
    constexpr int most = 2000;
    setFixedHeight(qMin(most, model()->rowCount()) * timelineRowHeight() + 1);
}

} // namespace shortlist
