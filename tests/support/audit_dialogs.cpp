#include "audit_screens.h"

#include "debrief/debrief_view.h"
#include "plan/plan_view.h"
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/posting_view.h"
#include "queries/postings.h"
#include "window/exchange/backup_flow.h"
#include "window/exchange/import_flow.h"
#include "window/interviews/schedule_flow.h"
#include "window/interviews/schedule_steps.h"
#include "window/main_window.h"
#include "window/plan/plan_steps.h"
#include "window/review/review_flow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

namespace shortlist::test {

namespace {

using Content = AuditStage::Content;

const char *const jobDescription = "Backend Engineer\n\nBuild and run the services behind our delivery network.\n\n"
                                   "What you will do\n"
                                   "- API design: Design and document the interfaces other teams build on.\n"
                                   "- Reliability: Own alerts, on-call and follow-ups for two services.\n"
                                   "- Delivery: Ship weekly, in small steps, with tests; write down what broke.\n\n"
                                   "What you bring\n"
                                   "- Five years of backend work, or equal depth shown another way\n"
                                   "- Relational databases: schema, indexes, transactions\n"
                                   "- Event streams are a plus\n\n"
                                   "Benefits\nPay: £58,000-£70,000 a year\nLocation: Leeds\n"
                                   "Our canteen has a view of the river.\nApply before 1 March.\n";

const char *const people = "Full name;E-mail;Current salary;Title now;City\r\n"
                           "Mira Okafor;mira@example.org;50000;Backend engineer;Lagos\r\n"
                           "Jun Sato;jun@example.org;61000;Data engineer;Osaka\r\n"
                           "Lea Brandt;lea-example.org;52000;Tester;Bremen\r\n";

/// The dialog that an action opens for the card at a place of the board.
std::function<QWidget *(AuditStage &)> after(const char *action, const char *dialog, int column = 1)
{
    return [=](AuditStage &stage) -> QWidget * {
        stage.select(column, 0);
        return stage.choose(action) ? stage.dialog(dialog) : nullptr;
    };
}

/// With one criterion rated.
QWidget *scorecard(AuditStage &stage)
{
    QWidget *dialog = after("application.score", "scorecard_dialog", 2)(stage);
    if (!dialog)
        return nullptr;
    stage.settle();
    QTest::keyClicks(QApplication::focusWidget(),
                     QStringLiteral("Planned the mixes from the orders, with spare levain for the holidays."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::AltModifier);
    stage.settle();
    return dialog;
}

/// An interview plan with one interview of that kind and a question.
bool plan(AuditStage &stage, const QString &kind)
{
    WorkspaceClient &client = stage.window().client();
    const PostingId posting = stage.window().shownPosting();
    client.post([posting](Connection &connection, Authorship who) -> Result<Edit> {
        const auto all = stages(connection, posting);
        return all ? addPlannedStep(posting, all->at(2).id, QStringLiteral("Look behind the counter"))(connection, who)
                   : Result<Edit>(all.error());
    });
    stage.settle();
    if (!stage.choose("view.plan"))
        return false;
    auto *view = stage.window().findChild<PlanView *>();
    for (const PlannedInterviewRows &one : std::vector(view->plan().planned)) {
        if (one.interview.name == QLatin1String("Look behind the counter"))
            view->choose(one.interview.id);
    }
    const PlannedInterviewId id = view->current()->interview.id;
    client.post(addQuestionStep(id, QStringLiteral("What would you have them do on their first day?")));
    client.post(editPlannedStep(id, QStringLiteral("kind"), kind, {}));
    stage.settle();
    return true;
}

/// With one entry, to be inserted.
QWidget *questionLibrary(AuditStage &stage)
{
    if (!plan(stage, QStringLiteral("interview")))
        return nullptr;
    const auto *view = stage.window().findChild<PlanView *>();
    stage.window().client().post(keepQuestionStep(view->current()->questions.back().question.id));
    stage.settle();
    return stage.choose("plan.library") ? stage.dialog("library_dialog") : nullptr;
}

QWidget *reference(AuditStage &stage)
{
    if (!plan(stage, QStringLiteral("reference")))
        return nullptr;
    const PlannedInterviewId id = stage.window().findChild<PlanView *>()->current()->interview.id;
    stage.select(2, 0);
    ScheduleDraft draft;
    draft.planned = id;
    draft.name = QStringLiteral("Former head baker");
    draft.kind = InterviewKind::Reference;
    draft.day = QDate(2026, 3, 5);
    draft.time = QTime(10, 0);
    draft.timeZone = QStringLiteral("Europe/London");
    draft.interviewers = {MemberId(1)};
    InterviewId made;
    stage.window().client().post(scheduleStep(stage.window().desk().selection.application(), draft), &stage.window(),
                                 [&made](const Result<Committed> &done) {
                                     if (done)
                                         made = InterviewId(done->edit.subjects.front().id);
                                 });
    stage.settle();
    stage.window().findChild<ScheduleFlow *>()->open(made);
    stage.settle();
    return stage.dialog("answers_dialog");
}

QWidget *review(AuditStage &stage)
{
    QApplication::clipboard()->setText(QString::fromUtf8(jobDescription));
    return stage.choose("posting.paste") ? stage.dialog("review_dialog") : nullptr;
}

/// Several at once: two to review, and one that cannot be read.
QWidget *reviewQueue(AuditStage &stage)
{
    QStringList paths{stage.path(QStringLiteral("nothing.txt"))};
    for (const char *name : {"backend.txt", "backend (new).txt"}) {
        QFile file(stage.path(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(jobDescription) <= 0)
            return nullptr;
        paths += file.fileName();
    }
    stage.window().findChild<ReviewFlow *>()->reviewFiles(paths);
    stage.settle();
    return stage.dialog("review_dialog");
}

QWidget *importPeople(AuditStage &stage)
{
    QFile file(stage.path(QStringLiteral("people.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(people) <= 0)
        return nullptr;
    file.close();
    stage.window().findChild<ImportFlow *>()->importFile(file.fileName());
    stage.settle();
    return stage.dialog("import_dialog");
}

QWidget *ratedDialog(AuditStage &stage)
{
    if (!stage.choose("view.posting"))
        return nullptr;
    Q_EMIT stage.window().findChild<PostingView *>()->chooseRatedRequested();
    stage.settle();
    return stage.dialog("rated_dialog");
}

/// A backup under way: what is asked before it holds it up until its dialog has been looked at.
QWidget *backup(AuditStage &stage)
{
    auto held = std::make_shared<QSemaphore>();
    stage.atEnd([held] { held->release(); });
    stage.window().client().ask<int>(
        &stage.window(),
        [held](Connection &) -> Result<int> {
            held->acquire();
            return 0;
        },
        [](const Result<int> &) {});
    stage.window().findChild<BackupFlow *>()->backUpTo(stage.path(QStringLiteral("copy.shortlist")));
    auto *dialog = stage.window().findChild<QDialog *>(QStringLiteral("backup_dialog"));
    if (!dialog)
        return nullptr;
    dialog->show();
    return stage.dialog("backup_dialog");
}

/// A dialog that an action of the comparison opens.
std::function<QWidget *(AuditStage &)> fromComparison(const char *action, const char *dialog)
{
    return [=](AuditStage &stage) -> QWidget * {
        return stage.choose("view.compare") && stage.choose(action) ? stage.dialog(dialog) : nullptr;
    };
}

/// With the marks of the first topic revealed, as small as it may be.
QWidget *debrief(AuditStage &stage)
{
    QWidget *dialog = fromComparison("compare.debrief", "debrief_dialog")(stage);
    if (!dialog)
        return nullptr;
    dialog->showNormal();
    dialog->resize(stage.window().size());
    dialog->findChild<QPushButton *>(QStringLiteral("debrief_reveal"))->click();
    stage.settle();
    return dialog;
}

/// With what a decision is recorded with.
QWidget *decision(AuditStage &stage)
{
    QWidget *dialog = debrief(stage);
    if (!dialog)
        return nullptr;
    Q_EMIT dialog->findChild<DebriefView *>()->decideRequested();
    stage.settle();
    auto *entered = dialog->findChild<QDialog *>(QStringLiteral("decision_dialog"));
    return entered && QTest::qWaitForWindowActive(entered) ? entered : nullptr;
}

/// Why the first criterion is not rated any more, after scorecards were submitted.
QWidget *lock(AuditStage &stage)
{
    if (!stage.choose("view.posting"))
        return nullptr;
    ChecklistView *list = stage.window().findChild<PostingView *>()->panel(CriterionKind::Responsibility)->view();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setCurrentField(QStringLiteral("assess"), QStringLiteral("none"));
    stage.settle();
    return stage.dialog("lock_dialog");
}

QWidget *menu(AuditStage &stage, int which)
{
    const QAction *action = stage.window().menuBar()->actions().value(which);
    if (!action || !action->menu())
        return nullptr;
    action->menu()->popup(stage.window().mapToGlobal(QPoint(0, 40)));
    return action->menu();
}

} // namespace

std::vector<AuditedScreen> auditedDialogs()
{
    std::vector<AuditedScreen> all{
        {"reject", Content::Demo, after("application.reject", "reason_dialog"), {}},
        {"withdraw", Content::Demo, after("application.withdraw", "reason_dialog"), {}},
        {"new candidate", Content::Demo, after("candidate.new", "candidate_dialog"), {}},
        {"close posting", Content::Demo, after("posting.close", "close_dialog"), {}},
        {"scorecard", Content::Demo, scorecard, {}},
        {"schedule interview", Content::Demo, after("interview.schedule", "schedule_dialog"), {}},
        {"question library", Content::Demo, questionLibrary, {}},
        {"reference", Content::Demo, reference, {}},
        {"review", Content::NoPosting, review, {}},
        {"review queue", Content::NoPosting, reviewQueue, {}},
        {"import", Content::Demo, importPeople, {}},
        {"export", Content::Demo, after("export.csv", "export_dialog"), {}},
        {"backup", Content::Demo, backup, {}},
        {"rated criteria", Content::Demo, ratedDialog, {}},
        {"who is compared", Content::Demo, fromComparison("compare.choose", "compared_dialog"), {}},
        {"how robust", Content::Demo, fromComparison("compare.robust", "robust_dialog"), {}},
        {"debrief", Content::Demo, debrief, {}},
        {"decision", Content::Demo, decision, {}},
        {"why weights change", Content::Demo, lock, {}},
        {"palette", Content::Demo, after("edit.find", "palette"), {QStringLiteral("palette_list")}},
        {"shortcuts", Content::Demo, after("help.shortcuts", "shortcut_sheet"), {}},
        {"about", Content::Demo, after("help.about", "about"), {}},
    };
    static const char *const names[]
        = {"file menu", "edit menu", "view menu", "posting menu", "candidate menu", "help menu"};
    for (int i = 0; i < 6; ++i)
        all.push_back({names[i], Content::Demo, [i](AuditStage &stage) { return menu(stage, i); }, {}});
    return all;
}

} // namespace shortlist::test
