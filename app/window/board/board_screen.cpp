#include "window/board/board_screen.h"

#include "board/board_view.h"
#include "board/ended_drawer.h"
#include "board_model.h"
#include "ended_model.h"
#include "jobs/board.h"
#include "style/icons.h"
#include "style/tokens.h"
#include "window/board/board_actions.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace shortlist {

BoardScreen::BoardScreen(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new BoardModel(this)), m_endedModel(new EndedModel(this)),
      m_view(new BoardView(m_model)), m_drawer(new EndedDrawer(m_endedModel)),
      m_actions(new BoardActions(desk, *m_model, *m_view, *m_drawer, this)), m_filter(new QLineEdit),
      m_order(new QComboBox), m_ended(new QPushButton), m_new(new QPushButton(tr("New candidate")))
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
    m_new->setObjectName(QStringLiteral("board_new"));
    auto *more = new QToolButton;
    more->setIcon(icon(QLatin1String("more")));
    more->setAccessibleName(tr("More for this posting"));
    more->setToolTip(tr("More for this posting"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(m_desk.actions.action(QLatin1String("board.paste_candidate")));
    menu->addAction(m_desk.actions.action(QLatin1String("board.close_posting")));
    more->setMenu(menu);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(unit());
    bar->setContentsMargins(0, 0, 2 * unit(), 0);
    bar->addWidget(m_filter, 3);
    bar->addStretch(1);
    bar->addWidget(m_order);
    bar->addWidget(m_ended);
    bar->addWidget(more);
    bar->addWidget(m_new);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_view);
    parts->addWidget(m_drawer);
    parts->setStretchFactor(0, 1);
    parts->setChildrenCollapsible(false);
    m_drawer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(), 0, unit());
    column->setSpacing(unit());
    column->addLayout(bar);
    column->addWidget(parts, 1);
    refreshEndedButton();
    colourButtons();
}

void BoardScreen::listen()
{
    connect(&m_desk.client, &WorkspaceClient::changed, this, &BoardScreen::patch);
    connect(m_model, &BoardModel::moveRequested, m_actions, &BoardActions::move);
    connect(m_model, &BoardModel::countsChanged, m_actions, &BoardActions::refresh);
    connect(m_view, &BoardView::selectionChanged, this, &BoardScreen::tellSelection);
    connect(m_view, &BoardView::menuRequested, m_actions, &BoardActions::showMenu);
    connect(m_drawer, &EndedDrawer::reopenRequested, m_actions, &BoardActions::reopenEnded);
    connect(m_drawer, &EndedDrawer::chosen, this, [this](CandidateId candidate, ApplicationId application) {
        m_desk.selection.select(candidate, application);
    });
    connect(m_filter, &QLineEdit::textChanged, m_model, &BoardModel::setFilter);
    connect(m_actions, &BoardActions::filterRequested, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setOrder(static_cast<BoardOrder>(m_order->currentData().toInt()));
        m_actions->refresh();
    });
    connect(m_ended, &QPushButton::toggled, m_drawer, &QWidget::setVisible);
    connect(m_new, &QPushButton::clicked, m_desk.actions.action(QLatin1String("board.new_candidate")),
            &QAction::trigger);
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
    m_posting = posting;
    load();
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
            if (!board)
                return m_desk.messages.showProblem(board.error().message);
            if (board->posting != m_posting)
                return; // another one was asked for meanwhile
            m_endedModel->setBoard(*board);
            m_model->setBoard(*board);
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

void BoardScreen::refreshEndedButton()
{
    m_ended->setText(tr("Ended · %1").arg(locale().toString(m_endedModel->rowCount())));
    m_ended->setToolTip(tr("Shows the applications that were rejected or withdrawn"));
}

void BoardScreen::colourButtons()
{
    const Tokens &tokens = Tokens::of(palette());
    QPalette primary = palette();
    primary.setColor(QPalette::Button, tokens.accent);
    primary.setColor(QPalette::ButtonText, tokens.onAccent);
    m_new->setPalette(primary);
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

void BoardScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colourButtons();
}

} // namespace shortlist
