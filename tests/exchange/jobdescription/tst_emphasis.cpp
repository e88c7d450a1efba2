#include "jobdescription/emphasis.h"

#include <QTest>

using namespace shortlist;

class TestEmphasis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksGo_data()
    {
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *text, const char *clean) { QTest::newRow(text) << QString::fromUtf8(clean); };
        row("**Bold** and *slanted*", "Bold and slanted");
        row("__Bold__ and _slanted_", "Bold and slanted");
        row("***Both***", "Both");
        row("Lamp &* lens:* Clean", "Lamp & lens: Clean");
        row("Lamp & lens:* Clean", "Lamp & lens: Clean");
        row("Lamp:** Clean", "Lamp: Clean");
        row("Lamp**: Clean", "Lamp: Clean");
        row("**Lamp: Clean", "Lamp: Clean");
        row("** Lamp: ** Clean", "Lamp: Clean");
        row("**Lamp &** **lens:** Clean", "Lamp & lens: Clean");
        row("Produkt**strategie**", "Produktstrategie");
    }
    void marksGo() { QTEST(withoutEmphasis(QString::fromUtf8(QTest::currentDataTag())), "clean"); }

    void signsThatMeanSomethingStay_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *text : {"C* and A* search", "2 * 3 * 4", "2**3", "snake_case_name", "*nix shells",
                                 "a_b and c_d", "5*4", "rate of 5* hotels"})
            QTest::newRow(text) << 0;
    }
    void signsThatMeanSomethingStay()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(withoutEmphasis(text), text);
    }

    void wholeLinesInBoldAreSeen()
    {
        QVERIFY(isWhollyBold(u"**Benefits**"));
        QVERIFY(isWhollyBold(u"**Benefits:**"));
        QVERIFY(isWhollyBold(u"**Benefits**:"));
        QVERIFY(isWhollyBold(u"__Benefits__"));
        QVERIFY(!isWhollyBold(u"**Title:** Baker"));
        QVERIFY(!isWhollyBold(u"**"));
        QVERIFY(!isWhollyBold(u"****"));
        QCOMPARE(leadingBold(u"**Oven** - Heat it"), 8);
        QCOMPARE(leadingBold(u"Oven **Heat**"), 0);
    }
};

QTEST_GUILESS_MAIN(TestEmphasis)
#include "tst_emphasis.moc"
