#include "board/column_list.h"
#include "board_model.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace shortlist {

/// One card as it is, several as their number.
QPixmap ColumnList::dragPicture(const QModelIndexList &cards) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QString text
        = cards.size() == 1 ? oneLine(cards.front().data().toString()) : tr("%n card(s)", "", int(cards.size()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int width = std::min(metrics.horizontalAdvance(text), 25 * unit()) + 3 * unit();
    const int height = metrics.height() + 2 * unit();
    QPixmap picture(QSize(width, height) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.panel);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRoundedRect(QRectF(1, 1, width - 2, height - 2), 5, 5);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, 0, width, height), Qt::AlignCenter, elidedLine(text, metrics, width - 2 * unit()));
    return picture;
}

void ColumnList::startDrag(Qt::DropActions actions)
{
    const QModelIndexList cards = selectionModel()->selectedIndexes();
    QMimeData *data = m_model->mimeData(cards);
    if (data == nullptr)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(dragPicture(cards));
    window()->installEventFilter(this);
    m_isDragging = true;
    // Whatever comes of it, the cards stay until what was stored comes back.
    drag->exec(actions, Qt::MoveAction);
    m_isDragging = false;
    window()->removeEventFilter(this);
    Q_EMIT dragEnded();
}

/// A dialog that comes up takes the mouse, so the drag would never end.
bool ColumnList::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isDragging && event->type() == QEvent::WindowBlocked)
        QDrag::cancel();
    return QListView::eventFilter(watched, event);
}

bool ColumnList::takes(const QDropEvent *event) const
{
    return m_model->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, rootIndex());
}

int ColumnList::rowOfDrop(const QPoint &position) const
{
    const int count = m_model->rowCount(rootIndex());
    if (m_model->order() != BoardOrder::Board)
        return count;
    const QModelIndex at = indexAt(position);
    if (!at.isValid())
        return position.y() < 0 ? 0 : count;
    return position.y() < visualRect(at).center().y() ? at.row() : at.row() + 1;
}

void ColumnList::setDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
}

void ColumnList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(event))
        return event->ignore();
    setState(DraggingState);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void ColumnList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    if (!takes(event)) {
        setDropRow(-1);
        return event->ignore();
    }
    setDropRow(rowOfDrop(event->position().toPoint()));
    Q_EMIT draggedOver(viewport()->mapToGlobal(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void ColumnList::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDropRow(-1);
    QListView::dragLeaveEvent(event);
}

void ColumnList::dropEvent(QDropEvent *event)
{
    const int row = rowOfDrop(event->position().toPoint());
    setDropRow(-1);
    stopAutoScroll();
    setState(NoState);
    if (!takes(event))
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_model->dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, rootIndex());
}

} // namespace shortlist
