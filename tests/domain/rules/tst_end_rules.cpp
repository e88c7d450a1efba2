#include "rules/end_rules.h"
#include "rules/schedule_rules.h"
#include "sample_facts.h"

using namespace shortlist;

class TestEndRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endingSetsStatusReasonAndDate_data()
    {
        QTest::addColumn<ApplicationStatus>("to");
        QTest::addColumn<ReasonSide>("side");
        QTest::addColumn<Verb>("verb");
        QTest::newRow("reject") << ApplicationStatus::Rejected << ReasonSide::WeRejected << Verb::Reject;
        QTest::newRow("withdraw") << ApplicationStatus::Withdrawn << ReasonSide::TheyRejected << Verb::Withdraw;
    }
    void endingSetsStatusReasonAndDate()
    {
        QFETCH(ApplicationStatus, to);
        QFETCH(ReasonSide, side);
        QFETCH(Verb, verb);
        const Reason reason = sampleReason(side);
        const ApplicationFacts ada = sampleFacts(1, interview());
        const auto edit = endApplications({ada, sampleFacts(2), ada}, to, reason, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, verb);
        QCOMPARE(edit->reason, reason.name);
        QCOMPARE(edit->subjects, (std::vector<Subject>{{Kind::Application, 1}, {Kind::Application, 2}}));
        Application expected = ada.application;
        expected.status = to;
        expected.reason = reason.id;
        expected.endedAt = noon;
        QCOMPARE(updated(*edit, ada.application), expected); // it stays in its stage
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(2));
        QVERIFY(transitions[0].fromStage == StageId(12) && transitions[0].toStage == StageId(12));
        QVERIFY(transitions[0].fromStatus == ApplicationStatus::Active);
        QCOMPARE(transitions[0].toStatus, to);
        QVERIFY(transitions[0].reason == reason.id);
        QCOMPARE(transitions[0].at, noon);
        QVERIFY(expects(*edit, reason, {"side"}));
        QVERIFY(expects(*edit, ada.application, {"stage_id", "status"}));
    }

    /// Nobody waits for somebody who was told no; what took place stays.
    void whatIsStillToComeIsCancelled()
    {
        ApplicationFacts ada = sampleFacts(1, interview());
        Interview past;
        past.id = InterviewId(71);
        past.startsAt = Moment{noon.milliseconds - 60'000};
        Interview ahead = past;
        ahead.id = InterviewId(72);
        ahead.startsAt = Moment{noon.milliseconds + 60'000};
        ada.scheduled = {past, ahead};
        const auto edit
            = endApplications({ada}, ApplicationStatus::Rejected, sampleReason(ReasonSide::WeRejected), who);
        VERIFY_EDIT(edit);
        QCOMPARE(updated(*edit, ahead), cancelled(ahead));
        QCOMPARE(std::count_if(edit->changes.begin(), edit->changes.end(),
                               [](const Change &one) { return one.kind == Kind::Interview; }),
                 1);
    }

    void theReasonMustFit_data()
    {
        QTest::addColumn<ApplicationStatus>("to");
        QTest::addColumn<ReasonSide>("side");
        QTest::newRow("reject for their reason") << ApplicationStatus::Rejected << ReasonSide::TheyRejected;
        QTest::newRow("reject for a transfer") << ApplicationStatus::Rejected << ReasonSide::Neither;
        QTest::newRow("withdraw for our reason") << ApplicationStatus::Withdrawn << ReasonSide::WeRejected;
        QTest::newRow("withdraw for a transfer") << ApplicationStatus::Withdrawn << ReasonSide::Neither;
    }
    void theReasonMustFit()
    {
        QFETCH(ApplicationStatus, to);
        QFETCH(ReasonSide, side);
        VERIFY_NO(endApplications({sampleFacts(1)}, to, sampleReason(side), who), ErrorKind::Refused,
                  "Choose a reason of side");
    }

    void onlyRejectedAndWithdrawnAreEnds()
    {
        const Reason reason = sampleReason(ReasonSide::WeRejected);
        VERIFY_NO(endApplications({sampleFacts(1)}, ApplicationStatus::Hired, reason, who), ErrorKind::BadInput,
                  "Say which");
        VERIFY_NO(endApplications({sampleFacts(1)}, ApplicationStatus::Active, reason, who), ErrorKind::BadInput,
                  "Say which");
        VERIFY_NO(endApplications({}, ApplicationStatus::Rejected, reason, who), ErrorKind::BadInput, "at least one");
    }

    void onlyActiveOnesEnd()
    {
        for (const auto status :
             {ApplicationStatus::Hired, ApplicationStatus::Rejected, ApplicationStatus::Withdrawn}) {
            const auto ended = sampleFacts(2, applied(), QStringLiteral("a0"), status);
            VERIFY_NO(endApplications({sampleFacts(1), ended}, ApplicationStatus::Rejected,
                                      sampleReason(ReasonSide::WeRejected), who),
                      ErrorKind::Refused, "“Person 2”");
        }
    }
};

QTEST_GUILESS_MAIN(TestEndRules)
#include "tst_end_rules.moc"
