#include "clock.h"
#include "moment.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>
#include <QtTest>

using namespace shortlist;

class TestMoment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsAreWrittenInUtcWithMilliseconds_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("iso");
        QTest::newRow("epoch") << qint64(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
        QTest::newRow("noon") << qint64(1'772'366'400'000) << QStringLiteral("2026-03-01T12:00:00.000Z");
        QTest::newRow("milliseconds") << qint64(1'772'366'400'007) << QStringLiteral("2026-03-01T12:00:00.007Z");
        QTest::newRow("just before the epoch") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
        QTest::newRow("whole day before") << qint64(-86'400'000) << QStringLiteral("1969-12-31T00:00:00.000Z");
        QTest::newRow("leap day") << qint64(951'782'400'000) << QStringLiteral("2000-02-29T00:00:00.000Z");
    }
    void momentsAreWrittenInUtcWithMilliseconds()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, iso);
        const Moment moment{milliseconds};
        QCOMPARE(moment.toIso(), iso);
        QVERIFY(Moment::fromIso(iso) == moment);
    }

    void writingAgreesWithQt()
    {
        QRandomGenerator64 random(11);
        for (int i = 0; i < 10'000; ++i) {
            const Moment moment{static_cast<qint64>(random.bounded(quint64(315'360'000'000'000))) - 62'000'000'000'000};
            const QString expected
                = QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
            QCOMPARE(moment.toIso(), expected);
            QVERIFY(Moment::fromIso(expected) == moment);
        }
    }

    void otherIsoFormsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("no fraction") << QStringLiteral("2026-03-01T09:30:00Z")
                                     << QStringLiteral("2026-03-01T09:30:00.000Z");
        QTest::newRow("offset") << QStringLiteral("2026-03-01T09:30:00+01:00")
                                << QStringLiteral("2026-03-01T08:30:00.000Z");
        QTest::newRow("offset and fraction")
            << QStringLiteral("2026-03-01T23:30:00.250-05:30") << QStringLiteral("2026-03-02T05:00:00.250Z");
    }
    void otherIsoFormsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto moment = Moment::fromIso(text);
        QVERIFY(moment.has_value());
        QCOMPARE(moment->toIso(), iso);
    }

    void whatIsNoMomentIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "today", "2026-03-01", "2026-03-01T09:30:00", "2026-03-01T09:30Z", "2026-02-30T09:30:00Z",
              "2026-13-01T09:30:00Z", "2026-03-01T25:30:00Z", "2026-03-01T09:61:00Z", "2026-03-01x09:30:00Z",
              "01/03/2026 09:30:00 Z", "2026-03-01T09:30:00.000 Z", "2026-03-01T09:30:00ZZ", " 2026-03-01T09:30:00Z",
              "2026-03-01T09:30:00+1:00x", "0000-01-01T00:00:00.000Z", "-001-01-01T00:00:00.000Z",
              "2026-03-01T09:30:00.000"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void whatIsNoMomentIsNotRead()
    {
        QFETCH(QString, text);
        QVERIFY2(!Moment::fromIso(text), qPrintable(text));
    }

    void theDayDependsOnTheZone_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("UTC") << QStringLiteral("2026-03-01T23:30:00.000Z") << QByteArray("UTC") << QDate(2026, 3, 1);
        QTest::newRow("Berlin") << QStringLiteral("2026-03-01T23:30:00.000Z") << QByteArray("Europe/Berlin")
                                << QDate(2026, 3, 2);
        QTest::newRow("New York") << QStringLiteral("2026-03-02T04:59:59.999Z") << QByteArray("America/New_York")
                                  << QDate(2026, 3, 1);
    }
    void theDayDependsOnTheZone()
    {
        QFETCH(QString, iso);
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QCOMPARE(Moment::fromIso(iso)->dayIn(QTimeZone(zone)), day);
    }

    void aDayStartsAtItsFirstMoment_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("iso");
        QTest::newRow("winter") << QDate(2026, 1, 15) << QByteArray("Europe/Berlin")
                                << QStringLiteral("2026-01-14T23:00:00.000Z");
        QTest::newRow("summer") << QDate(2026, 7, 15) << QByteArray("Europe/Berlin")
                                << QStringLiteral("2026-07-14T22:00:00.000Z");
        QTest::newRow("the clocks skip midnight")
            << QDate(2018, 11, 4) << QByteArray("America/Sao_Paulo") << QStringLiteral("2018-11-04T03:00:00.000Z");
        QTest::newRow("midnight comes twice")
            << QDate(2018, 11, 4) << QByteArray("America/Havana") << QStringLiteral("2018-11-04T04:00:00.000Z");
    }
    void aDayStartsAtItsFirstMoment()
    {
        QFETCH(QDate, day);
        QFETCH(QByteArray, zone);
        QFETCH(QString, iso);
        const Moment start = Moment::startOf(day, QTimeZone(zone));
        QCOMPARE(start.toIso(), iso);
        QCOMPARE(start.dayIn(QTimeZone(zone)), day);
        QCOMPARE(Moment{start.milliseconds - 1}.dayIn(QTimeZone(zone)), day.addDays(-1));
    }

    void theSystemClockTellsTheTime()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const Moment now = SystemClock().now();
        QVERIFY(before <= now.milliseconds && now.milliseconds <= QDateTime::currentMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
