#include "board_model.h"
#include "inspector/interview_panel.h"
#include "interview_scene.h"
#include "interviews/interviews_view.h"
#include "interviews/schedule_dialog.h"
#include "plan/question_list.h"
#include "queries/interviews.h"
#include "queries/plans.h"
#include "window/board/board_screen.h"
#include "window/interviews/answers_dialog.h"
#include "window/interviews/calendar_flow.h"
#include "window/interviews/schedule_flow.h"
#include "window/plan/plan_steps.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace shortlist;
using test::InterviewScene;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60'000;

InterviewRows storedInterview(InterviewScene &s)
{
    return s.ask<InterviewRows>([](Connection &connection) -> Result<InterviewRows> {
        const auto all = interviewsOf(connection, ApplicationId(1));
        if (!all || all->empty())
            return Error{ErrorKind::NotFound, {}};
        return all->front();
    });
}

ScheduleDialog *dialogOf(InterviewScene &s)
{
    auto *found = s.window().findChild<ScheduleDialog *>();
    return found && found->isVisible() && QTest::qWaitForWindowActive(found) ? found : nullptr;
}

QModelIndex cardOfAda(InterviewScene &s)
{
    return s.window().findChild<BoardScreen *>()->model().indexOf(ApplicationId(1));
}

/// The texts of the rows of the list, headings too.
QStringList listed(InterviewScene &s)
{
    QStringList texts;
    const auto *model = s.part<QListView>("interviews_list")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, 0).data().toString();
    return texts;
}

} // namespace

/// An interview is scheduled, put at another time, held and scored.
class TestInterviewsJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanFillsInTheDialog();
    void anInterviewIsOnTheCardAndInTheList();
    void anotherTimeInAnotherZone();
    void anHourThatComesTwiceStaysTheOneItWas();
    void whatAnotherChangedMeanwhileIsNotOverwritten();
    void aCancelledInterviewComesBackByUndo();
    void afterItMyScorecardIsDueUntilISubmit();
    void theScorecardAsksWhatIsPlanned();
    void aCalendarFileTellsOfIt();
    void aWorkSampleIsScoredBlind();
    void aReferenceAnswersWithoutMarks();
    void pictures();
};

void TestInterviewsJourney::thePlanFillsInTheDialog()
{
    InterviewScene s;
    s.plan();
    s.window().desk().selection.select(CandidateId(1), ApplicationId(1));
    s.settle();
    s.choose("interview.schedule");
    ScheduleDialog *dialog = dialogOf(s);
    QVERIFY(dialog);
    auto *planned = dialog->findChild<QComboBox *>(u"schedule_planned"_s);
    planned->setCurrentIndex(0);
    Q_EMIT planned->activated(0);
    QCOMPARE(dialog->draft().name, u"System design"_s);
    QCOMPARE(dialog->draft().minutes, 45);
    QCOMPARE(dialog->draft().timeZone, u"Europe/Vilnius"_s);
    s.press(Qt::Key_Escape);
    QVERIFY(!s.window().findChild<ScheduleDialog *>());
}

void TestInterviewsJourney::anInterviewIsOnTheCardAndInTheList()
{
    InterviewScene s;
    s.plan();
    s.schedule(u"System design"_s);
    const InterviewRows stored = storedInterview(s);
    QCOMPARE(stored.interview.name, u"System design"_s);
    QCOMPARE(stored.interviewers.size(), 1U);
    s.choose("view.board");
    QVERIFY2(cardOfAda(s).data(BoardModel::NextRole).toString().contains(u"System design"_s),
             qPrintable(cardOfAda(s).data(BoardModel::NextRole).toString()));
    s.choose("view.interviews");
    QCOMPARE(listed(s), (QStringList{u"Upcoming"_s, u"Ada Lovelace"_s}));
    QVERIFY(s.window().findChild<InterviewPanel *>()->findChild<QWidget *>(u"interview_more_1"_s));
}

void TestInterviewsJourney::anotherTimeInAnotherZone()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    const InterviewRows before = storedInterview(s);
    s.flow().reschedule(InterviewId(1));
    s.settle();
    ScheduleDialog *dialog = dialogOf(s);
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"schedule_zone"_s)->setCurrentText(u"America/New_York"_s);
    dialog->findChild<QTimeEdit *>(u"schedule_time"_s)->setTime(QTime(9, 30));
    const QString said = dialog->findChild<QLabel *>(u"schedule_when"_s)->text();
    QVERIFY2(said.contains(u"New York"_s) && said.contains(u"Vilnius"_s), qPrintable(said));
    dialog->findChild<QPushButton *>(u"schedule_run"_s)->click();
    s.settle();
    const InterviewRows after = storedInterview(s);
    QCOMPARE(after.interview.timeZone, u"America/New_York"_s);
    QVERIFY(after.interview.sequence > before.interview.sequence);
    QVERIFY(after.interview.startsAt != before.interview.startsAt);
}

void TestInterviewsJourney::anHourThatComesTwiceStaysTheOneItWas()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    const QString second = u"2026-10-25T01:30:00.000Z"_s; // clocks show 02:30 for the second time
    s.file().does("edit", "interview", "1", u"starts_at="_s + second, "time_zone=Europe/Berlin");
    s.flow().reschedule(InterviewId(1));
    s.settle();
    ScheduleDialog *dialog = dialogOf(s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QTimeEdit *>(u"schedule_time"_s)->time(), QTime(2, 30));
    dialog->findChild<QLineEdit *>(u"schedule_place"_s)->setText(u"Room 7"_s);
    dialog->findChild<QPushButton *>(u"schedule_run"_s)->click();
    s.settle();
    const InterviewRows after = storedInterview(s);
    QCOMPARE(after.interview.place, u"Room 7"_s);
    QCOMPARE(after.interview.startsAt.toIso(), second);
}

void TestInterviewsJourney::whatAnotherChangedMeanwhileIsNotOverwritten()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    s.flow().reschedule(InterviewId(1));
    s.settle();
    ScheduleDialog *dialog = dialogOf(s);
    QVERIFY(dialog);
    s.file().does("edit", "interview", "1", "place=Elsewhere");
    dialog->findChild<QSpinBox *>(u"schedule_minutes"_s)->setValue(90);
    dialog->findChild<QPushButton *>(u"schedule_run"_s)->click();
    s.settle();
    QCOMPARE(dialogOf(s), dialog); // what was typed is still there
    const QString said = dialog->findChild<QLabel *>(u"schedule_problem"_s)->text();
    QVERIFY2(said.contains(u"changed meanwhile"_s), qPrintable(said));
    QCOMPARE(storedInterview(s).interview.place, u"Elsewhere"_s);
    QVERIFY(storedInterview(s).interview.minutes != 90);
}

void TestInterviewsJourney::aCancelledInterviewComesBackByUndo()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    s.flow().cancel(InterviewId(1));
    s.settle();
    QCOMPARE(storedInterview(s).interview.status, InterviewStatus::Cancelled);
    s.choose("view.interviews");
    QVERIFY(listed(s).isEmpty());
    s.choose("edit.undo");
    QCOMPARE(listed(s).size(), 2);
}

void TestInterviewsJourney::afterItMyScorecardIsDueUntilISubmit()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    s.setNow({s.now().milliseconds + 2 * day});
    s.choose("view.interviews");
    QCOMPARE(listed(s).value(0), u"Scorecards due"_s);
    s.part<QListView>("interviews_list")->setCurrentIndex(s.part<QListView>("interviews_list")->model()->index(1, 0));
    s.settle();
    QCOMPARE(s.window().desk().selection.application(), ApplicationId(1));
    s.part<QListView>("interviews_list")->setFocus();
    s.press(Qt::Key_Return);
    auto *dialog = s.window().findChild<ScorecardDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const Qt::Key mark : {Qt::Key_4, Qt::Key_3, Qt::Key_5}) {
        s.press(mark, Qt::AltModifier);
        s.press(Qt::Key_Down, Qt::ControlModifier);
    }
    s.press(Qt::Key_3, Qt::AltModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(listed(s).isEmpty());
    dialog->close();
    s.settle();
}

void TestInterviewsJourney::theScorecardAsksWhatIsPlanned()
{
    InterviewScene s;
    s.plan();
    s.tie(QuestionId(1), CriterionId(1));
    s.schedule(u"System design"_s);
    s.choose("application.score");
    auto *dialog = s.window().findChild<ScorecardDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto quoted
        = [dialog] { return dialog->findChild<QWidget *>(u"scorecard_question"_s)->findChild<QLabel *>()->text(); };
    QVERIFY2(quoted().contains(u"last incident"_s), qPrintable(quoted()));
    QVERIFY(dialog->findChild<QLabel *>(u"scorecard_title"_s)->text().contains(u"System design"_s));
    // What is planned later changes nothing in a card that is begun.
    s.press(Qt::Key_4, Qt::AltModifier);
    Q_EMIT s.window().findChild<QuestionList *>()->deleteRequested(QuestionId(1));
    s.settle();
    QVERIFY(s.ask<std::vector<PlannedInterviewRows>>(
                 [](Connection &connection) { return planOf(connection, PostingId(1)); })
                .front()
                .questions.empty());
    QVERIFY2(quoted().contains(u"last incident"_s), qPrintable(quoted()));
    dialog->close();
    s.settle();
}

void TestInterviewsJourney::aCalendarFileTellsOfIt()
{
    InterviewScene s;
    s.schedule(u"Talk"_s);
    const QString path = s.file().path(u"talk.ics"_s);
    s.window().findChild<CalendarFlow *>()->writeTo(path, InterviewId(1));
    s.settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.contains("Talk"), bytes.constData());
    s.window().findChild<CalendarFlow *>()->writeTo(s.file().path(u"no/such/folder.ics"_s), {});
    s.settle();
    QVERIFY(!QFile::exists(s.file().path(u"no"_s)));
}

void TestInterviewsJourney::aWorkSampleIsScoredBlind()
{
    InterviewScene s;
    s.schedule(u"Code review"_s, InterviewKind::WorkSample);
    s.choose("application.score");
    auto *dialog = s.window().findChild<ScorecardDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto says = [dialog](const QString &name) {
        const auto labels = dialog->findChildren<QLabel *>();
        return dialog->windowTitle().contains(name)
               || std::any_of(labels.begin(), labels.end(), [&name](const QLabel *one) {
                      return one->text().contains(name) || one->accessibleName().contains(name);
                  });
    };
    QVERIFY(says(u"Code review"_s));
    QVERIFY(!says(u"Ada"_s));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier); // all the same
    QVERIFY(says(u"Ada"_s));
    dialog->close();
    s.settle();
}

void TestInterviewsJourney::aReferenceAnswersWithoutMarks()
{
    InterviewScene s;
    s.plan();
    const auto plan = [](Connection &connection) { return planOf(connection, PostingId(1)); };
    s.window().client().post(editPlannedStep(PlannedInterviewId(1), u"kind"_s, u"reference"_s, {}));
    s.settle();
    QCOMPARE(s.ask<std::vector<PlannedInterviewRows>>(plan).front().interview.kind, InterviewKind::Reference);
    s.schedule(u"System design"_s);
    s.flow().open(InterviewId(1));
    s.settle();
    auto *dialog = s.window().findChild<AnswersDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    s.type(u"She led it well."_s);
    dialog->close(); // what is typed is stored
    s.settle();
    QCOMPARE(storedInterview(s).answers.front().text, u"She led it well."_s);
    QVERIFY(!s.window().findChild<ScorecardDialog *>());
}

void TestInterviewsJourney::pictures()
{
    if (qEnvironmentVariable("SHORTLIST_PICTURES").isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    InterviewScene s;
    s.choose("view.interviews");
    s.picture(u"interviews-empty"_s);
    s.plan();
    s.tie(QuestionId(1), CriterionId(1));
    s.schedule(u"System design"_s);
    s.schedule(u"Talk with the team"_s);
    s.setNow({s.now().milliseconds + day});
    s.schedule(u"Second talk"_s);
    s.setNow({s.now().milliseconds + day / 2});
    s.choose("view.board");
    s.picture(u"board-interviews"_s);
    s.choose("view.interviews");
    s.picture(u"interviews"_s);
    s.flow().reschedule(InterviewId(3));
    s.settle();
    s.picture(u"schedule"_s, dialogOf(s));
    s.press(Qt::Key_Escape);
    s.choose("application.score");
    auto *card = s.window().findChild<ScorecardDialog *>();
    s.picture(u"scorecard-planned"_s, card);
    card->close();
    s.settle();
}

QTEST_MAIN(TestInterviewsJourney)

#include "tst_interviews_journey.moc"
