#include "jobdescription/number.h"
#include "jobdescription/pay_reader.h"

#include <QTest>

using namespace shortlist;

namespace {

QString written(const std::optional<Pay> &pay)
{
    if (!pay)
        return {};
    const auto amount
        = [](std::optional<qint64> minor) { return minor ? QString::number(*minor) : QStringLiteral("."); };
    const QString period = pay->period ? QString(wordOf(*pay->period)) : QStringLiteral("-");
    return QStringLiteral("%1 %2 %3 %4")
        .arg(amount(pay->min), amount(pay->max), pay->currency.isEmpty() ? QStringLiteral("-") : pay->currency, period);
}

} // namespace

class TestPayReader : public QObject {
    Q_OBJECT

private:
    const WordTable &m_table = jobDescriptionWords();

private Q_SLOTS:
    void numbersKnowTheirGroups_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("1500") << 1500.0;
        QTest::newRow("11,670.34") << 11670.34;
        QTest::newRow("11.670,34") << 11670.34;
        QTest::newRow("43.700") << 43700.0;
        QTest::newRow("30 000") << 30000.0;
        QTest::newRow("1'250.50") << 1250.5;
        QTest::newRow("1,234,567") << 1234567.0;
        QTest::newRow("12,00,000") << 1200000.0;
        QTest::newRow("22.5") << 22.5;
        QTest::newRow("1.2.3") << -1.0;
        QTest::newRow("1234567890123456") << -1.0;
    }
    void numbersKnowTheirGroups()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto number = readNumber(text, 0);
        QTEST(number ? number->value : -1.0, "value");
        if (number)
            QCOMPARE(number->end, text.size());
    }

    void labelledPayIsRead_data()
    {
        QTest::addColumn<QString>("pay");
        QTest::addColumn<bool>("usesAll");
        const auto row = [](const char *value, const char *pay, bool usesAll = true) {
            QTest::newRow(value) << QString::fromLatin1(pay) << usesAll;
        };
        row("$11,670.34 – $14,174.54 per month", "1167034 1417454 USD month");
        row("41.500-52.300€", "4150000 5230000 EUR -");
        row("30 000 – 70 000 € brut par an", "3000000 7000000 EUR year");
        row("$40k – $60k per year", "4000000 6000000 USD year");
        row("40-60k EUR", "4000000 6000000 EUR -");
        row("$60k-75", "6000000 7500000 USD -");
        row("1500$-2500$", "150000 250000 USD -");
        row("$120K/yr - $150K/yr", "12000000 15000000 USD year");
        row("between $100,000 and $120,000 annually", "10000000 12000000 USD year");
        row("CHF 90'000 – 110'000 p.a.", "9000000 11000000 CHF year");
        row("¥500,000 per month", "500000 500000 JPY month");
        row("R$ 8.000,00 a R$ 10.000,00 por mês", "800000 1000000 BRL month");
        row("US$ 50,000", "5000000 5000000 USD -");
        row("$80,000 CAD", "8000000 8000000 CAD -");
        row("from $20 per hour", "2000 . USD hour");
        row("$20.50+ an hour", "2050 . USD hour");
        row("up to 60k EUR per year", ". 6000000 EUR year");
        row("bis zu 4.500,- € im Monat", ". 450000 EUR month");
        row("$500/day", "50000 50000 USD day");
        row("$900 a week", "90000 90000 USD week");
        row("80M gross", "8000000000 8000000000 - -");
        row("40,000 - 70,000", "4000000 7000000 - -");
        row("$50,000 depending on experience", "5000000 5000000 USD -", false);
        row("$100,000 plus bonus of $20,000", "10000000 10000000 USD -", false);
        row("£30,000pa", "3000000 3000000 GBP year");
        row("£200 pd", "20000 20000 GBP day");
        row("£11.44 p/h", "1144 1144 GBP hour");
        row("£11.44ph", "1144 1144 GBP hour");
        row("£600 p/w", "60000 60000 GBP week");
        row("£2,500 pcm", "250000 250000 GBP month");
        row("£25,000 - £30,000pa", "2500000 3000000 GBP year");
        row("£50,000 - 20 days of leave", "5000000 5000000 GBP -", false);
        row("BK-14 - $81,250 to $99,750", "8125000 9975000 USD -", false);
    }
    void labelledPayIsRead()
    {
        const auto found = readLabelledPay({}, QString::fromUtf8(QTest::currentDataTag()), m_table);
        QVERIFY(found);
        QTEST(written(found->pay), "pay");
        QTEST(found->usesAll, "usesAll");
    }

    void theLabelMayTellThePeriod()
    {
        QCOMPARE(written(readLabelledPay(u"Hourly rate", u"$45", m_table)->pay), QStringLiteral("4500 4500 USD hour"));
        QCOMPARE(written(readLabelledPay(u"Annual salary", u"45.000 €", m_table)->pay),
                 QStringLiteral("4500000 4500000 EUR year"));
    }

    void otherNumbersAreNoPay_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *value : {"competitive", "13th month salary", "401k", "12 days", "bonus of $5,000", "up to 10%",
                                  "a budget of $5,000,000", "See 2025 scale", "1,500 points", "grade 7 of 2025",
                                  "30,000pax", "$14,174.54 – $11,670.34 per month", "$60k - $40k", "70,000 - 40,000",
                                  "between $120,000 and $100,000 a year"})
            QTest::newRow(value) << 0;
    }
    void otherNumbersAreNoPay() { QVERIFY(!readLabelledPay({}, QString::fromUtf8(QTest::currentDataTag()), m_table)); }

    void runningTextNeedsAWordForPay_data()
    {
        QTest::addColumn<QString>("pay");
        const auto row = [](const char *text, const char *pay) { QTest::newRow(text) << QString::fromLatin1(pay); };
        row("The salary for this role is $50,000 to $60,000 a year.", "5000000 6000000 USD year");
        row("Yearly salary before tax: 41.500-52.300€ in all harbours.", "4150000 5230000 EUR year");
        row("Eine Vergütung von ca. 60.000 € - 77.000 € erwartet dich.", "6000000 7700000 EUR -");
        row("We made $50,000 last year.", "");
        row("Good salary. We made $50,000 last year.", "");
        row("Salary on top of a bonus of $5,000.", "");
        row("A salary for 12 months.", "");
        row("A salary of $60,000 - $50,000 a year.", "");
    }
    void runningTextNeedsAWordForPay()
    {
        QTEST(written(findPay(QString::fromUtf8(QTest::currentDataTag()), m_table)), "pay");
    }

    void bareLinesArePayOnlyWhereNothingElseIsSaid()
    {
        QCOMPARE(written(readBarePay(u"$40k - $60k", m_table)), QStringLiteral("4000000 6000000 USD -"));
        QCOMPARE(written(readBarePay(u"Salary up to 60k EUR per year", m_table)), QStringLiteral(". 6000000 EUR year"));
        QVERIFY(!readBarePay(u"$5,000", m_table));
        QVERIFY(!readBarePay(u"Grow sales from $40k to $60k", m_table));
    }
};

QTEST_GUILESS_MAIN(TestPayReader)
#include "tst_pay_reader.moc"
