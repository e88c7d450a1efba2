#include "fields/pick_button.h"
#include "interview_scene.h"
#include "plan/anchors_panel.h"
#include "plan/library_dialog.h"
#include "plan/plan_view.h"
#include "plan/planned_panel.h"
#include "plan/question_list.h"
#include "plan/question_row.h"
#include "posting/edited_field.h"
#include "posting/text_edit.h"
#include "queries/plans.h"
#include "settled.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using test::InterviewScene;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PlannedInterviewRows> storedPlan(InterviewScene &s)
{
    return s.ask<std::vector<PlannedInterviewRows>>(
        [](Connection &connection) { return planOf(connection, PostingId(1)); });
}

QStringList storedQuestions(InterviewScene &s)
{
    QStringList texts;
    for (const PlannedInterviewRows &one : storedPlan(s)) {
        for (const QuestionRows &question : one.questions)
            texts += question.question.text;
    }
    return texts;
}

QString coverage(InterviewScene &s)
{
    return s.part<QLabel>("coverage_text")->text();
}

} // namespace

/// The interviews of a posting are planned by keyboard.
class TestPlanJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanSaysWhatToDo();
    void interviewsAndQuestionsAreTyped();
    void questionsMoveAndGoByKeysAndComeBack();
    void aQuestionThatIsTiedCoversItsCriterion();
    void whatNobodyAsksIsOneClickAway();
    void anchorsAreTypedBesideTheQuestions();
    void theLibraryCarriesAQuestionToAnotherInterview();
    void anotherWindowsPlanIsShown();
    void pictures();
};

void TestPlanJourney::anEmptyPlanSaysWhatToDo()
{
    InterviewScene s;
    s.choose("view.plan");
    QVERIFY(s.part<QLabel>("plan_empty")->isVisible());
    QVERIFY2(coverage(s).contains(u"3 of 3"_s), qPrintable(coverage(s)));
    QCOMPARE(QApplication::focusWidget(), s.part<QWidget>("planned_entry"));
}

void TestPlanJourney::interviewsAndQuestionsAreTyped()
{
    InterviewScene s;
    s.choose("view.plan");
    s.type(u"Phone call"_s);
    s.press(Qt::Key_Return);
    s.type(u"System design"_s);
    s.press(Qt::Key_Return);
    const auto plan = storedPlan(s);
    QCOMPARE(plan.size(), 2U);
    QCOMPARE(plan[0].interview.name, u"Phone call"_s);
    QCOMPARE(s.window().findChild<PlanView *>()->current()->interview.name, u"System design"_s);
    s.part<QWidget>("question_entry")->setFocus();
    s.type(u"Why us?"_s);
    s.press(Qt::Key_Return);
    s.type(u"What failed last?"_s);
    s.press(Qt::Key_Return);
    QCOMPARE(storedQuestions(s), (QStringList{u"Why us?"_s, u"What failed last?"_s}));
    auto *questions = s.window().findChild<QuestionList *>();
    QCOMPARE(questions->entry()->text(), QString());
    // Typed over in place; Enter goes to the next.
    questions->row(QuestionId(1))->field()->control()->setFocus();
    s.press(Qt::Key_End, Qt::ControlModifier);
    s.type(u" Truly?"_s);
    s.press(Qt::Key_Return);
    QCOMPARE(storedQuestions(s).first(), u"Why us? Truly?"_s);
    QCOMPARE(questions->focusedRow(), questions->row(QuestionId(2)));
}

void TestPlanJourney::questionsMoveAndGoByKeysAndComeBack()
{
    InterviewScene s;
    s.plan();
    s.type(u"Second"_s);
    s.press(Qt::Key_Return);
    auto *questions = s.window().findChild<QuestionList *>();
    questions->row(QuestionId(2))->field()->control()->setFocus();
    s.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(storedQuestions(s).first(), u"Second"_s);
    QCOMPARE(questions->focusedRow(), questions->row(QuestionId(2))); // and can be moved on
    s.choose("plan.delete");
    QCOMPARE(storedQuestions(s).size(), 1);
    s.choose("edit.undo");
    QCOMPARE(storedQuestions(s).first(), u"Second"_s);
    s.part<QWidget>("planned_list")->setFocus();
    s.press(Qt::Key_Delete);
    QVERIFY(storedPlan(s).empty());
    s.choose("edit.undo");
    QCOMPARE(storedQuestions(s).size(), 2);
}

void TestPlanJourney::aQuestionThatIsTiedCoversItsCriterion()
{
    InterviewScene s;
    s.plan();
    auto *questions = s.window().findChild<QuestionList *>();
    Q_EMIT questions->row(QuestionId(1))->findChild<PickButton *>()->picked(1, true);
    s.settle();
    QVERIFY2(coverage(s).contains(u"2 of 3"_s), qPrintable(coverage(s)));
    QCOMPARE(storedPlan(s).front().questions.front().criteria.front().criterion, CriterionId(1));
    Q_EMIT questions->row(QuestionId(1))->findChild<PickButton *>()->picked(1, false);
    s.settle();
    QVERIFY2(coverage(s).contains(u"3 of 3"_s), qPrintable(coverage(s)));
}

void TestPlanJourney::whatNobodyAsksIsOneClickAway()
{
    InterviewScene s;
    s.choose("view.plan");
    s.part<QPushButton>("unasked_3")->click();
    s.settle();
    auto *anchors = s.window().findChild<AnchorsPanel *>();
    QCOMPARE(anchors->criterion(), CriterionId(3));
    QCOMPARE(QApplication::focusWidget(), anchors->anchor(1)->control());
}

void TestPlanJourney::anchorsAreTypedBesideTheQuestions()
{
    InterviewScene s;
    s.plan();
    auto *anchors = s.window().findChild<AnchorsPanel *>();
    for (const int mark : {1, 2, 5}) {
        anchors->anchor(mark)->control()->setFocus();
        s.type(u"Looks like %1"_s.arg(mark));
    }
    anchors->anchor(3)->control()->setFocus(); // leaves the last one
    s.settle();
    const QJsonArray criteria
        = test::objectOf(s.file().asks("show", "posting", "1", "--json"))["criteria"_L1].toArray();
    QCOMPARE(criteria.size(), 4);
    const auto stored = s.window().findChild<PlanView *>()->plan().rated.front();
    QCOMPARE(stored.anchor1, u"Looks like 1"_s);
    QCOMPARE(stored.anchor2, u"Looks like 2"_s);
    QCOMPARE(stored.anchor3, QString());
    QCOMPARE(stored.anchor5, u"Looks like 5"_s);
}

void TestPlanJourney::theLibraryCarriesAQuestionToAnotherInterview()
{
    InterviewScene s;
    s.plan();
    auto *questions = s.window().findChild<QuestionList *>();
    Q_EMIT questions->row(QuestionId(1))->findChild<PickButton *>()->picked(1, true);
    s.settle();
    Q_EMIT questions->row(QuestionId(1))->keepRequested();
    s.settle();
    s.part<QWidget>("planned_entry")->setFocus();
    s.type(u"Second talk"_s);
    s.press(Qt::Key_Return);
    s.choose("plan.library");
    auto *dialog = s.window().findChild<LibraryDialog *>();
    QVERIFY(dialog);
    s.part<QPushButton>("library_insert")->click();
    s.settle();
    const auto plan = storedPlan(s);
    QCOMPARE(plan[1].questions.front().question.text, plan[0].questions.front().question.text);
    QCOMPARE(plan[1].questions.front().criteria.front().criterion, CriterionId(1));
}

void TestPlanJourney::anotherWindowsPlanIsShown()
{
    InterviewScene s;
    s.plan();
    const test::FixedClock clock(s.now());
    MainWindow other(s.file().file(), u"Noa"_s, clock);
    other.show();
    test::settle(other.client());
    other.showPosting(PostingId(1));
    other.actionTable().action("view.plan"_L1)->trigger();
    test::settle(other.client());
    QTRY_COMPARE(other.findChild<PlanView *>()->plan().planned.size(), 1U);
    s.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&s.window()));
    s.part<QWidget>("question_entry")->setFocus();
    s.type(u"One more"_s);
    s.press(Qt::Key_Return);
    QTRY_COMPARE(other.findChild<PlanView *>()->current()->questions.size(), 2U);
}

void TestPlanJourney::pictures()
{
    if (qEnvironmentVariable("SHORTLIST_PICTURES").isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    InterviewScene s;
    s.choose("view.plan");
    s.picture(u"plan-empty"_s);
    s.plan();
    s.type(u"How do you decide what not to build?"_s);
    s.press(Qt::Key_Return);
    auto *questions = s.window().findChild<QuestionList *>();
    Q_EMIT questions->row(QuestionId(1))->findChild<PickButton *>()->picked(1, true);
    s.settle();
    s.picture(u"plan"_s);
    Q_EMIT questions->row(QuestionId(1))->keepRequested();
    s.settle();
    s.choose("plan.library");
    s.picture(u"plan-library"_s, s.window().findChild<LibraryDialog *>());
}

QTEST_MAIN(TestPlanJourney)

#include "tst_plan_journey.moc"
