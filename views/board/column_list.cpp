#include "board/column_list.h"

#include "board/card_delegate.h"
#include "board_model.h"
#include "style/tokens.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace shortlist {

ColumnList::ColumnList(BoardModel *model, QItemSelectionModel *selection, const QModelIndex &stage, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(model);
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(selection);
    delete own;
    setRootIndex(stage);
    setObjectName(QStringLiteral("board_column_%1").arg(stage.data(BoardModel::StageRole).toLongLong()));
    setItemDelegate(new CardDelegate(this));
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_toScroll = 0; });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // the line is our own
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setMinimumHeight(4 * unit());
}

void ColumnList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int ColumnList::rowAtHeight(int y) const
{
    const int count = m_model->rowCount(rootIndex());
    if (count == 0)
        return -1;
    const QModelIndex at = indexAt(QPoint(viewport()->width() / 2, std::clamp(y, 0, viewport()->height() - 1)));
    return at.isValid() ? at.row() : count - 1;
}

void ColumnList::scrollWhenFilled(int pixels)
{
    m_toScroll = pixels;
    updateGeometries();
}

void ColumnList::updateGeometries()
{
    QListView::updateGeometries();
    if (m_toScroll > 0 && verticalScrollBar()->maximum() >= m_toScroll)
        verticalScrollBar()->setValue(m_toScroll);
}

void ColumnList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Every card has the same size, so nothing is laid out again as QListView would.
    if (topLeft.parent() == rootIndex())
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles); // NOLINT(bugprone-parent-virtual-call)
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        Q_EMIT sidewardsRequested(isForward ? 1 : -1, visualRect(currentIndex()).center().y());
        return;
    }
    QListView::keyPressEvent(event);
}

void ColumnList::takeCurrent()
{
    const bool isHere = currentIndex().parent() == rootIndex();
    if (m_model->rowCount(rootIndex()) > 0 && !(isHere && selectionModel()->hasSelection()))
        setCurrentIndex(isHere ? currentIndex() : m_model->index(std::max(0, rowAtHeight(0)), 0, rootIndex()));
}

void ColumnList::focusInEvent(QFocusEvent *event)
{
    // With the focus comes the current card, so that keys act in the list that has it.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey)
        takeCurrent();
    QListView::focusInEvent(event);
}

void ColumnList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().parent() == rootIndex())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(at);
}

void ColumnList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(viewport());
    if (m_model->rowCount(rootIndex()) == 0 && m_dropRow < 0) {
        painter.setPen(tokens.muted);
        const int space = unit();
        painter.drawText(viewport()->rect().adjusted(2 * space, 2 * space, -2 * space, 0),
                         int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, m_emptyText);
    }
    if (m_dropRow < 0)
        return;
    const int count = m_model->rowCount(rootIndex());
    const int space = unit() * 3 / 4;
    int y = 1;
    if (count > 0) {
        const QRect beside = visualRect(m_model->index(std::min(m_dropRow, count - 1), 0, rootIndex()));
        y = m_dropRow < count ? beside.top() - space / 2 : beside.bottom() + 1 - space / 2;
    }
    y = std::clamp(y, 1, viewport()->height() - 2);
    painter.fillRect(QRect(space + 2, y - 1, viewport()->width() - 2 * space - 4, 2), tokens.accent);
}

} // namespace shortlist
