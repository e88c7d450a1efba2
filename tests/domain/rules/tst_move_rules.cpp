#include "rules/move_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

const Openings twoFree{PostingId(1), 2, 0};
const Gap between{QStringLiteral("a0"), QStringLiteral("a1"), {}};

} // namespace

class TestMoveRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enteringAStageIsDated()
    {
        const ApplicationFacts ada = sampleFacts(1);
        const auto edit = moveApplications({ada}, interview(), between, twoFree, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::MoveApplications);
        QCOMPARE(edit->subjects, (std::vector<Subject>{{Kind::Application, 1}, {Kind::Stage, 12}}));
        const Application after = updated(*edit, ada.application);
        QVERIFY(after.stage == StageId(12));
        QCOMPARE(after.stageEnteredAt, noon);
        QVERIFY(between.before < after.rank && after.rank < between.after);
        QCOMPARE(after.status, ApplicationStatus::Active);
        QVERIFY(!after.endedAt);
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(1));
        QVERIFY(transitions[0].application == ApplicationId(1));
        QVERIFY(transitions[0].fromStage == StageId(11) && transitions[0].toStage == StageId(12));
        QVERIFY(transitions[0].fromStatus == ApplicationStatus::Active);
        QCOMPARE(transitions[0].toStatus, ApplicationStatus::Active);
        QCOMPARE(transitions[0].at, noon);
        QVERIFY(transitions[0].by == who.author);
        QVERIFY(expects(*edit, ada.application, {"stage_id", "status"}));
        QVERIFY(expects(*edit, interview(), {"posting_id", "kind"}));
        for (const Change &change : edit->changes)
            QCOMPARE(change.concerns == CandidateId(101), change.operation() != Change::Operation::Expect);
    }

    void manyKeepTheGivenOrderAndCountOnce()
    {
        const auto edit = moveApplications({sampleFacts(3), sampleFacts(1), sampleFacts(3), sampleFacts(2)},
                                           interview(), between, twoFree, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->subjects.size(), size_t(4));
        QCOMPARE(created<Transition>(*edit).size(), size_t(3));
        const QString third = updated(*edit, sampleFacts(3).application).rank;
        const QString first = updated(*edit, sampleFacts(1).application).rank;
        const QString second = updated(*edit, sampleFacts(2).application).rank;
        QVERIFY(between.before < third && third < first && first < second && second < between.after);
    }

    void withinAStageOnlyTheRankChanges()
    {
        const ApplicationFacts ada = sampleFacts(1, applied(), QStringLiteral("a5"));
        const auto edit = moveApplications({ada}, applied(), between, twoFree, who);
        VERIFY_EDIT(edit);
        QVERIFY(created<Transition>(*edit).empty());
        Application expected = ada.application;
        expected.rank = updated(*edit, ada.application).rank;
        QVERIFY(expected.rank != ada.application.rank);
        QCOMPARE(updated(*edit, ada.application), expected);
        QVERIFY(expects(*edit, ada.application, {"stage_id", "status"}));
    }

    void whatIsThereAlreadyDoesNotMove()
    {
        const QString rank = QStringLiteral("a0V");
        VERIFY_NO(moveApplications({sampleFacts(1, applied(), rank)}, applied(), between, twoFree, who),
                  ErrorKind::Refused, "“Ada Lovelace” is at that place");
        const auto last = sampleFacts(1, applied(), QStringLiteral("a9"));
        VERIFY_NO(moveApplications({last}, applied(), {QStringLiteral("a1"), {}, {}}, twoFree, who), ErrorKind::Refused,
                  "already");
        // Both lie in the gap, but the other way round.
        VERIFY_EDIT(
            moveApplications({sampleFacts(2, applied(), QStringLiteral("a0b")), sampleFacts(1, applied(), rank)},
                             applied(), between, twoFree, who));
        VERIFY_EDIT(moveApplications({sampleFacts(1, interview(), rank)}, applied(), between, twoFree, who));
    }

    void equalKeysBelowGetNewOnes()
    {
        const Application tiedOne = sampleFacts(5, interview(), QStringLiteral("a0")).application;
        const Application tiedTwo = sampleFacts(6, interview(), QStringLiteral("a0")).application;
        Gap gap = between;
        gap.tied = {tiedOne, tiedTwo};
        const auto edit = moveApplications({sampleFacts(1)}, interview(), gap, twoFree, who);
        VERIFY_EDIT(edit);
        const QString moved = updated(*edit, sampleFacts(1).application).rank;
        const QString one = updated(*edit, tiedOne).rank;
        const QString two = updated(*edit, tiedTwo).rank;
        QVERIFY(gap.before < moved && moved < one && one < two && two < gap.after);

        // One of the tied is the one that moves: it is not ranked twice.
        gap.tied = {tiedOne};
        const auto own
            = moveApplications({sampleFacts(5, interview(), QStringLiteral("a0"))}, interview(), gap, twoFree, who);
        VERIFY_EDIT(own);
        QCOMPARE(countOf(*own, Change::Operation::Update), 1);
    }

    void onlyActiveOnesOfThePostingMove_data()
    {
        QTest::addColumn<ApplicationStatus>("status");
        QTest::addColumn<qint64>("posting");
        QTest::addColumn<QString>("words");
        QTest::newRow("hired") << ApplicationStatus::Hired << qint64(1) << QStringLiteral("is hired. Only an active");
        QTest::newRow("rejected") << ApplicationStatus::Rejected << qint64(1) << QStringLiteral("is rejected. Only");
        QTest::newRow("withdrawn") << ApplicationStatus::Withdrawn << qint64(1) << QStringLiteral("is withdrawn. Only");
        QTest::newRow("elsewhere") << ApplicationStatus::Active << qint64(2) << QStringLiteral("Use transfer");
    }
    void onlyActiveOnesOfThePostingMove()
    {
        QFETCH(ApplicationStatus, status);
        QFETCH(qint64, posting);
        QFETCH(QString, words);
        ApplicationFacts second = sampleFacts(2, applied(), QStringLiteral("a0"), status);
        second.application.posting = PostingId(posting);
        const auto edit = moveApplications({sampleFacts(1), second}, interview(), between, twoFree, who);
        VERIFY_NO(edit, ErrorKind::Refused, words.toUtf8().constData());
        QVERIFY(edit.error().message.contains(QStringLiteral("“Person 2” ")));
    }

    void noneIsNothingToMove()
    {
        VERIFY_NO(moveApplications({}, interview(), between, twoFree, who), ErrorKind::BadInput, "at least one");
    }

    void movingToHiredFillsAnOpening()
    {
        const ApplicationFacts ada = sampleFacts(1, interview());
        const auto edit = moveApplications({ada, sampleFacts(2)}, hiredStage(), {}, twoFree, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Hire);
        const Application after = updated(*edit, ada.application);
        QCOMPARE(after.status, ApplicationStatus::Hired);
        QVERIFY(after.stage == StageId(13));
        QVERIFY(after.endedAt == noon);
        QCOMPARE(after.stageEnteredAt, noon);
        QVERIFY(after.reason.isNull());
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(2));
        QCOMPARE(transitions[0].toStatus, ApplicationStatus::Hired);
        QVERIFY(transitions[0].fromStatus == ApplicationStatus::Active);
        QVERIFY(expectsFilled(*edit, PostingId(1), 0));
        Posting posting = samplePosting();
        posting.openings = 2;
        QVERIFY(expects(*edit, posting, {"openings"}));
    }

    void moreThanTheFreeOpeningsAreNotHired()
    {
        VERIFY_NO(moveApplications({sampleFacts(1), sampleFacts(2)}, hiredStage(), {}, {PostingId(1), 2, 1}, who),
                  ErrorKind::Refused, "1 of 2 openings of “Engineer” filled: hiring 2 more does not fit. Raise the");
        VERIFY_EDIT(moveApplications({sampleFacts(1)}, hiredStage(), {}, {PostingId(1), 2, 1}, who));
    }

    void hiringNeedsTheHiredStage()
    {
        VERIFY_NO(hireApplications({sampleFacts(1)}, interview(), {}, twoFree, who), ErrorKind::Refused,
                  "not of kind hired");
        const auto edit = hireApplications({sampleFacts(1)}, hiredStage(), {}, twoFree, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Hire);
    }

    void aThousandMoveInOneEdit()
    {
        std::vector<ApplicationFacts> all;
        for (qint64 id = 1; id <= 1000; ++id)
            all.push_back(sampleFacts(id));
        const auto edit = moveApplications(all, interview(), between, twoFree, who);
        VERIFY_EDIT(edit);
        QString last = between.before;
        for (const ApplicationFacts &facts : all) {
            const Fields *ranks = nullptr;
            for (size_t i = static_cast<size_t>(facts.application.id.value - 1) * 3; i < edit->changes.size(); ++i) {
                const Change &change = edit->changes[i];
                if (change.id == facts.application.id.value && change.operation() == Change::Operation::Update) {
                    ranks = &*change.after;
                    break;
                }
            }
            QVERIFY(ranks);
            Application after = facts.application;
            assign(after, *ranks);
            QVERIFY(last < after.rank && after.rank < between.after);
            QVERIFY(after.rank.size() <= 8);
            last = after.rank;
        }
    }
};

QTEST_GUILESS_MAIN(TestMoveRules)
#include "tst_move_rules.moc"
