#include "jobs/local_days.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

class TestLocalDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheCalendar_data();
    void agreesWithTheCalendar();
    void theMomentOfAChangeBelongsToTheNewTime();
    void whatIsNoMomentHasNoDay();
};

void TestLocalDays::agreesWithTheCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    // With summer time, without, with odd distances, with a skipped day (Apia, end of 2011) and with none at all.
    for (const char *zone : {"Europe/Vilnius", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia",
                             "Africa/Monrovia", "Asia/Tokyo", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestLocalDays::agreesWithTheCalendar()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    LocalDays days(place);
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        // 1900 to 2100; every third around a midnight.
        Moment moment{-2'208'988'800'000 + static_cast<qint64>(random.generateDouble() * 6'311'390'400'000.0)};
        if (i % 3 == 0)
            moment = Moment{Moment::startOf(moment.dayIn(place), place).milliseconds - (i % 2)};
        const auto day = days.dayOf(moment.toIso().toLatin1());
        QVERIFY(day.has_value());
        QVERIFY2(*day == moment.dayIn(place).toJulianDay(), qPrintable(moment.toIso()));
    }
}

void TestLocalDays::theMomentOfAChangeBelongsToTheNewTime()
{
    // Summer time begins in Havana at midnight: 05:00 UTC of 8 March 2026 is 01:00 there, a millisecond before is
    // 23:59.
    LocalDays days(QTimeZone("America/Havana"));
    QCOMPARE(days.dayOf("2026-03-08T05:00:00.000Z"), std::optional(QDate(2026, 3, 8).toJulianDay()));
    QCOMPARE(days.dayOf("2026-03-08T04:59:59.999Z"), std::optional(QDate(2026, 3, 7).toJulianDay()));
}

void TestLocalDays::whatIsNoMomentHasNoDay()
{
    LocalDays days(QTimeZone::utc());
    QVERIFY(!days.dayOf({}));
    QVERIFY(!days.dayOf("soon"));
    QCOMPARE(days.dayOf("2026-03-08T05:00:00Z"), std::optional(QDate(2026, 3, 8).toJulianDay()));
}

QTEST_GUILESS_MAIN(TestLocalDays)
#include "tst_local_days.moc"
