#include "audit_screens.h"

#include "board/board_column.h"
#include "board/board_view.h"
#include "board_model.h"
#include "board_values.h"
#include "compare/comparison_view.h"
#include "comparison_model.h"
#include "ended_model.h"
#include "frame/behind_panel.h"
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/posting_view.h"
#include "reports/ranking_view.h"
#include "reports/reports_view.h"
#include "shell/sidebar_view.h"
#include "shell/start_page.h"
#include "sidebar_model.h"
#include "window/board/board_screen.h"
#include "window/compare/compare_screen.h"
#include "window/main_window.h"
#include "window/reports/reports_screen.h"

#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace shortlist::test {

namespace {

using Content = AuditStage::Content;

QWidget *windowAfter(AuditStage &stage, const char *action)
{
    return stage.choose(action) ? &stage.window() : nullptr;
}

QWidget *overfullBoard(AuditStage &stage)
{
    Board board = busyBoard();
    for (int i = 0; i < 40; ++i)
        board.cards.push_back(
            cardOf(100 + i, QStringLiteral("Candidate with a rather long name %1").arg(i), 1 + i % 2));
    stage.board().findChild<EndedModel *>()->setBoard(board);
    stage.board().model().setBoard(board);
    stage.settle();
    return &stage.window();
}

QWidget *collapsedColumns(AuditStage &stage)
{
    for (int i = 0; i < stage.board().model().rowCount(); i += 2)
        stage.board().view().column(i)->setCollapsed(true);
    stage.settle();
    return &stage.window();
}

QWidget *endedDrawer(AuditStage &stage)
{
    stage.board().findChild<QPushButton *>(QStringLiteral("board_ended"))->setChecked(true);
    stage.settle();
    return &stage.window();
}

QWidget *startPage(AuditStage &stage, const QString &problem)
{
    stage.windows().showStart(problem);
    auto *page = stage.windows().startPage();
    static_cast<void>(QTest::qWaitForWindowActive(page));
    return page;
}

QWidget *criterionEditor(AuditStage &stage)
{
    if (!stage.choose("view.posting"))
        return nullptr;
    auto *view = stage.window().findChild<PostingView *>();
    ChecklistView *list = view->panel(CriterionKind::Responsibility)->view();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->editCurrent();
    stage.settle();
    return &stage.window();
}

/// Its first tab where the posting is too narrow for all parts side by side.
QWidget *postingFacts(AuditStage &stage)
{
    if (!stage.choose("view.posting"))
        return nullptr;
    auto *tabs = stage.window().findChild<PostingView *>()->findChild<QTabBar *>();
    tabs->setCurrentIndex(0);
    stage.settle();
    return &stage.window();
}

QWidget *allCandidates(AuditStage &stage)
{
    auto *sidebar = stage.window().findChild<SidebarView *>();
    const QAbstractItemModel &places = *sidebar->model();
    for (int row = 0; row < places.rowCount(); ++row) {
        const QModelIndex place = places.index(row, 0);
        if (place.data(SidebarModel::PlaceRole).toInt() == static_cast<int>(SidebarModel::Place::Candidates))
            sidebar->setCurrentIndex(place);
    }
    stage.settle();
    return &stage.window();
}

/// With what is behind a cell beside it.
QWidget *comparedCell(AuditStage &stage)
{
    if (!stage.choose("view.compare"))
        return nullptr;
    ComparisonView *view = stage.window().findChild<CompareScreen *>()->view();
    const QAbstractItemModel *cells = view->table()->model();
    for (int row = 0; row < cells->rowCount(); ++row) {
        if (cells->index(row, 0).data(ComparisonModel::LineRole).toInt() == int(ComparisonModel::Line::Rating)) {
            view->table()->setCurrentIndex(cells->index(row, 0));
            Q_EMIT view->table()->clicked(cells->index(row, 0));
        }
    }
    stage.settle();
    return view->behind()->isVisible() ? &stage.window() : nullptr;
}

/// A tab of the reports, and a tab inside of that one.
QWidget *report(AuditStage &stage, int tab, int part)
{
    if (!stage.choose("view.reports"))
        return nullptr;
    ReportsView *view = stage.window().findChild<ReportsScreen *>()->view();
    view->tabs()->setCurrentIndex(tab);
    view->findChild<QTabWidget *>(QStringLiteral("calibration_parts"))->setCurrentIndex(part);
    stage.settle();
    return &stage.window();
}

QWidget *rankedNumber(AuditStage &stage)
{
    if (!report(stage, 0, 0))
        return nullptr;
    ReportsView *view = stage.window().findChild<ReportsScreen *>()->view();
    QTableView *table = view->ranking()->table();
    Q_EMIT table->clicked(table->model()->index(0, RankingModel::Score));
    stage.settle();
    return view->behind()->isVisible() ? &stage.window() : nullptr;
}

QWidget *messageBar(AuditStage &stage, bool isProblem)
{
    MessageBar &bar = stage.window().desk().messages;
    if (isProblem)
        bar.showProblem(
            QStringLiteral("The file /home/mei/Hiring/team.shortlist was deleted, moved or replaced. Nothing "
                           "can be stored any more; put it back and open it again."));
    else
        bar.showDone(QStringLiteral("Moved Ada Lovelace to Interview."), true);
    stage.settle();
    return &stage.window();
}

} // namespace

std::vector<AuditedScreen> auditedScreens()
{
    return {
        {"start page", Content::NoPosting, [](AuditStage &stage) { return startPage(stage, {}); }, {}},
        {"start page with a problem",
         Content::NoPosting,
         [](AuditStage &stage) {
             return startPage(stage, QStringLiteral("/home/mei/team.shortlist is not there any more."));
         },
         {}},
        {"no posting yet", Content::NoPosting, [](AuditStage &stage) -> QWidget * { return &stage.window(); }, {}},
        {"empty board", Content::EmptyBoard, [](AuditStage &stage) -> QWidget * { return &stage.window(); }, {}},
        {"board",
         Content::Demo,
         [](AuditStage &stage) -> QWidget * {
             stage.select(1, 0);
             return &stage.window();
         },
         {}},
        {"overfull board", Content::EmptyBoard, overfullBoard, {}},
        {"collapsed columns", Content::Demo, collapsedColumns, {}},
        {"board without the inspector",
         Content::Demo,
         [](AuditStage &stage) { return windowAfter(stage, "view.inspector"); },
         {}},
        {"ended drawer", Content::Demo, endedDrawer, {}},
        {"inspector",
         Content::Demo,
         [](AuditStage &stage) -> QWidget * {
             stage.select(2, 0);
             return &stage.window();
         },
         {}},
        {"posting", Content::Demo, [](AuditStage &stage) { return windowAfter(stage, "view.posting"); }, {}},
        {"posting facts", Content::Demo, postingFacts, {}},
        {"criterion editor", Content::Demo, criterionEditor, {}},
        {"interview plan", Content::Demo, [](AuditStage &stage) { return windowAfter(stage, "view.plan"); }, {}},
        {"empty interview plan",
         Content::EmptyBoard,
         [](AuditStage &stage) { return windowAfter(stage, "view.plan"); },
         {}},
        {"interviews", Content::Demo, [](AuditStage &stage) { return windowAfter(stage, "view.interviews"); }, {}},
        {"no interviews",
         Content::NoPosting,
         [](AuditStage &stage) { return windowAfter(stage, "view.interviews"); },
         {}},
        {"history", Content::Demo, [](AuditStage &stage) { return windowAfter(stage, "view.history"); }, {}},
        {"all candidates", Content::Demo, allCandidates, {}},
        {"compare", Content::Demo, [](AuditStage &stage) { return windowAfter(stage, "view.compare"); }, {}},
        {"compare with a cell", Content::Demo, comparedCell, {}},
        {"empty compare",
         Content::EmptyBoard,
         [](AuditStage &stage) { return windowAfter(stage, "view.compare"); },
         {}},
        {"ranking", Content::Demo, [](AuditStage &stage) { return report(stage, 0, 0); }, {}},
        {"ranking with a number", Content::Demo, rankedNumber, {}},
        {"calibration", Content::Demo, [](AuditStage &stage) { return report(stage, 1, 0); }, {}},
        {"calibration of criteria", Content::Demo, [](AuditStage &stage) { return report(stage, 1, 1); }, {}},
        {"calibration details", Content::Demo, [](AuditStage &stage) { return report(stage, 1, 2); }, {}},
        {"message", Content::Demo, [](AuditStage &stage) { return messageBar(stage, false); }, {}},
        {"problem", Content::Demo, [](AuditStage &stage) { return messageBar(stage, true); }, {}},
    };
}

} // namespace shortlist::test
