#include "board/board_view.h"

#include "board/board_column.h"
#include "board/column_list.h"
#include "board_model.h"
#include "style/tokens.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace shortlist {

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_selection(new QItemSelectionModel(model, this))
{
    setObjectName(QStringLiteral("board_view"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_row = new QHBoxLayout(inside);
    m_row->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    m_row->setSpacing(unit());
    setWidget(inside);
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(20 * unit());
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &BoardView::selectionChanged);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &BoardView::selectionChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selected(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &BoardView::rebuild);
    connect(m_model, &BoardModel::countsChanged, this, &BoardView::refresh);
    connect(m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &from, int row) { followCurrent(from, row); });
    rebuild();
}

void BoardView::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (BoardColumn *old : m_columns) {
        old->hide();
        if (old->list()->isDragging()) // in an event loop of its own, which returns to it
            connect(old->list(), &ColumnList::dragEnded, old, &QObject::deleteLater);
        else
            delete old;
    }
    m_columns.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex stage = m_model->index(i, 0);
        const StageId id = m_model->stageAt(stage);
        if (!m_seen.contains(id) && stage.data(BoardModel::StageKindRole).toInt() == int(StageKind::Hired))
            m_collapsed.insert(id); // there is nothing more to do for those
        m_seen.insert(id);
        auto *column = new BoardColumn(m_model, m_selection, stage);
        m_columns.push_back(column);
        m_row->addWidget(column, 1);
        column->setCollapsed(m_collapsed.contains(id));
        connect(column, &BoardColumn::collapsedChanged, this, [this, id](bool collapsed) {
            if (collapsed)
                m_collapsed.insert(id);
            else
                m_collapsed.remove(id);
        });
        connect(column->list(), &ColumnList::sidewardsRequested, this,
                [this, i](int steps, int y) { goSidewards(i, steps, y); });
        connect(column->list(), &ColumnList::menuRequested, this, &BoardView::menuRequested);
        connect(column->list(), &ColumnList::draggedOver, this, &BoardView::scrollAt);
    }
    refresh();
    select(std::exchange(m_kept, {}));
    if (std::exchange(m_isFocusWanted, false) || hadFocus)
        focusCards();
}

void BoardView::refresh()
{
    for (BoardColumn *column : m_columns)
        column->refresh();
    tellEmpty();
}

/// An empty board says what to do next, in its first column; an empty column, that it is.
void BoardView::tellEmpty()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        QString text = m_model->isFiltered() ? tr("No name matches.") : tr("Nobody here now.");
        if (m_model->total() == 0)
            text = i > 0 ? QString()
                         : tr("Nobody has applied yet.\n\nChoose New candidate, or copy an e-mail or a profile and "
                              "paste it here with %1.")
                               .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
        m_columns[i]->list()->setEmptyText(text);
    }
}

std::vector<ApplicationId> BoardView::selected() const
{
    QModelIndexList indexes = m_selection->selectedIndexes();
    std::sort(indexes.begin(), indexes.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    std::vector<ApplicationId> found;
    for (const QModelIndex &index : indexes) {
        const ApplicationId id = m_model->applicationAt(index);
        if (!id.isNull())
            found.push_back(id);
    }
    return found;
}

ApplicationId BoardView::current() const
{
    if (m_selection->isSelected(m_selection->currentIndex()))
        return m_model->applicationAt(m_selection->currentIndex());
    const std::vector<ApplicationId> all = selected();
    return all.empty() ? ApplicationId() : all.front();
}

void BoardView::select(const std::vector<ApplicationId> &applications)
{
    QItemSelection selection;
    for (const ApplicationId id : applications) {
        const QModelIndex index = m_model->indexOf(id);
        if (index.isValid())
            selection.select(index, index);
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_selection->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
}

void BoardView::clearSelection()
{
    m_selection->clear();
}

void BoardView::reveal(ApplicationId application)
{
    const QModelIndex index = m_model->indexOf(application);
    if (!index.isValid())
        return;
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    BoardColumn *column = m_columns[static_cast<size_t>(index.parent().row())];
    column->setCollapsed(false);
    ensureWidgetVisible(column);
    column->list()->scrollTo(index);
    column->list()->setFocus();
}

void BoardView::focusCards()
{
    m_isFocusWanted = m_columns.empty();
    const auto cards = [this](int i) { return m_model->rowCount(m_model->index(i, 0)); };
    const int current = m_selection->currentIndex().parent().row();
    int wanted = -1;
    for (int i = 0; i < columnCount(); ++i) {
        if (!column(i)->isCollapsed() && (wanted < 0 || i == current || (cards(i) > 0 && cards(wanted) == 0)))
            wanted = i;
    }
    if (wanted < 0)
        return;
    column(wanted)->list()->setFocus(Qt::TabFocusReason);
    column(wanted)->list()->takeCurrent(); // it may have had the focus before it had a card
}

void BoardView::toggleColumn()
{
    const QWidget *focus = QApplication::focusWidget();
    for (BoardColumn *one : m_columns) {
        if (focus && one->isAncestorOf(focus))
            return one->setCollapsed(!one->isCollapsed());
    }
    const QModelIndex stage = m_selection->currentIndex().parent();
    if (stage.isValid()) {
        BoardColumn *one = m_columns[static_cast<size_t>(stage.row())];
        one->setCollapsed(!one->isCollapsed());
    }
}

BoardLook BoardView::look() const
{
    BoardLook look;
    for (int i = 0; i < columnCount(); ++i) {
        const BoardColumn *one = column(i);
        look.columns.insert(m_model->stageAt(m_model->index(i, 0)),
                            {one->isCollapsed(), one->list()->verticalScrollBar()->value()});
    }
    look.scrolledSidewards = horizontalScrollBar()->value();
    look.current = current();
    return look;
}

void BoardView::setLook(const BoardLook &look)
{
    select({look.current}); // may scroll, so it comes first
    for (int i = 0; i < columnCount(); ++i) {
        const auto found = look.columns.constFind(m_model->stageAt(m_model->index(i, 0)));
        if (found == look.columns.cend())
            continue;
        column(i)->setCollapsed(found->isCollapsed);
        column(i)->list()->scrollWhenFilled(found->scrolled);
    }
    widget()->layout()->activate();
    horizontalScrollBar()->setValue(look.scrolledSidewards);
}

void BoardView::goSidewards(int from, int steps, int y)
{
    for (int to = from + steps; to >= 0 && to < columnCount(); to += steps) {
        BoardColumn *next = column(to);
        const int row = next->isCollapsed() ? -1 : next->list()->rowAtHeight(y);
        if (row < 0)
            continue;
        const QModelIndex index = m_model->index(row, 0, m_model->index(to, 0));
        m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        next->list()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(next);
        return;
    }
}

/// The card that keys act from went to another column: the focus goes with it. Into a collapsed one it does not follow:
/// the next card of where it was takes its place.
void BoardView::followCurrent(const QModelIndex &from, int row)
{
    const QModelIndex current = m_selection->currentIndex();
    const auto focused = std::find_if(m_columns.begin(), m_columns.end(),
                                      [](const BoardColumn *one) { return one->list()->hasFocus(); });
    if (!current.parent().isValid() || (focused == m_columns.end() && from.isValid()))
        return;
    BoardColumn *column = m_columns[static_cast<size_t>(current.parent().row())];
    if (column->list()->hasFocus())
        return;
    if (!column->isCollapsed()) {
        column->list()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(column);
        column->list()->scrollTo(current);
        return;
    }
    const int count = m_model->rowCount(from);
    if (from.isValid() && count > 0)
        m_selection->setCurrentIndex(m_model->index(std::min(row, count - 1), 0, from),
                                     QItemSelectionModel::ClearAndSelect);
}

/// While something is dragged near the left or right edge, what is beyond it comes into sight.
void BoardView::scrollAt(const QPoint &globalPosition)
{
    const int x = viewport()->mapFromGlobal(globalPosition).x();
    const int edge = 3 * unit();
    QScrollBar *bar = horizontalScrollBar();
    if (x < edge)
        bar->setValue(bar->value() - edge);
    else if (x > viewport()->width() - edge)
        bar->setValue(bar->value() + edge);
}

} // namespace shortlist
