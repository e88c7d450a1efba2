#include "proportion.h"

#include "close_to.h"
#include "distributions.h"
#include "result_check.h"

#include <QTest>

using namespace shortlist;

class TestProportion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNewcombe_data();
    void agreesWithNewcombe();
    void refusesImpossibleShares();
    void knowsTheUsualQuantiles();
};

void TestProportion::agreesWithNewcombe_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("trials");
    QTest::addColumn<std::vector<double>>("limits"); // Wilson, Clopper-Pearson
    QTest::newRow("81/263") << 81 << 263 << std::vector<double>{.2553, .3662, .2527, .3676};
    QTest::newRow("15/148") << 15 << 148 << std::vector<double>{.0624, .1605, .0578, .1617};
    QTest::newRow("0/20") << 0 << 20 << std::vector<double>{0, .1611, 0, .1684};
    QTest::newRow("1/29") << 1 << 29 << std::vector<double>{.0061, .1718, .0009, .1776};
    QTest::newRow("20/20") << 20 << 20 << std::vector<double>{1 - .1611, 1, 1 - .1684, 1};
}

void TestProportion::agreesWithNewcombe()
{
    QFETCH(int, successes);
    QFETCH(int, trials);
    QFETCH(std::vector<double>, limits);
    const auto wilson = wilsonInterval(successes, trials);
    const auto exact = clopperPearsonInterval(successes, trials);
    QVERIFY_RESULT(wilson);
    QVERIFY_RESULT(exact);
    QCLOSE(wilson->low, limits[0], 4);
    QCLOSE(wilson->high, limits[1], 4);
    QCLOSE(exact->low, limits[2], 4);
    QCLOSE(exact->high, limits[3], 4);
}

void TestProportion::refusesImpossibleShares()
{
    QCOMPARE_ERROR(wilsonInterval(0, 0), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(clopperPearsonInterval(0, 0), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(wilsonInterval(3, 2), ErrorKind::BadInput, "no share");
    QCOMPARE_ERROR(clopperPearsonInterval(-1, 2), ErrorKind::BadInput, "no share");
}

void TestProportion::knowsTheUsualQuantiles()
{
    QCLOSE(normalQuantile(.975), 1.96, 3);
    QCLOSE(normalTwoSided(-1.959964), .05, 6);
    QCLOSE(tQuantile(.975, 1), 12.706, 3);
    QCLOSE(tQuantile(.975, 2), 4.303, 3);
    QCLOSE(tQuantile(.975, 3), 3.182, 3);
    QCLOSE(tQuantile(.975, 8), 2.3060, 4);
    QVERIFY(std::isnan(fQuantile(.975, 0, 3)));
}

QTEST_GUILESS_MAIN(TestProportion)
#include "tst_proportion.moc"
