#include "shell/sidebar_view.h"

#include "style/tokens.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shortlist {

namespace {

class SidebarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + unit()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = Tokens::of(option.palette);
        const bool isHeading
            = index.data(SidebarModel::PlaceRole).toInt() == static_cast<int>(SidebarModel::Place::Heading);
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, tokens.accentTint);
        if (isSelected && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
        const QRect inner = option.rect.adjusted(2 * unit(), 0, -2 * unit(), 0);
        QFont font = isHeading ? labelFont() : option.font;
        font.setBold(isHeading || isSelected);
        painter->setFont(font);
        painter->setPen(isHeading ? tokens.muted : isSelected ? tokens.accent : tokens.text);
        const QVariant count = index.data(SidebarModel::CountRole);
        const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
        const QFontMetrics metrics(font);
        const int numberWidth = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + unit();
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const QRect textRect
            = rightToLeft ? inner.adjusted(numberWidth, 0, 0, 0) : inner.adjusted(0, 0, -numberWidth, 0);
        QString text = index.data().toString().left(300).simplified();
        if (isHeading)
            text = text.toUpper();
        const auto start = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const auto end = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(textRect, int(start | Qt::AlignAbsolute | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, textRect.width()));
        if (!isSelected)
            painter->setPen(tokens.muted);
        painter->drawText(inner, int(end | Qt::AlignAbsolute | Qt::AlignVCenter), number);
        painter->restore();
    }
};

} // namespace

SidebarView::SidebarView(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(20 * unit());
}

void SidebarView::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        QListView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(static_cast<SidebarModel::Place>(index.data(SidebarModel::PlaceRole).toInt()), at);
}

void SidebarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    switch (static_cast<SidebarModel::Place>(current.data(SidebarModel::PlaceRole).toInt())) {
    case SidebarModel::Place::Posting:
        Q_EMIT postingChosen(PostingId(current.data(SidebarModel::PostingRole).toLongLong()));
        return;
    case SidebarModel::Place::Candidates: Q_EMIT candidatesChosen(); return;
    case SidebarModel::Place::Interviews: Q_EMIT interviewsChosen(); return;
    case SidebarModel::Place::Reports: Q_EMIT reportsChosen(); return;
    case SidebarModel::Place::History: Q_EMIT historyChosen(); return;
    case SidebarModel::Place::Heading: return;
    }
}

} // namespace shortlist
