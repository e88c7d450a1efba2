#include "window/main_window.h"

#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "sentence.h"
#include "shell/sidebar_view.h"
#include "shell/tool_row.h"
#include "style/tokens.h"
#include "undo.h"
#include "window/board/board_screen.h"
#include "window/candidates/candidates_screen.h"
#include "window/compare/compare_screen.h"
#include "window/history/history_screen.h"
#include "window/inspector/inspector_place.h"
#include "window/inspector/inspector_screen.h"
#include "window/interviews/calendar_flow.h"
#include "window/interviews/interviews_screen.h"
#include "window/interviews/schedule_flow.h"
#include "window/main_menus.h"
#include "window/palette.h"
#include "window/plan/plan_screen.h"
#include "window/posting/posting_screen.h"
#include "window/reports/reports_screen.h"
#include "window/tell_done.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace shortlist {

MainWindow::MainWindow(const QString &path, const QString &name, const Clock &clock, Windows *windows)
    : m_windows(windows), m_client(path, name, clock), m_actions(this),
      m_messages(new MessageBar), m_desk{m_client, m_actions, *m_messages, m_selection},
      m_places(new SidebarModel(this)), m_sidebar(new SidebarView), m_pages(new QStackedWidget),
      m_emptyPage(new QWidget), m_postingPage(new QWidget), m_header(new QWidget), m_title(new ElidedLabel),
      m_subtitle(new ElidedLabel), m_tabs(new QTabWidget), m_board(new BoardScreen(m_desk)),
      m_posting(new PostingScreen(m_desk)), m_plan(new PlanScreen(m_desk)), m_compare(new CompareScreen(m_desk)),
      m_inspector(new InspectorScreen(m_desk)), m_history(new HistoryScreen(m_desk)),
      m_candidates(new CandidatesScreen(m_desk)), m_interviews(new InterviewsScreen(m_desk)),
      m_reports(new ReportsScreen(m_desk)), m_palette(new Palette(m_desk, this)), m_find(new QPushButton),
      m_statusText(new QLabel)
{
    setObjectName(QStringLiteral("main_window"));
    setWindowTitle(QStringLiteral("%1[*]").arg(QFileInfo(path).fileName().left(200)));
    addActions();
    auto *interviews = new ScheduleFlow(m_desk, this); // belongs to it
    auto *calendar = new CalendarFlow(m_desk, this);
    m_interviews->setFlows(interviews, calendar);
    m_inspector->setFlows(interviews, calendar);
    addWindowActions();
    build();
    buildToolBar();
    fillMenuBar(*this, m_actions);
    applyColours();
    listen();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("posting_title"));
    m_subtitle->setMuted(true);
    m_subtitle->setObjectName(QStringLiteral("posting_subtitle"));
    m_tabs->addTab(m_board, tr("Board"));
    m_tabs->addTab(m_posting, tr("Posting"));
    m_tabs->addTab(m_plan, tr("Interviews"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->setDocumentMode(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_posting),
          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_compare)})
        widget->setAutoFillBackground(true);
    auto *posting = new QVBoxLayout(m_postingPage);
    posting->setContentsMargins(0, 0, 0, 0);
    posting->setSpacing(0);
    m_header->setAutoFillBackground(true);
    auto *head = new QVBoxLayout(m_header);
    head->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    head->setSpacing(unit() / 2);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    posting->addWidget(m_header);
    posting->addWidget(m_tabs, 1);

    auto *nothing = new QLabel(tr("There is no posting yet. Paste a job description (Ctrl+Shift+V), or drop a text "
                                  "file here: it becomes a posting with its checklists."));
    nothing->setTextFormat(Qt::PlainText);
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    auto *empty = new QVBoxLayout(m_emptyPage);
    empty->addWidget(nothing);
    m_pages->addWidget(m_emptyPage);
    m_pages->addWidget(m_postingPage);
    m_pages->addWidget(m_history);
    m_pages->addWidget(m_candidates);
    m_pages->addWidget(m_interviews);
    m_pages->addWidget(m_reports);

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
        auto *noTitle = new QFrame;
        noTitle->setFixedHeight(1);
        one->setTitleBarWidget(noTitle);
        one->setWidget(widget);
        addDockWidget(area, one);
        return one;
    };
    QDockWidget *places = dock(tr("Places"), "sidebar_dock", m_sidebar, Qt::LeftDockWidgetArea);
    QDockWidget *candidate = dock(tr("Candidate"), "inspector_dock", m_inspector, Qt::RightDockWidgetArea);
    resizeDocks({places, candidate}, {27 * unit(), 34 * unit()}, Qt::Horizontal);
    m_inspectorPlace = new InspectorPlace(candidate, m_tabs, {m_posting, m_plan, m_compare, m_reports});
    statusBar()->addWidget(m_statusText, 1);
    statusBar()->setSizeGripEnabled(false);
    m_statusText->setTextFormat(Qt::PlainText);
    m_statusText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumSize(800, 560);
    resize(1280, 800);
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tool_bar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setIconSize(QSize(2 * unit(), 2 * unit()));
    bar->addAction(m_actions.action(QLatin1String("edit.undo")));
    bar->addAction(m_actions.action(QLatin1String("edit.redo")));
    m_find->setAccessibleName(tr("Search people, postings, notes and actions"));
    connect(m_find, &QPushButton::clicked, m_palette, &Palette::open);
    auto *row = new ToolRow(m_find, tr("Search people, postings, notes..."), tr("Search..."),
                            QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    for (const char *id : {"posting.paste", "candidates.import", "export.csv"})
        row->add(m_actions.action(QLatin1String(id)));
    row->addMain(m_actions.action(QLatin1String("candidate.new")));
    bar->addWidget(row);
    bar->addAction(m_actions.action(QLatin1String("candidate.paste")));
    addToolBar(bar);
}

void MainWindow::listen()
{
    connect(&m_client, &WorkspaceClient::opened, this, [this] {
        m_statusText->setText(tr("%1 · all changes saved · you are %2")
                                  .arg(QFileInfo(m_client.workspace().path).fileName(), m_client.workspace().myName));
        for (const QString &notice : m_client.workspace().notices)
            m_messages->showProblem(notice);
        restoreState();
        refreshSummary();
        refreshUndo();
    });
    const auto problem = [this](const Error &error) { m_messages->showProblem(error.message); };
    connect(&m_client, &WorkspaceClient::failedToOpen, this, problem);
    connect(&m_client, &WorkspaceClient::refused, this, problem);
    connect(&m_client, &WorkspaceClient::vanished, this, [this](const QString &path) {
        m_statusText->setText(tr("Nothing can be stored"));
        m_messages->showProblem(
            tr("%1 was deleted, moved or replaced. Nothing can be stored any more; put it back and open it again.")
                .arg(path));
    });
    connect(&m_client, &WorkspaceClient::committed, this,
            [this](const Committed &what) { tellDone(m_client, *m_messages, what); });
    connect(&m_client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (rows.touches(Kind::Posting) || rows.touches(Kind::Application) || rows.touches(Kind::Candidate)
            || rows.touches(Kind::Interview) || rows.touches(Kind::Interviewer) || rows.touches(Kind::Scorecard))
            refreshSummary();
        refreshUndo();
    });
    connect(m_messages, &MessageBar::undoRequested, this, [this] { m_client.undo(); });
    connect(m_sidebar, &SidebarView::postingChosen, this, &MainWindow::showPosting);
    connect(m_sidebar, &SidebarView::menuRequested, this,
            [this](SidebarModel::Place place, const QPoint &at) { menuOf(place, m_actions, this)->popup(at); });
    connect(m_sidebar, &SidebarView::candidatesChosen, this, [this] { showPlace(SidebarModel::Place::Candidates); });
    connect(m_sidebar, &SidebarView::interviewsChosen, this, [this] { showPlace(SidebarModel::Place::Interviews); });
    connect(m_sidebar, &SidebarView::reportsChosen, this, [this] { showPlace(SidebarModel::Place::Reports); });
    connect(m_sidebar, &SidebarView::historyChosen, this, [this] { showPlace(SidebarModel::Place::History); });
    connect(m_board, &BoardScreen::compareRequested, this, [this](const std::vector<ApplicationId> &applications) {
        m_compare->choose(applications);
        m_actions.action(QLatin1String("view.compare"))->trigger();
    });
    connect(m_palette, &Palette::postingChosen, this, &MainWindow::showPosting);
    connect(m_palette, &Palette::candidateChosen, this,
            [this](CandidateId candidate) { m_selection.select(candidate, {}); });
}

void MainWindow::refreshUndo()
{
    struct Names {
        QString undo;
        QString redo;
    };
    m_client.ask<Names>(
        this,
        [session = m_client.workspace().session](Connection &connection) -> Result<Names> {
            const auto sentence = [&](const Result<UndoTarget> &target) {
                return target ? sentenceOf(connection, target->about, target->subjects) : QString();
            };
            const auto own = findUndo(connection, {{}, session}); // as WorkspaceClient::undo() chooses
            return Names{sentence(own ? own : findUndo(connection, {})), sentence(findRedo(connection, session))};
        },
        [this](const Result<Names> &names) {
            if (!names)
                return;
            const auto show = [](QAction *action, const QString &none, const QString &some, const QString &what) {
                const QString plain = shortLine(what, 80);
                action->setEnabled(!what.isEmpty());
                action->setText(what.isEmpty() ? none : some.arg(QString(plain).replace(u'&', QStringLiteral("&&"))));
                const QString tip = QString(what.isEmpty() ? none : some).remove(u'&');
                action->setToolTip((what.isEmpty() ? tip : tip.arg(plain)).toHtmlEscaped());
            };
            show(m_actions.action(QLatin1String("edit.undo")), tr("&Undo"), tr("&Undo: %1"), names->undo);
            show(m_actions.action(QLatin1String("edit.redo")), tr("&Redo"), tr("&Redo: %1"), names->redo);
        });
}

void MainWindow::applyColours()
{
    const Tokens &tokens = Tokens::of(palette());
    QPalette panel = palette();
    panel.setColor(QPalette::Window, tokens.panel);
    for (QWidget *widget : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(menuBar()),
                            static_cast<QWidget *>(statusBar()), static_cast<QWidget *>(m_tabs)})
        widget->setPalette(panel);
    for (QWidget *page : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_posting),
                          static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_compare)})
        page->setPalette(QApplication::palette());
    QPalette muted = m_statusText->palette();
    muted.setColor(QPalette::WindowText, tokens.muted);
    m_statusText->setPalette(muted);
    QPalette side = m_sidebar->palette();
    side.setColor(QPalette::Base, tokens.side);
    m_sidebar->setPalette(side);
    QPalette find = m_find->palette();
    find.setColor(QPalette::ButtonText, tokens.muted);
    m_find->setPalette(find);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColours();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepState();
    QMainWindow::closeEvent(event);
}

} // namespace shortlist
