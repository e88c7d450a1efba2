#include "window/main_window.h"

#include "queries/postings.h"
#include "queries/summary.h"
#include "sentence.h"
#include "shell/sidebar_view.h"
#include "style/tokens.h"
#include "undo.h"
#include "window/board/board_screen.h"
#include "window/candidates/candidates_screen.h"
#include "window/history/history_screen.h"
#include "window/inspector/inspector_screen.h"
#include "window/posting/posting_screen.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace shortlist {

MainWindow::MainWindow(const QString &path, const QString &name, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_client(path, name, clock), m_actions(this), m_messages(new MessageBar),
      m_desk{m_client, m_actions, *m_messages, m_selection}, m_places(new SidebarModel(this)),
      m_sidebar(new SidebarView), m_pages(new QStackedWidget), m_postingPage(new QWidget), m_title(new QLabel),
      m_subtitle(new QLabel), m_tabs(new QTabWidget), m_board(new BoardScreen(m_desk)),
      m_posting(new PostingScreen(m_desk)), m_inspector(new InspectorScreen(m_desk)),
      m_history(new HistoryScreen(m_desk)), m_statusText(new QLabel)
{
    setWindowTitle(QFileInfo(path).fileName().left(200));
    addActions();
    build();
    buildMenus();
    listen();
    m_client.open();
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    m_actions.add({"edit.undo", tr("&Undo"), tr("Edit"), {QKeySequence::Undo}, "undo"}, [this] { m_client.undo(); });
    m_actions.add({"edit.redo", tr("&Redo"), tr("Edit"), {QKeySequence::Redo}, "redo"}, [this] { m_client.redo(); });
    m_actions.add({"file.close", tr("&Close window"), tr("File"), {QKeySequence::Close}}, [this] { close(); });
}

void MainWindow::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(titleFont());
    m_subtitle->setTextFormat(Qt::PlainText);
    m_tabs->addTab(m_board, tr("Board"));
    m_tabs->addTab(m_posting, tr("Posting"));
    m_tabs->setDocumentMode(true);
    auto *posting = new QVBoxLayout(m_postingPage);
    posting->setContentsMargins(2 * unit(), unit(), 0, 0);
    posting->setSpacing(unit() / 2);
    posting->addWidget(m_title);
    posting->addWidget(m_subtitle);
    posting->addWidget(m_tabs, 1);
    m_pages->addWidget(m_postingPage);
    m_pages->addWidget(m_history);
    auto *candidates = new CandidatesScreen(m_desk);
    m_pages->addWidget(candidates);
    connect(m_sidebar, &SidebarView::candidatesChosen, m_pages,
            [this, candidates] { m_pages->setCurrentWidget(candidates); });

    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);

    m_sidebar->setModel(m_places);
    const auto dock = [this](const QString &title, const char *name, QWidget *widget, Qt::DockWidgetArea area) {
        auto *one = new QDockWidget(title, this);
        one->setObjectName(QLatin1String(name));
        one->setFeatures(QDockWidget::NoDockWidgetFeatures);
        one->setTitleBarWidget(new QWidget);
        one->setWidget(widget);
        addDockWidget(area, one);
    };
    dock(tr("Places"), "sidebar_dock", m_sidebar, Qt::LeftDockWidgetArea);
    dock(tr("Candidate"), "inspector_dock", m_inspector, Qt::RightDockWidgetArea);
    statusBar()->addWidget(m_statusText);
    m_statusText->setTextFormat(Qt::PlainText);
    resize(1280, 800);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.action(QLatin1String("file.close")));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.action(QLatin1String("edit.undo")));
    edit->addAction(m_actions.action(QLatin1String("edit.redo")));
}

void MainWindow::listen()
{
    connect(&m_client, &WorkspaceClient::opened, this, [this] {
        m_statusText->setText(tr("%1 · all changes saved").arg(QFileInfo(m_client.workspace().path).fileName()));
        for (const QString &notice : m_client.workspace().notices)
            m_messages->showProblem(notice);
        refreshSummary();
        refreshUndo();
    });
    connect(&m_client, &WorkspaceClient::failedToOpen, this,
            [this](const Error &error) { m_messages->showProblem(error.message); });
    connect(&m_client, &WorkspaceClient::refused, this,
            [this](const Error &error) { m_messages->showProblem(error.message); });
    connect(&m_client, &WorkspaceClient::vanished, this, [this](const QString &path) {
        m_messages->showProblem(
            tr("%1 was deleted, moved or replaced. Nothing can be stored any more; put it back and open it again.")
                .arg(path));
    });
    connect(&m_client, &WorkspaceClient::committed, this, &MainWindow::tellDone);
    connect(&m_client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (rows.touches(Kind::Posting) || rows.touches(Kind::Application) || rows.touches(Kind::Candidate))
            refreshSummary();
        refreshUndo();
    });
    connect(m_messages, &MessageBar::undoRequested, this, [this] { m_client.undo(); });
    connect(m_sidebar, &SidebarView::postingChosen, this, &MainWindow::showPosting);
    connect(m_sidebar, &SidebarView::historyChosen, this, [this] { m_pages->setCurrentWidget(m_history); });
}

void MainWindow::showPosting(PostingId posting)
{
    m_shown = posting;
    m_pages->setCurrentWidget(m_postingPage);
    m_board->setPosting(posting);
    m_posting->setPosting(posting);
    refreshSummary();
}

void MainWindow::refreshSummary()
{
    m_client.ask<WorkspaceSummary>(this, &workspaceSummary, [this](const Result<WorkspaceSummary> &summary) {
        if (!summary)
            return m_messages->showProblem(summary.error().message);
        m_places->setSummary(*summary);
        for (const PostingSummary &posting : summary->postings) {
            if (posting.id == m_shown)
                m_title->setText(posting.title.left(300));
        }
        if (m_shown.isNull() && !summary->postings.empty())
            m_sidebar->setCurrentIndex(
                m_places->index(m_places->rowOf(SidebarModel::Place::Posting, summary->postings.front().id)));
    });
}

void MainWindow::refreshUndo()
{
    struct Names {
        QString undo;
        QString redo;
    };
    m_client.ask<Names>(
        this,
        [](Connection &connection) -> Result<Names> {
            const auto sentence = [&](const Result<UndoTarget> &target) {
                return target ? sentenceOf(connection, target->about, target->subjects) : QString();
            };
            return Names{sentence(findUndo(connection, {})), sentence(findRedo(connection, {}))};
        },
        [this](const Result<Names> &names) {
            if (!names)
                return;
            const auto show = [](QAction *action, const QString &verb, const QString &what) {
                action->setEnabled(!what.isEmpty());
                action->setText(what.isEmpty() ? verb : verb + QStringLiteral(": ") + QString(what.left(80)).replace(u'&', QStringLiteral("&&")));
            };
            show(m_actions.action(QLatin1String("edit.undo")), tr("&Undo"), names->undo);
            show(m_actions.action(QLatin1String("edit.redo")), tr("&Redo"), names->redo);
        });
}

void MainWindow::tellDone(const Committed &what)
{
    const bool isUndo = what.edit.verb == Verb::Undo || what.edit.verb == Verb::Redo;
    m_client.ask<QString>(
        this,
        [what](Connection &connection) -> Result<QString> {
            return sentenceOf(connection, what.edit.verb, what.edit.subjects, what.about);
        },
        [this, isUndo](const Result<QString> &sentence) {
            if (sentence)
                m_messages->showDone(*sentence + u'.', !isUndo);
        });
}

} // namespace shortlist
