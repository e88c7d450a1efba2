#include "jobdescription/day_words.h"

#include <QTest>

using namespace shortlist;

class TestDayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("day");
        const auto row = [](const char *text, const char *day) { QTest::newRow(text) << QString::fromLatin1(day); };
        row("2026-03-31", "2026-03-31");
        row("2026-03-31T23:59:59Z", "2026-03-31");
        row("31.03.2026", "2026-03-31");
        row("1.3.2026", "2026-03-01");
        row("31/3/2026", "2026-03-31");
        row("3/31/2026", "2026-03-31");
        row("3/3/2026", "2026-03-03");
        row("March 31, 2026", "2026-03-31");
        row("31st March 2026, 17:00", "2026-03-31");
        row("zum 31. März 2026", "2026-03-31");
        row("31 mars 2026", "2026-03-31");
        row("31 de marzo de 2026", "2026-03-31");
        row("31 de março de 2026", "2026-03-31");
        row("31 maart 2026", "2026-03-31");
        row("31 marca 2026", "2026-03-31");
        row("2026年3月31日", "2026-03-31");
        row("3/4/2026", ""); // either day
        row("31.02.2026", "");
        row("March 2026", "");
        row("12 days", "");
        row("10.15.20 or 30 people in 2026", "");
        row("open until filled", "");
        row("", "");
    }
    void daysAreReadAsPeopleWriteThem()
    {
        const auto day = findDay(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(day ? day->toString(Qt::ISODate) : QString(), "day");
    }
};

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_day_words.moc"
