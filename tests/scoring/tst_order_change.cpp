#include "order_change.h"

#include <QTest>

using namespace shortlist;

class TestOrderChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameOrderChangesNothing() { QVERIFY(orderChanges({3, 1, 2}, {3, 1, 2}).empty()); }

    void twoWhoSwapAreNamedInTheNewOrder()
    {
        const std::vector<OrderChange> expected{{1, 2, 1}, {3, 1, 2}};
        QVERIFY(orderChanges({3, 1, 2}, {1, 3, 2}) == expected);
    }

    void whoStandsInOneOfThemAloneHasNoPlaceInTheOther()
    {
        const std::vector<OrderChange> expected{{2, 3, 2}, {1, 2, 0}};
        QVERIFY(orderChanges({3, 1, 2}, {3, 2}) == expected);
        const std::vector<OrderChange> come{{1, 0, 1}, {2, 0, 2}};
        QVERIFY(orderChanges({}, {1, 2}) == come);
    }
};

QTEST_GUILESS_MAIN(TestOrderChange)
#include "tst_order_change.moc"
