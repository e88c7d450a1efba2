#include "survival.h"

#include "close_to.h"

#include <QTest>

using namespace shortlist;

namespace {

constexpr int pending = 0;
constexpr int advanced = 1;
constexpr int rejected = 2;

/// Stays of 2, 3, 5, 8 days that are over, and two that are not.
const std::vector<Duration> stays{{2, advanced}, {3, rejected}, {5, advanced},
                                  {8, rejected}, {4, pending},  {9, pending}};

const SurvivalStep *stepAt(const Survival &survival, qint64 days)
{
    for (const SurvivalStep &step : survival.steps) {
        if (step.days == days)
            return &step;
    }
    return nullptr;
}

} // namespace

class TestSurvival : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWorkedExample();
    void agreesWith6Mp_data();
    void agreesWith6Mp();
    void competingExitsAddUp();
    void aMedianMayNotBeReached();
    void endsAtZeroWhereAllAreThrough();
    void countsTheCensoredOnTheDay();
    void takesNobody();

private:
    Survival m_6mp;
};

void TestSurvival::agreesWithTheWorkedExample()
{
    const Survival survival = kaplanMeier(stays);
    QCOMPARE(survival.steps.size(), size_t(4));
    QSAME(stepAt(survival, 2)->survival, 5.0 / 6);
    QSAME(stepAt(survival, 3)->survival, 2.0 / 3);
    QSAME(stepAt(survival, 5)->survival, 4.0 / 9);
    QSAME(stepAt(survival, 8)->survival, 2.0 / 9);
    QCOMPARE(survival.median, std::optional<qint64>(5)); // the mean of the completed ones alone would be 4.5
}

void TestSurvival::agreesWith6Mp_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("survival");
    QTest::addColumn<double>("standardError");
    QTest::newRow("6") << 6 << .8571 << .0764;
    QTest::newRow("7") << 7 << .8067 << .0869;
    QTest::newRow("10") << 10 << .7529 << .0963;
    QTest::newRow("13") << 13 << .6902 << .1068;
    QTest::newRow("16") << 16 << .6275 << .1141;
    QTest::newRow("22") << 22 << .5378 << .1282;
    QTest::newRow("23") << 23 << .4482 << .1346;
    // 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+
    m_6mp = kaplanMeier({{6, 1},  {6, 1},  {6, 1},  {6, 0},  {7, 1},  {9, 0},  {10, 1},
                         {10, 0}, {11, 0}, {13, 1}, {16, 1}, {17, 0}, {19, 0}, {20, 0},
                         {22, 1}, {23, 1}, {25, 0}, {32, 0}, {32, 0}, {34, 0}, {35, 0}});
}

void TestSurvival::agreesWith6Mp()
{
    QFETCH(int, days);
    QFETCH(double, survival);
    QFETCH(double, standardError);
    const SurvivalStep *step = stepAt(m_6mp, days);
    QVERIFY(step);
    QCLOSE(step->survival, survival, 4);
    QCLOSE(step->standardError, standardError, 4);
    QCOMPARE(m_6mp.median, std::optional<qint64>(23));
}

void TestSurvival::competingExitsAddUp()
{
    const std::vector<IncidenceStep> steps = aalenJohansen(stays, 2);
    QCOMPARE(steps.size(), size_t(4));
    QSAME(steps[0].incidence[0], 1.0 / 6);
    QSAME(steps[1].incidence[1], 1.0 / 6);
    QSAME(steps[2].incidence[0], 7.0 / 18);
    QSAME(steps[3].incidence[1], 7.0 / 18);
    const Survival survival = kaplanMeier(stays);
    for (size_t i = 0; i < steps.size(); ++i)
        QSAME(steps[i].incidence[0] + steps[i].incidence[1], 1 - survival.steps[i].survival);
    // As if the rejected were still under way it would be .444.
    std::vector<Duration> wrong = stays;
    for (Duration &one : wrong)
        one.cause = one.cause == rejected ? pending : one.cause;
    QCLOSE(1 - kaplanMeier(wrong).steps.back().survival, .444, 3);
}

void TestSurvival::aMedianMayNotBeReached()
{
    const Survival survival = kaplanMeier({{2, advanced}, {4, advanced}, {9, pending}, {9, pending}, {9, pending}});
    QVERIFY(!survival.median);
    QSAME(survival.steps.back().survival, .6);
    QCOMPARE(kaplanMeier({{2, advanced}, {9, pending}}).median, std::optional<qint64>(2));
}

void TestSurvival::endsAtZeroWhereAllAreThrough()
{
    const Survival survival = kaplanMeier({{0, advanced}, {3, rejected}, {3, advanced}});
    QCOMPARE(survival.steps.back().survival, 0.0);
    QCOMPARE(survival.steps.back().standardError, 0.0);
    QCOMPARE(survival.median, std::optional<qint64>(3));
}

void TestSurvival::countsTheCensoredOnTheDay()
{
    const Survival survival = kaplanMeier({{4, pending}, {4, advanced}, {4, pending}});
    QCOMPARE(survival.steps.front().atRisk, 3);
    QSAME(survival.steps.front().survival, 2.0 / 3);
}

void TestSurvival::takesNobody()
{
    QVERIFY(kaplanMeier({}).steps.empty());
    QVERIFY(!kaplanMeier({{3, pending}}).median);
    QVERIFY(aalenJohansen({}, 2).empty());
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
