#include "sample_plan.h"

#include "rules/plan_copy.h"
#include "rules/posting_rules.h"
#include "rules/template_rules.h"

using namespace shortlist;

class TestPlanRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlannedInterviewComesWithItsPeopleAndFocus()
    {
        PlannedInterviewDraft draft;
        draft.interview.name = QStringLiteral("Bar raiser");
        draft.interview.stage = StageId(12);
        draft.interviewers = {MemberId(5), MemberId(6), MemberId(5)};
        draft.focus = {CriterionId(2)};
        const auto edit = addPlannedInterview(draft, samplePlan(), 1, who);
        VERIFY_EDIT(edit);
        const auto rows = created<PlannedInterview>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].rank < QStringLiteral("a0"));
        QVERIFY(rows[0].posting == PostingId(1));
        QCOMPARE(created<PlannedInterviewer>(*edit).size(), size_t(2)); // nobody twice
        QCOMPARE(created<Focus>(*edit).size(), size_t(1));
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("stage");
        QTest::addColumn<qint64>("member");
        QTest::addColumn<qint64>("criterion");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, qint64 minutes, qint64 stage, qint64 member, qint64 criterion, const char *words) {
                  QTest::newRow(name) << minutes << stage << member << criterion << QString::fromLatin1(words);
              };
        row("too short", 4, 12, 5, 1, "5 to 480");
        row("too long", 481, 12, 5, 1, "5 to 480");
        row("another posting's stage", 45, 99, 5, 1, "none of");
        row("nobody", 45, 12, 77, 1, "no member");
        row("inactive", 45, 12, 8, 1, "not active");
        row("another posting's criterion", 45, 12, 5, 99, "none of the posting");
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(qint64, minutes);
        QFETCH(qint64, stage);
        QFETCH(qint64, member);
        QFETCH(qint64, criterion);
        QFETCH(QString, words);
        PlannedInterviewDraft draft;
        draft.interview.name = QStringLiteral("Bar raiser");
        draft.interview.minutes = minutes;
        draft.interview.stage = StageId(stage);
        draft.interviewers = {MemberId(member)};
        draft.focus = {CriterionId(criterion)};
        const auto edit = addPlannedInterview(draft, samplePlan(), std::nullopt, who);
        QVERIFY(!edit.ok());
        QVERIFY2(edit.error().message.contains(words), qPrintable(edit.error().message));
    }

    void whoHoldsItAlreadyMayBeInactive()
    {
        PlanFacts facts = samplePlan();
        facts.members[0].active = false;
        PlannedInterviewDraft draft = draftOf(facts.plan[0]);
        draft.interview.purpose = QStringLiteral("Depth");
        VERIFY_EDIT(editPlannedInterview(facts.plan[0], draft, facts, who));
        draft.interviewers.push_back(MemberId(8));
        VERIFY_NO(editPlannedInterview(facts.plan[0], draft, facts, who), ErrorKind::Refused, "not active");
    }

    void editingChangesOnlyTheLinksThatDiffer()
    {
        const PlanFacts facts = samplePlan();
        PlannedInterviewDraft draft = draftOf(facts.plan[0]);
        VERIFY_NO(editPlannedInterview(facts.plan[0], draft, facts, who), ErrorKind::Refused, "Nothing changes");
        draft.interviewers = {MemberId(6), MemberId(5)};
        draft.focus = {CriterionId(2)};
        const auto edit = editPlannedInterview(facts.plan[0], draft, facts, who);
        VERIFY_EDIT(edit);
        QVERIFY(deleted(*edit, Kind::PlannedInterviewer).empty());
        QCOMPARE(created<PlannedInterviewer>(*edit).size(), size_t(1));
        QCOMPARE(deleted(*edit, Kind::Focus), std::vector<qint64>{51});
        QCOMPARE(created<Focus>(*edit).size(), size_t(1));
    }

    void movingChangesStageAndPlace()
    {
        const PlanFacts facts = samplePlan();
        const PlannedInterview &second = facts.plan[1].interview;
        const auto up = movePlannedInterview(second, StageId(12), facts, 1, who);
        VERIFY_EDIT(up);
        QVERIFY(updated(*up, second).rank < facts.plan[0].interview.rank);
        const auto away = movePlannedInterview(second, StageId(11), facts, 1, who);
        VERIFY_EDIT(away);
        QVERIFY(updated(*away, second).stage == StageId(11));
        VERIFY_NO(movePlannedInterview(second, StageId(12), facts, 2, who), ErrorKind::Refused, "already");
        VERIFY_NO(movePlannedInterview(second, StageId(99), facts, 1, who), ErrorKind::Refused, "none of");
        VERIFY_NO(movePlannedInterview(second, StageId(12), facts, 0, who), ErrorKind::BadInput, "from 1");
    }

    void deletingTakesQuestionsAndLinksAndKeepsInterviews()
    {
        const PlanFacts facts = samplePlan();
        const InterviewRows made = sampleInterview(facts.plan[0]);
        const auto edit = deletePlannedInterview(facts.plan[0], {{made.interview, CandidateId(101)}}, 0, who);
        VERIFY_EDIT(edit);
        QCOMPARE(deleted(*edit, Kind::PlannedInterview), std::vector<qint64>{21});
        QCOMPARE(deleted(*edit, Kind::Question), (std::vector<qint64>{31, 32}));
        QCOMPARE(deleted(*edit, Kind::QuestionCriterion), std::vector<qint64>{61});
        QCOMPARE(deleted(*edit, Kind::Focus), std::vector<qint64>{51});
        QCOMPARE(deleted(*edit, Kind::PlannedInterviewer), std::vector<qint64>{41});
        const Interview after = updated(*edit, made.interview);
        QVERIFY(after.planned.isNull());
        QCOMPARE(after.name, made.interview.name);
        VERIFY_NO(deletePlannedInterview(facts.plan[1], {}, 2, who), ErrorKind::Refused, "would be lost");
    }

    void theGapsAreTheRatedCriteriaNobodyAsksAbout()
    {
        PlanFacts facts = samplePlan();
        std::vector<Criterion> gaps = criteriaNobodyAsks(facts.criteria, facts.plan);
        QCOMPARE(gaps.size(), size_t(1));
        QVERIFY(gaps[0].id == CriterionId(2));
        facts.plan[0].questions[1].criteria
            = {{QuestionCriterionId(62), newUuid(noon), QuestionId(32), CriterionId(2)}};
        QVERIFY(criteriaNobodyAsks(facts.criteria, facts.plan).empty());
        facts.plan[0].interview.kind = InterviewKind::Reference; // what references say is no mark
        QCOMPARE(criteriaNobodyAsks(facts.criteria, facts.plan).size(), size_t(2));
    }

    void aCopyOfAPostingHasThePlan()
    {
        const PlanFacts facts = samplePlan();
        const auto edit = duplicatePosting({facts.posting, facts.criteria, {}, facts.stages, {}, {}, facts.plan}, who);
        VERIFY_EDIT(edit);
        const auto planned = created<PlannedInterview>(*edit);
        const auto questions = created<Question>(*edit);
        const auto stages = created<Stage>(*edit);
        const auto links = created<QuestionCriterion>(*edit);
        const auto focus = created<Focus>(*edit);
        QCOMPARE(planned.size(), size_t(2));
        QCOMPARE(questions.size(), size_t(3));
        QCOMPARE(planned[0].name, QStringLiteral("Technical interview"));
        QVERIFY(planned[0].stage == stages[1].id && planned[1].stage == stages[1].id);
        QVERIFY(planned[0].rank < planned[1].rank);
        QVERIFY(questions[0].interview == planned[0].id && questions[2].interview == planned[1].id);
        QCOMPARE(links.size(), size_t(1));
        QVERIFY(links[0].criterion == CriterionId(-1) && focus[0].criterion == CriterionId(-1));
        QCOMPARE(created<PlannedInterviewer>(*edit).size(), size_t(1));
    }

    void aTemplateHasThePlanWithoutPeople()
    {
        const PlanFacts facts = samplePlan();
        const auto edit = addTemplate(QStringLiteral("Engineers"),
                                      {facts.posting, facts.criteria, {}, facts.stages, {}, {}, facts.plan}, {}, who);
        VERIFY_EDIT(edit);
        const auto document = readTemplateBody(created<Template>(*edit).front());
        QVERIFY(document.ok());
        QCOMPARE(document->plan.size(), size_t(2));
        QVERIFY(document->plan[0].interviewers.empty());
        const auto again = addPosting(*document, who);
        VERIFY_EDIT(again);
        QCOMPARE(created<Question>(*again).size(), size_t(3));
        QVERIFY(created<QuestionCriterion>(*again).front().criterion == CriterionId(-1));
        QVERIFY(created<PlannedInterview>(*again).back().kind == InterviewKind::Reference);
    }
};

QTEST_GUILESS_MAIN(TestPlanRules)
#include "tst_plan_rules.moc"
