#include "window/board/board_screen.h"

#include "board/board_view.h"
#include "board/ended_drawer.h"
#include "board_model.h"
#include "ended_model.h"
#include "jobs/board.h"
#include "style/tokens.h"
#include "window/board/board_actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace shortlist {

BoardScreen::BoardScreen(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new BoardModel(this)), m_endedModel(new EndedModel(this)),
      m_view(new BoardView(m_model)), m_drawer(new EndedDrawer(m_endedModel)),
      m_actions(new BoardActions(desk, *m_model, *m_view, *m_drawer, this)), m_filter(new QLineEdit),
      m_order(new QComboBox), m_ended(new QPushButton)
{
    setObjectName(QStringLiteral("board_screen"));
    build();
    listen();
}

void BoardScreen::build()
{
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(QStringLiteral("board_filter"));
    m_filter->setMaximumWidth(50 * unit());
    m_order->setAccessibleName(tr("Order of the cards"));
    m_order->setToolTip(tr("How the cards are shown; their stored order stays"));
    m_order->addItem(tr("Board order"), int(BoardOrder::Board));
    m_order->addItem(tr("Score"), int(BoardOrder::Score));
    m_order->addItem(tr("Longest in stage"), int(BoardOrder::Age));
    m_order->addItem(tr("Name"), int(BoardOrder::Name));
    m_ended->setCheckable(true);
    m_ended->setObjectName(QStringLiteral("board_ended"));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit());
    bar->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    bar->addWidget(m_filter, 3);
    bar->addStretch(1);
    bar->addWidget(m_order);
    bar->addWidget(m_ended);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_view);
    parts->addWidget(m_drawer);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    parts->setSizes({60 * unit(), 24 * unit()});
    parts->setChildrenCollapsible(false);
    m_drawer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(), 0, unit());
    column->setSpacing(unit());
    column->addLayout(bar);
    column->addWidget(parts, 1);
    refreshEndedButton();
}

void BoardScreen::listen()
{
    connect(&m_desk.client, &WorkspaceClient::changed, this, &BoardScreen::patch);
    connect(m_model, &BoardModel::moveRequested, m_actions, &BoardActions::drop);
    connect(m_model, &BoardModel::countsChanged, m_actions, &BoardActions::refresh);
    connect(m_view, &BoardView::selectionChanged, this, &BoardScreen::tellSelection);
    connect(m_view, &BoardView::menuRequested, m_actions, &BoardActions::showMenu);
    connect(m_drawer, &EndedDrawer::reopenRequested, m_actions, &BoardActions::reopenEnded);
    connect(m_drawer, &EndedDrawer::chosen, this, [this](CandidateId candidate, ApplicationId application) {
        m_desk.selection.select(candidate, application);
    });
    connect(m_actions, &BoardActions::compareRequested, this, &BoardScreen::compareRequested);
    connect(m_actions, &BoardActions::endedRequested, m_ended, &QPushButton::toggle);
    connect(&m_desk.selection, &Selection::changed, this, &BoardScreen::followSelection);
    connect(m_filter, &QLineEdit::textChanged, m_model, &BoardModel::setFilter);
    connect(m_actions, &BoardActions::filterRequested, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, &BoardView::focusCards);
    auto *leave = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        m_filter->clear();
        m_view->focusCards();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setOrder(static_cast<BoardOrder>(m_order->currentData().toInt()));
        m_actions->refresh();
    });
    connect(m_ended, &QPushButton::toggled, m_drawer, &QWidget::setVisible);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_endedModel, signal, this, &BoardScreen::refreshEndedButton);
    connect(m_endedModel, &QAbstractItemModel::modelReset, this, &BoardScreen::refreshEndedButton);
    auto *timer = new QTimer(this);
    timer->setInterval(60'000);
    connect(timer, &QTimer::timeout, this, &BoardScreen::reloadWhenTheDayChanges);
    timer->start();
}

void BoardScreen::setPosting(PostingId posting)
{
    if (posting == m_posting)
        return;
    keepLook();
    m_posting = posting;
    load();
}

LeftBoards BoardScreen::left()
{
    keepLook();
    return m_left;
}

void BoardScreen::keepLook()
{
    if (m_posting.isNull() || m_model->posting() != m_posting)
        return; // nothing is shown of it yet
    LeftBoard &board = m_left[m_posting];
    board = {m_view->look(), m_model->order(), m_ended->isChecked()};
    if (board.look.current != m_desk.selection.application())
        board.look.current = {}; // the window shows somebody else
}

void BoardScreen::showAsLeft()
{
    LeftBoard board = m_left.value(m_posting);
    const ApplicationId chosen = m_desk.selection.application();
    if (m_model->indexOf(chosen).isValid())
        board.look.current = chosen;
    m_order->setCurrentIndex(m_order->findData(int(board.order)));
    m_ended->setChecked(board.isDrawerOpen);
    m_view->setLook(board.look);
}

BoardViewer BoardScreen::viewer() const
{
    return {m_posting, m_desk.client.me(), m_desk.client.workspace().zone, m_desk.client.now()};
}

void BoardScreen::load()
{
    const BoardViewer asking = viewer();
    m_day = asking.now.dayIn(asking.zone);
    m_desk.client.ask<Board>(
        this, [asking](Connection &connection) { return loadBoard(connection, asking); },
        [this](const Result<Board> &board) {
            m_actions->boardIsShown();
            if (!board)
                return m_desk.messages.showProblem(board.error().message);
            if (board->posting != m_posting)
                return; // another one was asked for meanwhile
            const bool isAnother = m_model->posting() != m_posting;
            m_endedModel->setBoard(*board);
            m_model->setBoard(*board);
            if (isAnother)
                showAsLeft();
        });
}

void BoardScreen::patch(const ChangedRows &rows)
{
    if (m_posting.isNull())
        return;
    const BoardViewer asking = viewer();
    m_desk.client.ask<std::optional<BoardPatch>>(
        this, [asking, rows](Connection &connection) { return boardPatch(connection, asking, rows); },
        [this, posting = m_posting](const Result<std::optional<BoardPatch>> &patch) {
            if (!patch || *patch) // else it is loaded again
                m_actions->boardIsShown();
            if (!patch)
                return m_desk.messages.showProblem(patch.error().message);
            if (posting != m_posting)
                return;
            if (!*patch)
                return load();
            m_model->apply(**patch);
            m_endedModel->apply(**patch);
        });
}

void BoardScreen::reloadWhenTheDayChanges()
{
    if (!m_posting.isNull() && m_desk.client.now().dayIn(m_desk.client.workspace().zone) != m_day)
        load();
}

void BoardScreen::tellSelection()
{
    m_actions->refresh();
    const ApplicationId id = m_view->current();
    if (!id.isNull())
        m_desk.selection.select(CandidateId(m_model->indexOf(id).data(BoardModel::CandidateRole).toLongLong()), id);
}

/// Something else in the window chose an application: the board shows which.
void BoardScreen::followSelection()
{
    ApplicationId id = m_desk.selection.application();
    if (id.isNull()) // a person was chosen, by the search for example
        id = m_model->applicationOf(m_desk.selection.candidate());
    if (!m_model->indexOf(id).isValid())
        m_view->clearSelection(); // else its actions would act on somebody who is not shown
    else if (id != m_view->current())
        m_view->select({id});
}

void BoardScreen::refreshEndedButton()
{
    m_ended->setText(tr("Ended · %1").arg(locale().toString(m_endedModel->rowCount())));
    m_ended->setToolTip(tr("Shows the applications that were rejected or withdrawn"));
}

void BoardScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_actions->refresh();
}

void BoardScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_actions->refresh();
}

} // namespace shortlist
