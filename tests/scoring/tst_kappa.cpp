#include "kappa.h"

#include "close_to.h"
#include "result_check.h"

#include <QTest>

using namespace shortlist;

namespace {

/// Cohen 1968, in per cent.
const SquareTable cohen{{44, 7, 9}, {5, 20, 5}, {1, 3, 6}};

} // namespace

class TestKappa : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCohen();
    void weighsDisagreement();
    void isOneWithoutDisagreementAndZeroByChance();
    void refusesImpossibleTables();
    void isUndefinedWhereBothAlwaysSayTheSame();
};

void TestKappa::agreesWithCohen()
{
    QSAME(*cohenKappa({{20, 5}, {10, 15}}), .40);
    QCLOSE(*cohenKappa(cohen), .491525, 6);
}

void TestKappa::weighsDisagreement()
{
    QCLOSE(*weightedKappa(cohen, {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}}), .347826, 6);
    QCLOSE(*weightedKappa(cohen, linearDisagreement(3)), .473684, 6);
    QCLOSE(*weightedKappa(cohen, quadraticDisagreement(3)), .454545, 6);
}

void TestKappa::isOneWithoutDisagreementAndZeroByChance()
{
    QSAME(*cohenKappa({{3, 0}, {0, 4}}), 1.0);
    QSAME(*cohenKappa({{1, 2}, {2, 4}}), 0.0);
    QVERIFY(*cohenKappa({{0, 5}, {5, 0}}) < 0);
}

void TestKappa::refusesImpossibleTables()
{
    QCOMPARE_ERROR(cohenKappa({{1, 2}, {3}}), ErrorKind::BadInput, "square");
    QCOMPARE_ERROR(cohenKappa({{1, -2}, {3, 4}}), ErrorKind::BadInput, "0 or more");
    QCOMPARE_ERROR(weightedKappa(cohen, linearDisagreement(2)), ErrorKind::BadInput, "square");
}

void TestKappa::isUndefinedWhereBothAlwaysSayTheSame()
{
    QCOMPARE_ERROR(cohenKappa({{7, 0}, {0, 0}}), ErrorKind::Refused, "All ratings are equal");
    QCOMPARE_ERROR(cohenKappa({}), ErrorKind::Refused, "All ratings are equal");
}

QTEST_GUILESS_MAIN(TestKappa)
#include "tst_kappa.moc"
