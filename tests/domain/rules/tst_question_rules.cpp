#include "sample_plan.h"

#include "rules/answer_rules.h"
#include "rules/question_rules.h"

using namespace shortlist;

class TestQuestionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionIsTiedToCriteria()
    {
        const PlanFacts facts = samplePlan();
        const QuestionDraft draft{QStringLiteral("When did you last …?"), {CriterionId(1), CriterionId(2)}};
        const auto edit = addQuestion(facts.plan[0], draft, facts.criteria, 2, who);
        VERIFY_EDIT(edit);
        const Question row = created<Question>(*edit).front();
        QVERIFY(row.rank > QStringLiteral("a0") && row.rank < QStringLiteral("a1"));
        QCOMPARE(created<QuestionCriterion>(*edit).size(), size_t(2));
        VERIFY_NO(addQuestion(facts.plan[0], {QStringLiteral("  "), {}}, facts.criteria, {}, who), ErrorKind::BadInput,
                  "no text");
        VERIFY_NO(addQuestion(facts.plan[0], {QStringLiteral("?"), {CriterionId(9)}}, facts.criteria, {}, who),
                  ErrorKind::Refused, "none of the posting");
    }

    void editingChangesTextAndLinks()
    {
        const PlanFacts facts = samplePlan();
        const QuestionRows &first = facts.plan[0].questions[0];
        const auto edit
            = editQuestion(first, {QStringLiteral("Other words"), {CriterionId(2)}}, facts.criteria, 0, who);
        VERIFY_EDIT(edit);
        QCOMPARE(updated(*edit, first.question).text, QStringLiteral("Other words"));
        QCOMPARE(deleted(*edit, Kind::QuestionCriterion), std::vector<qint64>{61});
        QVERIFY(created<QuestionCriterion>(*edit).front().criterion == CriterionId(2));
        VERIFY_NO(editQuestion(first, {first.question.text, {CriterionId(1)}}, facts.criteria, 0, who),
                  ErrorKind::Refused, "Nothing changes");
    }

    void movingIsWithinItsInterview()
    {
        const PlanFacts facts = samplePlan();
        const Question &second = facts.plan[0].questions[1].question;
        const auto edit = moveQuestion(second, facts.plan[0], 1, who);
        VERIFY_EDIT(edit);
        QVERIFY(updated(*edit, second).rank < QStringLiteral("a0"));
        VERIFY_NO(moveQuestion(second, facts.plan[0], 2, who), ErrorKind::Refused, "already");
    }

    void whatWasAnsweredStays()
    {
        const PlanFacts facts = samplePlan();
        const auto edit = deleteQuestion(facts.plan[0].questions[0], 0, who);
        VERIFY_EDIT(edit);
        QCOMPARE(deleted(*edit, Kind::QuestionCriterion), std::vector<qint64>{61});
        VERIFY_NO(deleteQuestion(facts.plan[1].questions[0], 1, who), ErrorKind::Refused, "would be lost");
        const QuestionRows &asked = facts.plan[0].questions[0];
        VERIFY_NO(editQuestion(asked, {QStringLiteral("Other words"), {}}, facts.criteria, 1, who), ErrorKind::Refused,
                  "another question");
        VERIFY_EDIT(editQuestion(asked, {asked.question.text, {}}, facts.criteria, 1, who)); // what it is about
    }

    void aReferenceAnswersItsOwnQuestions()
    {
        const PlanFacts facts = samplePlan();
        InterviewRows reference = sampleInterview(facts.plan[1]);
        const Question &asked = facts.plan[1].questions[0].question;
        const auto edit = answerQuestion(sampleFacts(1), reference, asked, QStringLiteral("Yes, again"), who);
        VERIFY_EDIT(edit);
        Answer answer = created<Answer>(*edit).front();
        QCOMPARE(answer.text, QStringLiteral("Yes, again"));
        QVERIFY(answer.by == who.author && answer.at == noon);
        VERIFY_NO(answerQuestion(sampleFacts(1), reference, asked, {}, who), ErrorKind::BadInput, "empty");
        VERIFY_NO(
            answerQuestion(sampleFacts(1), reference, facts.plan[0].questions[0].question, QStringLiteral("Yes"), who),
            ErrorKind::Refused, "no question of");
        VERIFY_NO(answerQuestion(sampleFacts(1), sampleInterview(facts.plan[0]), facts.plan[0].questions[0].question,
                                 QStringLiteral("Yes"), who),
                  ErrorKind::Refused, "no reference");

        answer.id = AnswerId(91);
        reference.answers = {answer};
        VERIFY_NO(answerQuestion(sampleFacts(1), reference, asked, answer.text, who), ErrorKind::Refused,
                  "Nothing changes");
        const auto more = answerQuestion(sampleFacts(1), reference, asked, QStringLiteral("At once"), who);
        VERIFY_EDIT(more);
        QCOMPARE(updated(*more, answer).text, QStringLiteral("At once"));
        const auto none = answerQuestion(sampleFacts(1), reference, asked, QStringLiteral(" "), who);
        VERIFY_EDIT(none);
        QCOMPARE(deleted(*none, Kind::Answer), std::vector<qint64>{91});
    }
};

QTEST_GUILESS_MAIN(TestQuestionRules)
#include "tst_question_rules.moc"
