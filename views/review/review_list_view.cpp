#include "review/review_list_view.h"

#include "fields/safe_text.h"
#include "review/review_delegate.h"
#include "review_model.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

#include <functional>

namespace shortlist {

ReviewListView::ReviewListView(ReviewModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new ReviewDelegate(this))
{
    setObjectName(QStringLiteral("review_list"));
    setAccessibleName(tr("Result, by list"));
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    addActions();
    setModel(&model); // tells of a current row at once, which the actions follow
    connect(m_delegate, &ReviewDelegate::splitRequested, this, &ReviewListView::splitTypedRequested);
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { Q_EMIT itemPointed(index.data(ReviewModel::KeyRole).toInt()); });
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { Q_EMIT itemPointed(0); });
}

QAction *ReviewListView::addItemAction(const QString &name, const QList<QKeySequence> &keys,
                                       std::function<void(int)> act)
{
    auto *action = new QAction(name, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (const int key = currentKey(); key != 0)
            act(key);
    });
    addAction(action);
    return action;
}

void ReviewListView::addActions()
{
    m_edit = addItemAction(tr("&Edit"), {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter},
                           [this](int) { QListView::edit(currentIndex()); });
    auto *places = new QMenu(this);
    for (size_t i = 0; i + 1 < reviewListCount; ++i) {
        const auto list = static_cast<ReviewList>(i);
        QAction *to
            = addItemAction(ReviewModel::nameOf(list), {QKeySequence(Qt::CTRL | (Qt::Key_1 + static_cast<int>(i)))},
                            [this, list](int key) { Q_EMIT sendRequested(key, list); });
        places->addAction(to);
        m_onlyKept += to;
    }
    auto *send = new QAction(tr("&Send to"), this);
    send->setMenu(places);
    send->setToolTip(tr("Send to another list (Ctrl+1 to Ctrl+6)"));
    QAction *next = addItemAction(tr("To the &next list"), {Qt::Key_Right}, [this](int key) { sendBeside(key, 1); });
    QAction *previous
        = addItemAction(tr("To the &list before"), {Qt::Key_Left}, [this](int key) { sendBeside(key, -1); });
    next->setIconText(QChar(0x2192));
    previous->setIconText(QChar(0x2190));
    next->setToolTip(tr("To the next list (Right)"));
    previous->setToolTip(tr("To the list before (Left)"));
    QAction *merge
        = addItemAction(tr("&Merge with the one before"), {Qt::Key_M}, [this](int key) { Q_EMIT mergeRequested(key); });
    merge->setIconText(tr("Merge"));
    QAction *split = addItemAction(tr("S&plit at a semicolon or sentence"), {Qt::Key_S, Qt::Key_Semicolon},
                                   [this](int key) { Q_EMIT splitRequested(key); });
    split->setIconText(tr("Split"));
    QAction *up = addItemAction(tr("Move &up"), {QKeySequence(Qt::ALT | Qt::Key_Up)},
                                [this](int key) { Q_EMIT moveRequested(key, -1); });
    up->setIconText(tr("Up"));
    QAction *down = addItemAction(tr("Move &down"), {QKeySequence(Qt::ALT | Qt::Key_Down)},
                                  [this](int key) { Q_EMIT moveRequested(key, 1); });
    down->setIconText(tr("Down"));
    m_drop = addItemAction(tr("D&rop"), {Qt::Key_X, Qt::Key_Delete}, [this](int key) {
        const auto list = static_cast<ReviewList>(currentIndex().data(ReviewModel::ListRole).toInt());
        if (list == ReviewList::Dropped)
            Q_EMIT restoreRequested(key);
        else
            Q_EMIT dropRequested(key);
    });
    m_itemActions = {send, previous, next, m_edit, merge, split, up, down, m_drop};
    m_onlyKept += {send, next, previous, m_edit, merge, split, up, down};
}

void ReviewListView::sendBeside(int key, int step)
{
    const int list = currentIndex().data(ReviewModel::ListRole).toInt() + step;
    if (list >= 0 && list < static_cast<int>(ReviewList::Dropped))
        Q_EMIT sendRequested(key, static_cast<ReviewList>(list));
}

int ReviewListView::currentKey() const
{
    return currentIndex().data(ReviewModel::KeyRole).toInt();
}

void ReviewListView::setCurrentKey(int key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
    allow();
}

void ReviewListView::pointTo(int key)
{
    m_delegate->pointTo(key);
    viewport()->update();
}

bool ReviewListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT itemPointed(0);
    return QListView::viewportEvent(event);
}

void ReviewListView::allow()
{
    const int key = currentKey();
    const bool isDropped
        = static_cast<ReviewList>(currentIndex().data(ReviewModel::ListRole).toInt()) == ReviewList::Dropped;
    for (QAction *action : std::as_const(m_onlyKept))
        action->setEnabled(key != 0 && !isDropped);
    const bool isTooLong = key != 0 && isHeavy(currentIndex().data(Qt::EditRole).toString());
    m_edit->setEnabled(m_edit->isEnabled() && !isTooLong);
    m_edit->setToolTip(isTooLong ? tr("This line is too long to be edited here. It is stored whole.") : QString());
    m_drop->setEnabled(key != 0);
    m_drop->setText(isDropped ? tr("B&ring back") : tr("D&rop"));
}

void ReviewListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    allow();
    viewport()->update(); // the heading above the current item names the keys
    Q_EMIT currentKeyChanged(current.data(ReviewModel::KeyRole).toInt());
}

/// Over the headings, which cannot be current.
QModelIndex ReviewListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int step = action == MoveDown || action == MoveNext ? 1 : action == MoveUp || action == MovePrevious ? -1 : 0;
    if (step == 0)
        return QListView::moveCursor(action, modifiers);
    for (int row = currentIndex().row() + step; row >= 0 && row < m_model.rowCount(); row += step) {
        const QModelIndex index = m_model.index(row);
        if (index.data(ReviewModel::KeyRole).toInt() != 0)
            return index;
    }
    return currentIndex();
}

void ReviewListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ReviewListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentKey() == 0)
        return;
    QMenu menu(this);
    menu.addActions(m_itemActions);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
                          ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos();
    menu.exec(at);
}

} // namespace shortlist
