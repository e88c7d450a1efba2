#include "intraclass.h"

#include "close_to.h"
#include "result_check.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace shortlist;

namespace {

/// Shrout and Fleiss 1979, table 2: 6 targets, 4 judges.
const RatedUnits shroutFleiss{{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

/// 4 candidates, 3 raters, whose error is larger than what tells raters apart.
const RatedUnits fourByThree{{4, 5, 4}, {3, 3, 4}, {2, 1, 2}, {5, 4, 4}};

} // namespace

class TestIntraclass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheMeanSquaresOfShroutAndFleiss();
    void findsTheSixCoefficientsOfShroutAndFleiss();
    void findsTheIntervalsOfShroutAndFleiss();
    void tellsConsistencyFromAbsoluteAgreement();
    void agreesWithTheConstructedExample();
    void takesDifferentNumbersOfRaters();
    void staysNegativeWhereRatersAgreeLessThanByChance();
    void hasNoAverageWhereAllMeansAreEqual();
    void isOneWhereAllAgree();
    void refusesWhatIsNotEnough_data();
    void refusesWhatIsNotEnough();
    void needsAllRatersForTheTwoWayForms();
    void doesNotDependOnTheOrderOfRatersAndUnits();
    void extendsToMoreRatersBySpearmanBrown();
};

void TestIntraclass::findsTheMeanSquaresOfShroutAndFleiss()
{
    const auto icc = intraclass(shroutFleiss, IccForm::TwoWayRandom);
    QVERIFY_RESULT(icc);
    QCLOSE(icc->squares.between, 11.24167, 5);
    QCLOSE(icc->squares.within, 6.26389, 5);
    QCLOSE(icc->squares.raters, 32.48611, 5);
    QCLOSE(icc->squares.error, 1.01944, 5);
    QCLOSE(icc->squares.between / icc->squares.within, 1.7947, 4);
    QCLOSE(icc->squares.between / icc->squares.error, 11.0272, 4);
    QCOMPARE(icc->n, 6);
    QCOMPARE(icc->k, 4.0);
}

void TestIntraclass::findsTheSixCoefficientsOfShroutAndFleiss()
{
    const auto one = intraclass(shroutFleiss, IccForm::OneWay);
    const auto two = intraclass(shroutFleiss, IccForm::TwoWayRandom);
    const auto three = intraclass(shroutFleiss, IccForm::TwoWayMixed);
    QCLOSE(one->single.value, .16574, 5);
    QCLOSE(two->single.value, .28976, 5);
    QCLOSE(three->single.value, .71484, 5);
    QCLOSE(one->average->value, .44280, 5);
    QCLOSE(two->average->value, .62005, 5);
    QCLOSE(three->average->value, .90932, 5);
}

void TestIntraclass::findsTheIntervalsOfShroutAndFleiss()
{
    const auto one = intraclass(shroutFleiss, IccForm::OneWay);
    QCLOSE(one->single.interval->low, -.1329, 4);
    QCLOSE(one->single.interval->high, .7226, 4);
    QCLOSE(one->average->interval->low, -.8844, 4);
    QCLOSE(one->average->interval->high, .9124, 4);
    const auto two = intraclass(shroutFleiss, IccForm::TwoWayRandom);
    QCLOSE(two->single.interval->low, .0188, 4);
    QCLOSE(two->single.interval->high, .7611, 4);
    QCLOSE(two->average->interval->low, .0711, 4);
    QCLOSE(two->average->interval->high, .9272, 4);
    const auto three = intraclass(shroutFleiss, IccForm::TwoWayMixed);
    QCLOSE(three->single.interval->low, .3425, 4);
    QCLOSE(three->single.interval->high, .9459, 4);
    QCLOSE(three->average->interval->low, .6757, 4);
    QCLOSE(three->average->interval->high, .9859, 4);
}

void TestIntraclass::tellsConsistencyFromAbsoluteAgreement()
{
    const RatedUnits pairs{{2, 4}, {4, 6}, {6, 8}};
    const auto consistent = intraclass(pairs, IccForm::TwoWayMixed);
    QCOMPARE(consistent->squares.error, 0.0); // and nothing is divided by it
    QCOMPARE(consistent->single.value, 1.0);
    QCOMPARE(consistent->single.interval->low, 1.0);
    QCOMPARE(consistent->single.interval->high, 1.0);
    const auto absolute = intraclass(pairs, IccForm::TwoWayRandom);
    QCLOSE(absolute->single.value, .6667, 4);
    QVERIFY(absolute->single.interval);
    QVERIFY(absolute->single.interval->low < absolute->single.value);
    QVERIFY(absolute->single.interval->high > absolute->single.value);
    QSAME(intraclass(pairs, IccForm::OneWay)->single.value, .6);
}

void TestIntraclass::agreesWithTheConstructedExample()
{
    const auto one = intraclass(fourByThree, IccForm::OneWay);
    const auto two = intraclass(fourByThree, IccForm::TwoWayRandom);
    const auto three = intraclass(fourByThree, IccForm::TwoWayMixed);
    QCLOSE(two->squares.between, 4.75, 5);
    QCLOSE(two->squares.within, .33333, 5);
    QCLOSE(two->squares.raters, .08333, 5);
    QCLOSE(two->squares.error, .41667, 5);
    QCLOSE(one->single.value, .81538, 5);
    QCLOSE(two->single.value, .8125, 5);
    QCLOSE(three->single.value, .77612, 5);
    QCLOSE(one->average->value, .92982, 5);
    QCLOSE(two->average->value, .92857, 5);
    QCLOSE(three->average->value, .91228, 5);
    QCLOSE(one->average->interval->low, .6199, 4);
    QCLOSE(one->average->interval->high, .9952, 4);
}

void TestIntraclass::takesDifferentNumbersOfRaters()
{
    // Means 4.5, 2, 3 of all 3: B = (2 * 1.5^2 + 3 * 1^2) / 2 = 3.75, W = .5 / 5 = .1, k0 = (8 - 22/8) / 2 = 2.625.
    const RatedUnits units{{4, 5}, {2, 2, 2}, {3, 3, 3}, {1}};
    const auto icc = intraclass(units, IccForm::OneWay);
    QVERIFY_RESULT(icc);
    QCOMPARE(icc->n, 3);
    QSAME(icc->k, 2.625);
    QSAME(icc->squares.between, 3.75);
    QSAME(icc->squares.within, .1);
    QSAME(icc->single.value, 3.65 / (3.75 + 1.625 * .1));
    QSAME(icc->average->value, 3.65 / 3.75);
    QSAME(spearmanBrown(icc->single.value, icc->k), icc->average->value);
}

void TestIntraclass::staysNegativeWhereRatersAgreeLessThanByChance()
{
    const auto icc = intraclass({{1, 5}, {5, 1}, {2, 5}}, IccForm::OneWay);
    QVERIFY_RESULT(icc);
    QVERIFY(icc->single.value < -.8);
    QVERIFY(icc->single.interval->low < icc->single.value);
}

void TestIntraclass::hasNoAverageWhereAllMeansAreEqual()
{
    const auto icc = intraclass({{1, 5}, {5, 1}}, IccForm::OneWay);
    QVERIFY_RESULT(icc);
    QSAME(icc->single.value, -1.0);
    QVERIFY(!icc->average);
}

void TestIntraclass::isOneWhereAllAgree()
{
    for (const IccForm form : {IccForm::OneWay, IccForm::TwoWayRandom, IccForm::TwoWayMixed}) {
        const auto icc = intraclass({{1, 1}, {4, 4}, {5, 5}}, form);
        QVERIFY_RESULT(icc);
        QCOMPARE(icc->single.value, 1.0);
        QCOMPARE(icc->average->value, 1.0);
        QCOMPARE(icc->single.interval->low, 1.0);
    }
}

void TestIntraclass::refusesWhatIsNotEnough_data()
{
    QTest::addColumn<RatedUnits>("units");
    QTest::addColumn<QString>("words");
    const QString enough = QStringLiteral("Not enough data");
    QTest::newRow("nothing") << RatedUnits{} << enough;
    QTest::newRow("one unit") << RatedUnits{{3, 4}} << enough;
    QTest::newRow("one rater only") << RatedUnits{{3}, {4}, {5}} << enough;
    QTest::newRow("one unit with two raters") << RatedUnits{{3, 4}, {4}, {}} << enough;
    QTest::newRow("all ratings are equal") << RatedUnits{{3, 3}, {3, 3}} << QStringLiteral("All ratings are equal");
}

void TestIntraclass::refusesWhatIsNotEnough()
{
    QFETCH(RatedUnits, units);
    QFETCH(QString, words);
    QCOMPARE_ERROR(intraclass(units, IccForm::OneWay), ErrorKind::Refused, words.toLatin1());
}

void TestIntraclass::needsAllRatersForTheTwoWayForms()
{
    QCOMPARE_ERROR(intraclass({{1, 2}, {3, 4, 5}}, IccForm::TwoWayRandom), ErrorKind::BadInput, "same number");
    QCOMPARE_ERROR(intraclass({{1, 2}, {3}}, IccForm::TwoWayMixed), ErrorKind::BadInput, "same number");
}

void TestIntraclass::doesNotDependOnTheOrderOfRatersAndUnits()
{
    QRandomGenerator random(7);
    RatedUnits units = shroutFleiss;
    units.push_back({3, 4});
    const auto before = intraclass(units, IccForm::OneWay);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(units.begin(), units.end(), random);
        for (std::vector<double> &unit : units)
            std::shuffle(unit.begin(), unit.end(), random);
        const auto after = intraclass(units, IccForm::OneWay);
        QSAME(after->single.value, before->single.value);
        QSAME(after->average->interval->low, before->average->interval->low);
    }
}

void TestIntraclass::extendsToMoreRatersBySpearmanBrown()
{
    QCLOSE(spearmanBrown(.5, 2), .6667, 4);
    QCLOSE(spearmanBrown(.5, 3), .75, 4);
    QCLOSE(spearmanBrown(.44, 3), .7021, 4);
}

QTEST_GUILESS_MAIN(TestIntraclass)
#include "tst_intraclass.moc"
