#include "within_agreement.h"

#include "close_to.h"
#include "result_check.h"

#include <QTest>

using namespace shortlist;

class TestWithinAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWithMarksByChance();
    void flagsWhatIsToBeDiscussed();
    void refusesWhatIsNoAgreement();
};

void TestWithinAgreement::comparesWithMarksByChance()
{
    QCOMPARE(chanceVariance, 2.0);
    QCLOSE(withinAgreement({4, 4, 5})->rwg, .8333, 4);
    QSAME(withinAgreement({3, 3})->rwg, 1.0);
    const auto apart = withinAgreement({1, 3, 5});
    QSAME(apart->rwg, -1.0);
    QCOMPARE(apart->shown(), 0.0);
}

void TestWithinAgreement::flagsWhatIsToBeDiscussed()
{
    QVERIFY(!withinAgreement({4, 4, 5})->discuss);
    QCOMPARE(withinAgreement({4, 4, 5})->range, 1);
    QVERIFY(withinAgreement({1, 3, 5})->discuss);
    QVERIFY(withinAgreement({3, 3, 3, 3, 5})->discuss);
}

void TestWithinAgreement::refusesWhatIsNoAgreement()
{
    QCOMPARE_ERROR(withinAgreement({4}), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(withinAgreement({}), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(withinAgreement({0, 3}), ErrorKind::BadInput, "from 1 to 5");
    QCOMPARE_ERROR(withinAgreement({3, 6}), ErrorKind::BadInput, "from 1 to 5");
}

QTEST_GUILESS_MAIN(TestWithinAgreement)
#include "tst_within_agreement.moc"
