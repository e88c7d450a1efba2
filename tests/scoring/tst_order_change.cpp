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

    void whoStandsInOneOfThemAloneIsLeftOut()
    {
        const std::vector<OrderChange> expected{{2, 3, 2}};
        QVERIFY(orderChanges({3, 1, 2}, {3, 2}) == expected);
        QVERIFY(orderChanges({}, {1, 2}).empty());
    }
};

QTEST_GUILESS_MAIN(TestOrderChange)
#include "tst_order_change.moc"
