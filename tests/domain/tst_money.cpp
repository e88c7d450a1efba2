#include "money.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace shortlist;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitsFollowTheCurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("digits");
        QTest::addColumn<double>("major");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("dollars") << QStringLiteral("USD") << 2 << 11670.34 << qint64(1167034);
        QTest::newRow("more dollars") << QStringLiteral("USD") << 2 << 14174.54 << qint64(1417454);
        QTest::newRow("yen") << QStringLiteral("JPY") << 0 << 350000.0 << qint64(350000);
        QTest::newRow("dinars") << QStringLiteral("KWD") << 3 << 1.234 << qint64(1234);
        QTest::newRow("nothing") << QStringLiteral("EUR") << 2 << 0.0 << qint64(0);
        QTest::newRow("below nothing") << QStringLiteral("EUR") << 2 << -0.29 << qint64(-29);
        QTest::newRow("unknown") << QStringLiteral("???") << 2 << 0.29 << qint64(29);
    }
    void unitsFollowTheCurrency()
    {
        QFETCH(QString, currency);
        QFETCH(int, digits);
        QFETCH(double, major);
        QFETCH(qint64, minor);
        QCOMPARE(minorDigits(currency), digits);
        QVERIFY(minorUnits(major, currency) == minor);
        QCOMPARE(majorUnits(minor, currency), major);
    }

    void halvesGoAwayFromZero()
    {
        QVERIFY(minorUnits(2.5, QStringLiteral("JPY")) == 3);
        QVERIFY(minorUnits(-2.5, QStringLiteral("JPY")) == -3);
        QVERIFY(minorUnits(2.4, QStringLiteral("JPY")) == 2);
    }

    void whatIsNoAmountIsNone()
    {
        const QString usd = QStringLiteral("USD");
        QVERIFY(!minorUnits(std::numeric_limits<double>::quiet_NaN(), usd));
        QVERIFY(!minorUnits(std::numeric_limits<double>::infinity(), usd));
        QVERIFY(!minorUnits(1e14, usd));
        QVERIFY(!minorUnits(-1e300, usd));
        QVERIFY(minorUnits(9e13, usd).has_value());
    }

    void everyMinorAmountComesBack()
    {
        for (const char *code : {"USD", "JPY", "KWD"}) {
            const QString currency = QString::fromLatin1(code);
            for (qint64 minor = 0; minor < 9'000'000'000'000'000; minor = minor * 3 + 7)
                QVERIFY2(minorUnits(majorUnits(minor, currency), currency) == minor,
                         qPrintable(QString::number(minor)));
        }
    }

    void currenciesAreCodesInUse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("known");
        for (const char *code : {"USD", "EUR", "GBP", "JPY", "CHF", "INR", "KWD", "VND", "ZAR", "BRL", "CNY", "SEK"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char *code : {"", "usd", "US", "USDX", "XTS", "DEM", "ABC", "$"})
            QTest::addRow("not %s", code) << QString::fromLatin1(code) << false;
    }
    void currenciesAreCodesInUse()
    {
        QFETCH(QString, code);
        QFETCH(bool, known);
        QCOMPARE(isCurrency(code), known);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
