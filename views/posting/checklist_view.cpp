#include "posting/checklist_view.h"

#include "posting/criterion_delegate.h"
#include "posting/criterion_editor.h"
#include "posting/criterion_words.h"
#include "style/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace shortlist {

ChecklistView::ChecklistView(CriterionListModel *model, QWidget *parent)
    : QListView(parent), m_criteria(model), m_delegate(new CriterionDelegate(this)), m_actions(new RowActions(this))
{
    setObjectName(QStringLiteral("checklist_") + wordOf(model->kind()));
    setAccessibleName(listName(model->kind()));
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setViewportMargins(0, 0, 0, m_actions->height() / 2); // where the buttons of the last row reach into
    viewport()->setMouseTracking(true);
    connect(this, &QListView::doubleClicked, this, &ChecklistView::openEditor);
    connect(m_actions, &RowActions::chosen, this, &ChecklistView::act);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
    QWidget *before = this;
    for (int i = 0; i <= static_cast<int>(RowActions::Action::Delete); ++i) {
        setTabOrder(before, m_actions->button(static_cast<RowActions::Action>(i)));
        before = m_actions->button(static_cast<RowActions::Action>(i));
    }
}

const Criterion *ChecklistView::currentCriterion() const
{
    return m_criteria->at(currentIndex());
}

void ChecklistView::setCurrent(CriterionId criterion)
{
    const QModelIndex index = m_criteria->index(m_criteria->rowOf(criterion));
    setCurrentIndex(index);
    scrollTo(index);
}

void ChecklistView::moveCurrentBy(int rows)
{
    const Criterion *criterion = currentCriterion();
    const int target = currentIndex().row() + rows;
    if (criterion && target >= 0 && target < m_criteria->rowCount())
        Q_EMIT moveRequested(criterion->id, m_criteria->kind(), target + 1);
}

void ChecklistView::moveCurrentTo(CriterionKind kind)
{
    // To the end of the other list: one behind any last.
    constexpr qint64 end = 1'000'000;
    const Criterion *criterion = currentCriterion();
    if (criterion && kind != m_criteria->kind())
        Q_EMIT moveRequested(criterion->id, kind, end);
}

void ChecklistView::setCurrentField(const QString &field, const QString &text)
{
    if (const Criterion *criterion = currentCriterion())
        Q_EMIT edited(criterion->id, field, text, QString());
}

void ChecklistView::toggleMustHave()
{
    if (const Criterion *criterion = currentCriterion())
        setCurrentField(QStringLiteral("must_have"),
                        criterion->mustHave ? QStringLiteral("false") : QStringLiteral("true"));
}

void ChecklistView::deleteCurrent()
{
    if (const Criterion *criterion = currentCriterion())
        Q_EMIT deleteRequested(criterion->id);
}

QMenu *ChecklistView::menuOf(const Criterion &criterion)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Edit"), this, &ChecklistView::editCurrent);
    QAction *mustHave = menu->addAction(tr("&Must-have"), this, &ChecklistView::toggleMustHave);
    mustHave->setCheckable(true);
    mustHave->setChecked(criterion.mustHave);
    menu->addSeparator();
    for (const Assess one : {Assess::Rate, Assess::Screen, Assess::None}) {
        QAction *way = menu->addAction(
            assessName(one), this, [this, one] { setCurrentField(QStringLiteral("assess"), QString(wordOf(one))); });
        way->setCheckable(true);
        way->setChecked(criterion.assess == one);
    }
    menu->addSeparator();
    for (const double weight : {1.0, 2.0, 3.0}) {
        QAction *one = menu->addAction(tr("Weight %1").arg(QLocale().toString(weight)), this, [this, weight] {
            setCurrentField(QStringLiteral("weight"), QString::number(weight));
        });
        one->setCheckable(true);
        one->setChecked(criterion.weight == weight);
    }
    menu->addSeparator();
    for (const CriterionKind kind :
         {CriterionKind::Responsibility, CriterionKind::Required, CriterionKind::Preferred}) {
        if (kind != m_criteria->kind())
            menu->addAction(tr("Move to %1").arg(listName(kind)), this, [this, kind] { moveCurrentTo(kind); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Delete"), this, &ChecklistView::deleteCurrent);
    return menu;
}

void ChecklistView::act(RowActions::Action action)
{
    setCurrentIndex(m_actionsRow);
    const Criterion *criterion = currentCriterion();
    if (!criterion)
        return;
    switch (action) {
    case RowActions::Action::Up: return moveCurrentBy(-1);
    case RowActions::Action::Down: return moveCurrentBy(1);
    case RowActions::Action::Edit: return editCurrent();
    case RowActions::Action::Delete: return deleteCurrent();
    case RowActions::Action::More: {
        const QWidget *button = m_actions->button(action);
        menuOf(*criterion)->popup(button->mapToGlobal(button->rect().bottomLeft()));
        return;
    }
    }
}

void ChecklistView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        setCurrentIndex(indexAt(event->pos()));
    const Criterion *criterion = currentCriterion();
    if (!criterion)
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menuOf(*criterion)->popup(place);
}

void ChecklistView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isEnter && currentIndex().isValid())
        return editCurrent();
    if (isPlain && event->key() == Qt::Key_Down && currentIndex().row() == m_criteria->rowCount() - 1)
        return Q_EMIT passedEnd();
    QListView::keyPressEvent(event);
}

/// The row that the mouse is on has the buttons; else the one with the focus.
void ChecklistView::placeActions()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool isFocused = hasFocus() || (focused && m_actions->isAncestorOf(focused));
    QModelIndex row = m_hovered.isValid() ? QModelIndex(m_hovered) : isFocused ? currentIndex() : QModelIndex();
    if (row == QModelIndex(m_editedRow) || state() == DraggingState)
        row = {};
    m_actionsRow = row;
    const QRect place = visualRect(row);
    m_actions->setVisible(row.isValid() && place.bottom() >= 0 && place.top() < viewport()->height());
    if (m_actions->isHidden())
        return;
    const QRect area = viewport()->geometry();
    const int x = isRightToLeft() ? area.left() + unit() : area.right() + 1 - m_actions->width() - unit();
    const int y = area.top() + place.bottom() - m_actions->height() / 2;
    m_actions->move(x, qBound(0, y, qMax(0, height() - m_actions->height())));
    m_actions->raise();
    m_actions->button(RowActions::Action::Up)->setEnabled(row.row() > 0);
    m_actions->button(RowActions::Action::Down)->setEnabled(row.row() < m_criteria->rowCount() - 1);
}

void ChecklistView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under == m_hovered)
        return;
    m_hovered = under;
    placeActions();
}

void ChecklistView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    m_hovered = QModelIndex();
    placeActions();
}

void ChecklistView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_criteria->index(0));
    else if (!selectionModel()->isSelected(currentIndex()))
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    placeActions();
}

void ChecklistView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
    placeActions();
}

void ChecklistView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    placeActions();
}

void ChecklistView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeActions();
}

/// Laid out at once: rows that keep the heights of another width for a moment would lie over each other.
void ChecklistView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width() || m_isLayingOut)
        return;
    measureEditor();
    doItemsLayout();
}

void ChecklistView::updateGeometries()
{
    QListView::updateGeometries();
    updateGeometry();
    placeActions();
}

void ChecklistView::doItemsLayout()
{
    const bool isOuter = !std::exchange(m_isLayingOut, true);
    // The scroll bar comes or goes with the height, and changes the width: then once more.
    int width = -1;
    for (int round = 0; round < 3 && width != viewport()->width(); ++round) {
        width = viewport()->width();
        m_delegate->setWidth(width);
        QListView::doItemsLayout();
    }
    if (isOuter)
        m_isLayingOut = false;
}

void ChecklistView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

QSize ChecklistView::sizeHint() const
{
    int height = viewportMargins().bottom() + 1;
    for (int row = 0; row < m_criteria->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {24 * unit(), height};
}

QSize ChecklistView::minimumSizeHint() const
{
    return {12 * unit(), qMin(sizeHint().height(), 8 * unit())};
}

} // namespace shortlist
