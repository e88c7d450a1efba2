#include "funnel.h"

#include "close_to.h"

#include <QDate>
#include <QTest>

using namespace shortlist;

namespace {

qint64 day(int month, int dayOfMonth)
{
    return QDate(2026, month, dayOfMonth).toJulianDay();
}

std::vector<Stay> stays(size_t stage, StayEnd end, int count)
{
    return std::vector<Stay>(static_cast<size_t>(count), Stay{stage, 1, end});
}

void append(std::vector<Stay> &all, const std::vector<Stay> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

class TestFunnel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesAsInTheWorkedExample();
    void showsThePendingBeside();
    void countsNoPassBackwards();
    void leavesOutSkippedStages();
    void makesStaysOfEntries();
    void comingBackIsAnotherStay();
    void countsCalendarDays();
    void standingStillIsNoNewStay();
    void takesNobody();
};

void TestFunnel::passesAsInTheWorkedExample()
{
    // 200 > 80 > 24 > 6 > 5
    const std::vector<int> entered{200, 80, 24, 6, 5};
    std::vector<Stay> all;
    for (size_t i = 0; i + 1 < entered.size(); ++i) {
        append(all, stays(i, StayEnd::Advanced, entered[i + 1]));
        append(all, stays(i, i % 2 == 0 ? StayEnd::Rejected : StayEnd::Withdrawn, entered[i] - entered[i + 1]));
    }
    const std::vector<FunnelStage> found = funnel(all, 4);
    QSAME(*found[0].passRate, .40);
    QSAME(*found[1].passRate, .30);
    QSAME(*found[2].passRate, .25);
    QCLOSE(*found[3].passRate, .8333, 4); // offers accepted: 5/6
    QSAME(*overallRate(found), .025);
    QSAME(*overallRate(found), 5.0 / 200);
    QCOMPARE(found[0].entered, 200);
    QVERIFY(found[0].interval->low < .40 && found[0].interval->high > .40);
}

void TestFunnel::showsThePendingBeside()
{
    std::vector<Stay> all = stays(0, StayEnd::Pending, 7);
    append(all, stays(0, StayEnd::Advanced, 1));
    append(all, stays(0, StayEnd::Rejected, 3));
    const FunnelStage stage = funnel(all, 1).front();
    QCOMPARE(stage.pending, 7);
    QCOMPARE(stage.entered, 11);
    QSAME(*stage.passRate, .25);
    QVERIFY(!funnel(stays(0, StayEnd::Pending, 7), 1).front().passRate);
    QVERIFY(!overallRate(funnel(stays(0, StayEnd::Pending, 7), 1)));
}

void TestFunnel::countsNoPassBackwards()
{
    std::vector<Stay> all = stays(1, StayEnd::MovedBack, 4);
    append(all, stays(1, StayEnd::Advanced, 1));
    append(all, stays(1, StayEnd::Withdrawn, 1));
    const FunnelStage stage = funnel(all, 2).back();
    QCOMPARE(stage.movedBack, 4);
    QSAME(*stage.passRate, .5);
}

void TestFunnel::leavesOutSkippedStages()
{
    const std::vector<Stay> all = staysOf({{0, day(3, 2)}, {2, day(3, 9)}}, Outcome::Active, day(3, 20));
    const std::vector<FunnelStage> found = funnel(all, 3);
    QCOMPARE(found[0].advanced, 1);
    QCOMPARE(found[1].entered, 0);
    QVERIFY(!found[1].passRate);
    QCOMPARE(found[2].pending, 1);
}

void TestFunnel::makesStaysOfEntries()
{
    const std::vector<StageEntry> entries{{0, day(3, 2)}, {1, day(3, 5)}};
    const auto endOf = [&entries](Outcome outcome) { return staysOf(entries, outcome, day(3, 12)).back(); };
    QCOMPARE(staysOf(entries, Outcome::Active, day(3, 12)).front(), (Stay{0, 3, StayEnd::Advanced}));
    QCOMPARE(endOf(Outcome::Active), (Stay{1, 7, StayEnd::Pending}));
    QCOMPARE(endOf(Outcome::Rejected), (Stay{1, 7, StayEnd::Rejected}));
    QCOMPARE(endOf(Outcome::Withdrawn), (Stay{1, 7, StayEnd::Withdrawn}));
    QCOMPARE(endOf(Outcome::Hired), (Stay{1, 7, StayEnd::Advanced}));
}

void TestFunnel::comingBackIsAnotherStay()
{
    const std::vector<Stay> all
        = staysOf({{0, day(3, 1)}, {1, day(3, 3)}, {0, day(3, 7)}, {1, day(3, 8)}}, Outcome::Rejected, day(3, 20));
    QCOMPARE(all, (std::vector<Stay>{{0, 2, StayEnd::Advanced},
                                     {1, 4, StayEnd::MovedBack},
                                     {0, 1, StayEnd::Advanced},
                                     {1, 12, StayEnd::Rejected}}));
}

void TestFunnel::countsCalendarDays()
{
    // The clocks go forward on 29 March and back on 25 October: days stay days.
    QCOMPARE(staysOf({{0, day(3, 28)}, {1, day(3, 30)}}, Outcome::Active, day(3, 30)).front().days, 2);
    QCOMPARE(staysOf({{0, day(10, 24)}, {1, day(10, 26)}}, Outcome::Active, day(10, 26)).front().days, 2);
    QCOMPARE(staysOf({{0, day(3, 9)}}, Outcome::Active, day(3, 2)).front().days, 0);
}

void TestFunnel::standingStillIsNoNewStay()
{
    QCOMPARE(staysOf({{0, day(3, 1)}, {0, day(3, 4)}}, Outcome::Active, day(3, 6)),
             (std::vector<Stay>{{0, 5, StayEnd::Pending}}));
}

void TestFunnel::takesNobody()
{
    QVERIFY(staysOf({}, Outcome::Active, 0).empty());
    QCOMPARE(funnel({}, 2), (std::vector<FunnelStage>(2)));
    QVERIFY(!overallRate({}));
    QCOMPARE(funnel(stays(5, StayEnd::Advanced, 1), 2), (std::vector<FunnelStage>(2)));
}

QTEST_GUILESS_MAIN(TestFunnel)
#include "tst_funnel.moc"
