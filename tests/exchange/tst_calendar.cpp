#include "calendar/calendar.h"

#include <QMap>
#include <QTest>

using namespace shortlist;

namespace {

const Moment written{1'772'366'400'000}; // 2026-03-01T12:00:00Z

CalendarEvent sampleEvent()
{
    CalendarEvent event;
    event.interview.uuid = QStringLiteral("0195511c-0000-7000-8000-000000000061");
    event.interview.startsAt = Moment{1'774'771'200'000}; // 2026-03-29T08:00:00Z, the day that clocks are set forward
    event.interview.minutes = 45;
    event.interview.timeZone = QStringLiteral("Europe/Berlin");
    event.summary = QStringLiteral("Technical interview: Ada Lovelace (Engineer)");
    return event;
}

/// As a calendar reads it: lines unfolded, by name.
QMultiMap<QByteArray, QByteArray> read(QByteArray bytes)
{
    QMultiMap<QByteArray, QByteArray> lines;
    bytes.replace("\r\n ", "");
    for (const QByteArray &line : bytes.split('\n')) {
        const QByteArray whole = line.endsWith('\r') ? line.chopped(1) : line;
        const qsizetype colon = whole.indexOf(':');
        if (colon > 0)
            lines.insert(whole.left(colon), whole.mid(colon + 1));
    }
    return lines;
}

} // namespace

class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInterviewIsAnEventInUtc()
    {
        const auto lines = read(calendarOf({sampleEvent()}, written));
        QCOMPARE(lines.values("BEGIN").size(), 2);
        QCOMPARE(lines.value("VERSION"), QByteArray("2.0"));
        QVERIFY(!lines.value("PRODID").isEmpty());
        QCOMPARE(lines.value("UID"), QByteArray("0195511c-0000-7000-8000-000000000061@shortlist"));
        QCOMPARE(lines.value("DTSTAMP"), QByteArray("20260301T120000Z"));
        QCOMPARE(lines.value("DTSTART"), QByteArray("20260329T080000Z"));
        QCOMPARE(lines.value("DTEND"), QByteArray("20260329T084500Z"));
        QCOMPARE(lines.value("STATUS"), QByteArray("CONFIRMED"));
        QCOMPARE(lines.value("SEQUENCE"), QByteArray("0"));
    }

    void aLaterFileChangesTheSameEvent()
    {
        CalendarEvent moved = sampleEvent();
        moved.sequence = 3;
        moved.interview.startsAt.milliseconds += 3'600'000;
        const auto before = read(calendarOf({sampleEvent()}, written));
        const auto after = read(calendarOf({moved}, written));
        QCOMPARE(after.value("UID"), before.value("UID"));
        QCOMPARE(after.value("SEQUENCE"), QByteArray("3"));
    }

    void aCancelledOneSaysSo()
    {
        CalendarEvent cancelled = sampleEvent();
        cancelled.interview.status = InterviewStatus::Cancelled;
        QCOMPARE(read(calendarOf({cancelled}, written)).value("STATUS"), QByteArray("CANCELLED"));
    }

    void whatHasAMeaningIsEscaped()
    {
        CalendarEvent odd = sampleEvent();
        odd.summary = QStringLiteral("Tea, talk; and \\ more\r\nBEGIN:VALARM\nEND\x01");
        odd.interview.place = QStringLiteral("Room 2, 3rd floor");
        odd.guests = {{QStringLiteral("O\"Brien; Ann"), QStringLiteral("ann@example.org")},
                      {QStringLiteral("Ben"), QString()}};
        const QByteArray bytes = calendarOf({odd}, written);
        const auto lines = read(bytes);
        QCOMPARE(lines.value("SUMMARY"), QByteArray("Tea\\, talk\\; and \\\\ more\\nBEGIN:VALARM\\nEND"));
        QCOMPARE(lines.value("LOCATION"), QByteArray("Room 2\\, 3rd floor"));
        QCOMPARE(lines.values("BEGIN").size(), 2); // no line of its own
        QVERIFY(bytes.contains("ATTENDEE;CN=\"O'Brien; Ann\""));
        QCOMPARE(lines.value("CONTACT"), QByteArray("Ben"));
    }

    void longLinesAreFoldedBetweenCharacters()
    {
        CalendarEvent folded = sampleEvent();
        folded.summary = QStringLiteral("東京都庁の面接 👩‍🚀 ").repeated(20);
        folded.description = QString(200, u'x');
        const QByteArray bytes = calendarOf({folded}, written);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        QCOMPARE(QString::fromUtf8(read(bytes).value("SUMMARY")), folded.summary);
        QCOMPARE(read(bytes).value("DESCRIPTION"), folded.description.toUtf8());
    }

    void noInterviewIsACalendarToo()
    {
        QCOMPARE(read(calendarOf({}, written)).values("BEGIN"), QList<QByteArray>{"VCALENDAR"});
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
