#include "rules/posting_rules.h"
#include "sample_facts.h"

using namespace shortlist;

class TestPostingStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyChangeOfStatusIsDated_data()
    {
        QTest::addColumn<PostingStatus>("from");
        QTest::addColumn<PostingStatus>("to");
        QTest::newRow("draft to open") << PostingStatus::Draft << PostingStatus::Open;
        QTest::newRow("open to on hold") << PostingStatus::Open << PostingStatus::OnHold;
        QTest::newRow("closed to open") << PostingStatus::Closed << PostingStatus::Open;
        QTest::newRow("open to closed") << PostingStatus::Open << PostingStatus::Closed;
    }
    void everyChangeOfStatusIsDated()
    {
        QFETCH(PostingStatus, from);
        QFETCH(PostingStatus, to);
        Posting posting = samplePosting();
        posting.status = from;
        const auto edit = setPostingStatus(posting, to, {}, {}, false, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::SetPostingStatus);
        QCOMPARE(updated(*edit, posting).status, to);
        const auto transitions = created<PostingTransition>(*edit);
        QCOMPARE(transitions.size(), size_t(1));
        QVERIFY(transitions[0].posting == posting.id);
        QVERIFY(transitions[0].fromStatus == from);
        QCOMPARE(transitions[0].toStatus, to);
        QCOMPARE(transitions[0].at, noon);
        VERIFY_NO(setPostingStatus(posting, from, {}, {}, false, who), ErrorKind::Refused, "already");
    }

    void closingWithActiveApplicationsAsksWhatBecomesOfThem()
    {
        std::vector<ApplicationFacts> active;
        for (qint64 id = 1; id <= 6; ++id)
            active.push_back(sampleFacts(id));
        const auto edit = setPostingStatus(samplePosting(), PostingStatus::Closed, active, {}, false, who);
        VERIFY_NO(edit, ErrorKind::Refused, "(6: “Ada Lovelace”, “Person 2”, “Person 3”, “Person 4”, “Person 5”");
        QVERIFY(!edit.error().message.contains(QStringLiteral("Person 6")));
        QVERIFY(edit.error().message.contains(QChar(0x2026)));
        active.pop_back();
        const auto five = setPostingStatus(samplePosting(), PostingStatus::Closed, active, {}, false, who);
        VERIFY_NO(five, ErrorKind::Refused, "(5: ");
        QVERIFY(!five.error().message.contains(QChar(0x2026)));
        VERIFY_NO(setPostingStatus(samplePosting(), PostingStatus::Closed, active, sampleReason(ReasonSide::WeRejected),
                                   true, who),
                  ErrorKind::BadInput, "not both");
        VERIFY_NO(setPostingStatus(samplePosting(), PostingStatus::Closed, active, sampleReason(ReasonSide::Neither),
                                   false, who),
                  ErrorKind::Refused, "another reason");
        VERIFY_EDIT(setPostingStatus(samplePosting(), PostingStatus::OnHold, active, {}, false, who));
    }

    void closingEndsTheActiveOnesWithTheReason_data()
    {
        QTest::addColumn<ReasonSide>("side");
        QTest::addColumn<ApplicationStatus>("status");
        QTest::newRow("ours") << ReasonSide::WeRejected << ApplicationStatus::Rejected;
        QTest::newRow("theirs") << ReasonSide::TheyRejected << ApplicationStatus::Withdrawn;
    }
    void closingEndsTheActiveOnesWithTheReason()
    {
        QFETCH(ReasonSide, side);
        QFETCH(ApplicationStatus, status);
        const std::vector<ApplicationFacts> active{sampleFacts(1), sampleFacts(2, interview())};
        const Reason reason = sampleReason(side);
        const auto edit = setPostingStatus(samplePosting(), PostingStatus::Closed, active, reason, false, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->reason, reason.name);
        QVERIFY(expects(*edit, reason, {"side"}));
        QVERIFY(expectsActive(*edit, samplePosting().id, 2));
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(2));
        for (size_t i = 0; i < active.size(); ++i) {
            const Application &before = active[i].application;
            QVERIFY(expects(*edit, before, {"stage_id", "status"}));
            QVERIFY(hasSubject(*edit, Kind::Application, before.id.value));
            const Application after = updated(*edit, before);
            QCOMPARE(after.status, status);
            QVERIFY(after.reason == reason.id);
            QVERIFY(after.endedAt == noon);
            QCOMPARE(transitions[i].toStatus, status);
            QVERIFY(transitions[i].reason == reason.id);
            QVERIFY(transitions[i].toStage == before.stage);
        }
    }

    void closingExpectsThatNobodyCameInMeanwhile()
    {
        const auto empty = setPostingStatus(samplePosting(), PostingStatus::Closed, {}, {}, false, who);
        VERIFY_EDIT(empty);
        QVERIFY(expectsActive(*empty, samplePosting().id, 0));
        const auto held = setPostingStatus(samplePosting(), PostingStatus::OnHold, {}, {}, false, who);
        VERIFY_EDIT(held);
        QVERIFY(!expectsActive(*held, samplePosting().id, 0));
    }

    void closingMayKeepThemActive()
    {
        const auto edit = setPostingStatus(samplePosting(), PostingStatus::Closed, {sampleFacts(1)}, {}, true, who);
        VERIFY_EDIT(edit);
        QCOMPARE(countOf(*edit, Kind::Application, Change::Operation::Update), 0);
        QVERIFY(created<Transition>(*edit).empty());
        QCOMPARE(edit->changes.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPostingStatus)
#include "tst_posting_status.moc"
