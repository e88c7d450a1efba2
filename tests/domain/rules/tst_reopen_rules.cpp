#include "rules/reopen_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

ReopenFacts ended(qint64 id, ApplicationStatus status)
{
    const bool hired = status == ApplicationStatus::Hired;
    ReopenFacts facts;
    facts.facts = sampleFacts(id, hired ? hiredStage() : interview(), QStringLiteral("a3"), status);
    if (!hired)
        facts.facts.application.reason = ReasonId(30);
    facts.stageBefore = interview();
    facts.rank = QStringLiteral("a8");
    return facts;
}

} // namespace

class TestReopenRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rejectedAndWithdrawnOnesAreActiveWhereTheyStand()
    {
        for (const auto status : {ApplicationStatus::Rejected, ApplicationStatus::Withdrawn}) {
            const ReopenFacts one = ended(1, status);
            const Application &before = one.facts.application;
            const auto edit = reopenApplications({one}, who);
            VERIFY_EDIT(edit);
            QCOMPARE(edit->verb, Verb::Reopen);
            Application expected = before;
            expected.status = ApplicationStatus::Active;
            expected.reason = {};
            expected.endedAt.reset();
            QCOMPARE(updated(*edit, before), expected);
            const auto transitions = created<Transition>(*edit);
            QCOMPARE(transitions.size(), size_t(1));
            QVERIFY(transitions[0].fromStatus == status);
            QCOMPARE(transitions[0].toStatus, ApplicationStatus::Active);
            QVERIFY(transitions[0].toStage == before.stage && transitions[0].reason.isNull());
            QVERIFY(expects(*edit, before, {"stage_id", "status"}));
        }
    }

    void hiredOnesGoBackToTheStageBefore()
    {
        const ReopenFacts one = ended(1, ApplicationStatus::Hired);
        const Application &before = one.facts.application;
        const auto edit = reopenApplications({one}, who);
        VERIFY_EDIT(edit);
        const Application after = updated(*edit, before);
        QCOMPARE(after.status, ApplicationStatus::Active);
        QVERIFY(after.stage == StageId(12));
        QCOMPARE(after.rank, one.rank);
        QCOMPARE(after.stageEnteredAt, noon);
        QVERIFY(!after.endedAt);
        const auto transitions = created<Transition>(*edit);
        QVERIFY(transitions[0].fromStage == StageId(13) && transitions[0].toStage == StageId(12));
        QVERIFY(transitions[0].fromStatus == ApplicationStatus::Hired);
        QVERIFY(expects(*edit, interview(), {"posting_id", "kind"}));
    }

    void withoutAStageToGoBackToAHireStays()
    {
        ReopenFacts one = ended(1, ApplicationStatus::Hired);
        one.stageBefore = hiredStage();
        VERIFY_NO(reopenApplications({one}, who), ErrorKind::Refused, "Add a stage in front");
        one.stageBefore = sampleStage(21, StageKind::Applied, QStringLiteral("Applied"), QStringLiteral("a0"), 2);
        VERIFY_NO(reopenApplications({one}, who), ErrorKind::Refused, "“Ada Lovelace”");
    }

    void onlyOneMayBecomeActive()
    {
        ReopenFacts one = ended(1, ApplicationStatus::Rejected);
        one.anotherActive = true;
        VERIFY_NO(reopenApplications({one}, who), ErrorKind::Refused, "another active application");
        one.anotherActive = false;
        ReopenFacts older = ended(2, ApplicationStatus::Withdrawn);
        older.facts.application.candidate = one.facts.application.candidate;
        VERIFY_NO(reopenApplications({one, older}, who), ErrorKind::Refused, "another active application");
        VERIFY_EDIT(reopenApplications({one, ended(2, ApplicationStatus::Withdrawn)}, who));
    }

    void activeOnesAreNotReopened()
    {
        ReopenFacts one = ended(1, ApplicationStatus::Active);
        VERIFY_NO(reopenApplications({one}, who), ErrorKind::Refused, "active already");
        VERIFY_NO(reopenApplications({}, who), ErrorKind::BadInput, "at least one");
    }

    void oneThatIsNamedTwiceCountsOnce()
    {
        const ReopenFacts one = ended(1, ApplicationStatus::Rejected);
        const auto edit = reopenApplications({one, one}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->subjects.size(), size_t(1));
        QCOMPARE(created<Transition>(*edit).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestReopenRules)
#include "tst_reopen_rules.moc"
