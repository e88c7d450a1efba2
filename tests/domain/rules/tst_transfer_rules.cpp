#include "rules/transfer_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

Posting designer()
{
    return samplePosting(2, QStringLiteral("Designer"));
}

Stage designerStage(StageKind kind = StageKind::Applied)
{
    return sampleStage(21, kind, QStringLiteral("Incoming"), QStringLiteral("a0"), 2);
}

const Gap atEnd{QStringLiteral("a4"), {}, {}};

} // namespace

class TestTransferRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOldOneEndsAndANewOneBegins()
    {
        const ApplicationFacts ada = sampleFacts(1, interview());
        const Reason reason = sampleReason(ReasonSide::Neither);
        const auto edit = transferApplication(ada, designer(), designerStage(), atEnd, false, reason, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Transfer);
        QCOMPARE(edit->reason, reason.name);
        QCOMPARE(edit->subjects.front(), (Subject{Kind::Application, 1}));
        QVERIFY(hasSubject(*edit, Kind::Application, -1) && hasSubject(*edit, Kind::Posting, 2));
        const Application old = updated(*edit, ada.application);
        QCOMPARE(old.status, ApplicationStatus::Withdrawn);
        QVERIFY(old.reason == reason.id && old.endedAt == noon);
        const auto rows = created<Application>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].candidate == ada.application.candidate);
        QVERIFY(rows[0].posting == PostingId(2) && rows[0].stage == StageId(21));
        QCOMPARE(rows[0].status, ApplicationStatus::Active);
        QCOMPARE(rows[0].source, ada.application.source);
        QVERIFY(rows[0].creditedTo == ada.application.creditedTo);
        QCOMPARE(rows[0].appliedAt, noon);
        QVERIFY(atEnd.before < rows[0].rank);
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(2));
        QVERIFY(transitions[0].application == ApplicationId(1));
        QCOMPARE(transitions[0].toStatus, ApplicationStatus::Withdrawn);
        QVERIFY(transitions[1].application == ApplicationId(-1) && transitions[1].toStage == StageId(21));
        QVERIFY(expects(*edit, reason, {"side"}));
        QVERIFY(expects(*edit, designerStage(), {"posting_id", "kind"}));
        QVERIFY(expects(*edit, ada.application, {"stage_id", "status"}));
    }

    void equalKeysBelowGetNewOnes()
    {
        const Application tied = sampleFacts(5, designerStage(), QStringLiteral("a4")).application;
        Gap gap = atEnd;
        gap.tied = {tied};
        const auto edit = transferApplication(sampleFacts(1), designer(), designerStage(), gap, false,
                                              sampleReason(ReasonSide::Neither), who);
        VERIFY_EDIT(edit);
        QVERIFY(created<Application>(*edit)[0].rank < updated(*edit, tied).rank);
    }

    void refusalsSayWhatToDo()
    {
        const ApplicationFacts ada = sampleFacts(1);
        const Reason neither = sampleReason(ReasonSide::Neither);
        VERIFY_NO(transferApplication(sampleFacts(1, applied(), QStringLiteral("a0"), ApplicationStatus::Rejected),
                                      designer(), designerStage(), atEnd, false, neither, who),
                  ErrorKind::Refused, "reopen it first");
        VERIFY_NO(transferApplication(ada, samplePosting(), applied(), atEnd, false, neither, who), ErrorKind::Refused,
                  "for “Engineer” already");
        VERIFY_NO(transferApplication(ada, designer(), designerStage(), atEnd, true, neither, who), ErrorKind::Refused,
                  "for “Designer” already");
        VERIFY_NO(transferApplication(ada, designer(), interview(), atEnd, false, neither, who), ErrorKind::BadInput,
                  "not of the posting");
        VERIFY_NO(transferApplication(ada, designer(), designerStage(StageKind::Hired), atEnd, false, neither, who),
                  ErrorKind::Refused, "does not hire");
        VERIFY_NO(transferApplication(ada, designer(), designerStage(), atEnd, false,
                                      sampleReason(ReasonSide::TheyRejected), who),
                  ErrorKind::Refused, "side neither");
    }
};

QTEST_GUILESS_MAIN(TestTransferRules)
#include "tst_transfer_rules.moc"
