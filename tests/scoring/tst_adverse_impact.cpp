#include "adverse_impact.h"

#include "close_to.h"
#include "fisher.h"
#include "result_check.h"

#include <QTest>

using namespace shortlist;

class TestAdverseImpact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheExampleOf2023();
    void comparesFourFifthsInWholeNumbers();
    void saysWhatIsTooSmallToJudge();
    void sparesGroupsUnderTwoPerCent();
    void takesAHighestGroupOfOne();
    void takesAGroupWithoutApplicants();
    void refusesWhatSaysNothing();
    void tastesTea();
    void fisherKnowsItsEnds();
};

void TestAdverseImpact::agreesWithTheExampleOf2023()
{
    const auto result = adverseImpact({{80, 48}, {40, 12}});
    QVERIFY_RESULT(result);
    QCOMPARE(result->highest, size_t(0));
    const GroupImpact &other = result->groups[1];
    QSAME(*result->groups[0].rate, .60);
    QSAME(*result->groups[0].ratio, 1.0);
    QSAME(*other.rate, .30);
    QSAME(*other.ratio, .50);
    QVERIFY(other.isBelowFourFifths);
    QVERIFY(!other.isTooSmallToJudge);
    QVERIFY(!other.needsFisher);
    QCLOSE(*other.z, -3.0984, 4);
    QCLOSE(*other.zChance, .00195, 5);
    QCLOSE(*other.fisher, .003409, 6);
    QCLOSE(*other.fisherOneSided, .001705, 6);
    QSAME(other.shortfall, 12.0);
    QCLOSE(other.ratioInterval->low, .301, 3);
    QCLOSE(other.ratioInterval->high, .829, 3);
}

void TestAdverseImpact::comparesFourFifthsInWholeNumbers()
{
    const auto result = adverseImpact({{100, 60}, {100, 45}, {100, 48}, {100, 51}});
    QVERIFY_RESULT(result);
    QSAME(*result->groups[1].ratio, .75);
    QVERIFY(result->groups[1].isBelowFourFifths);
    QSAME(*result->groups[2].ratio, .80);
    QVERIFY(!result->groups[2].isBelowFourFifths);
    QSAME(*result->groups[3].ratio, .85);
    QVERIFY(!result->groups[3].isBelowFourFifths);
}

void TestAdverseImpact::saysWhatIsTooSmallToJudge()
{
    const auto result = adverseImpact({{20, 3}, {10, 1}});
    QVERIFY_RESULT(result);
    QCLOSE(*result->groups[1].ratio, .6667, 4);
    QVERIFY(result->groups[1].isBelowFourFifths);
    QVERIFY(result->groups[1].isTooSmallToJudge);
    QVERIFY(result->groups[1].needsFisher);
    QSAME(*result->groups[1].fisher, 1.0);
    // The other way round: with one person more the ratio is 2/10 to 2/20.
    QSAME(*adverseImpact({{20, 2}, {10, 2}})->groups[0].ratio, 1 / 2.0);
}

void TestAdverseImpact::sparesGroupsUnderTwoPerCent()
{
    const auto result = adverseImpact({{981, 500}, {19, 1}});
    QVERIFY(result->groups[1].isSmallGroup);
    QVERIFY(!adverseImpact({{980, 500}, {20, 1}})->groups[1].isSmallGroup);
}

void TestAdverseImpact::takesAHighestGroupOfOne()
{
    const auto result = adverseImpact({{50, 20}, {1, 1}});
    QVERIFY_RESULT(result);
    QCOMPARE(result->highest, size_t(1));
    QVERIFY(result->groups[0].isBelowFourFifths);
    QVERIFY(result->groups[0].isTooSmallToJudge);
    QVERIFY(result->groups[0].needsFisher);
}

void TestAdverseImpact::takesAGroupWithoutApplicants()
{
    const auto result = adverseImpact({{0, 0}, {50, 20}, {50, 0}});
    QVERIFY_RESULT(result);
    QCOMPARE(result->highest, size_t(1));
    QVERIFY(!result->groups[0].rate);
    QVERIFY(!result->groups[0].ratio);
    QCOMPARE(*result->groups[2].ratio, 0.0);
    QVERIFY(!result->groups[2].ratioInterval);
    QVERIFY(result->groups[2].isBelowFourFifths);
}

void TestAdverseImpact::refusesWhatSaysNothing()
{
    QCOMPARE_ERROR(adverseImpact({{50, 0}, {40, 0}}), ErrorKind::Refused, "nobody was selected");
    QCOMPARE_ERROR(adverseImpact({{50, 3}, {0, 0}}), ErrorKind::Refused, "only one group");
    QCOMPARE_ERROR(adverseImpact({}), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(adverseImpact({{50, 51}, {40, 2}}), ErrorKind::BadInput, "cannot be selected");
    QCOMPARE_ERROR(adverseImpact({{50, -1}, {40, 2}}), ErrorKind::BadInput, "cannot be selected");
}

void TestAdverseImpact::tastesTea()
{
    const auto tea = fisherExact(3, 1, 1, 3);
    QVERIFY_RESULT(tea);
    QCLOSE(tea->greater, .242857, 6);
    QCLOSE(tea->twoSided, .485714, 6);
}

void TestAdverseImpact::fisherKnowsItsEnds()
{
    QCOMPARE(fisherExact(0, 0, 0, 0)->twoSided, 1.0);
    QCOMPARE(fisherExact(0, 5, 0, 5)->twoSided, 1.0);
    QSAME(fisherExact(5, 0, 0, 5)->greater, 1.0 / 252);
    QSAME(fisherExact(5, 0, 0, 5)->less, 1.0);
    QCOMPARE_ERROR(fisherExact(-1, 0, 0, 5), ErrorKind::BadInput, "0 or more");
}

QTEST_GUILESS_MAIN(TestAdverseImpact)
#include "tst_adverse_impact.moc"
