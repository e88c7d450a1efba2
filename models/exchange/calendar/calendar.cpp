#include "calendar/calendar.h"

#include <QDateTime>
#include <QUrl>

namespace shortlist {

namespace {

constexpr qsizetype longestLine = 75; // in octets, without the line break

/// TEXT of RFC 5545, 3.3.11: what has a meaning in a list of values is escaped, and control characters go.
QByteArray escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r')
            out += QStringLiteral("\\n");
        else if (c.unicode() >= 0x20 || c == u'\t')
            out += c;
    }
    return out.toUtf8();
}

/// A parameter's value in quotes, which it cannot hold itself (3.2).
QByteArray quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"')
            out += u'\'';
        else if (c.unicode() >= 0x20)
            out += c;
    }
    return '"' + out.toUtf8() + '"';
}

QByteArray inUtc(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.milliseconds, Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

/// Longer lines are folded (3.1), never within a character.
void addLine(QByteArray &out, const QByteArray &line)
{
    qsizetype begin = 0;
    qsizetype room = longestLine;
    while (line.size() - begin > room) {
        qsizetype end = begin + room;
        while (end > begin && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        out += line.mid(begin, end - begin) + "\r\n ";
        begin = end;
        room = longestLine - 1; // the space in front counts
    }
    out += line.mid(begin) + "\r\n";
}

void addGuest(QByteArray &out, const CalendarGuest &guest)
{
    // Without an address nobody can be invited; the name is all there is to say.
    if (guest.email.isEmpty())
        return addLine(out, "CONTACT:" + escaped(guest.name));
    addLine(out, "ATTENDEE;CN=" + quoted(guest.name)
                     + ";ROLE=REQ-PARTICIPANT:mailto:" + QUrl::toPercentEncoding(guest.email, "@+"));
}

void addEvent(QByteArray &out, const CalendarEvent &event, Moment at)
{
    const Interview &interview = event.interview;
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + interview.uuid.toLatin1() + "@shortlist");
    addLine(out, "DTSTAMP:" + inUtc(at));
    addLine(out, "SEQUENCE:" + QByteArray::number(event.sequence));
    addLine(out, "DTSTART:" + inUtc(interview.startsAt));
    addLine(out, "DTEND:" + inUtc(interview.endsAt()));
    addLine(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(out, "DESCRIPTION:" + escaped(event.description));
    if (!interview.place.isEmpty())
        addLine(out, "LOCATION:" + escaped(interview.place));
    addLine(out, interview.status == InterviewStatus::Cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    for (const CalendarGuest &guest : event.guests)
        addGuest(out, guest);
    addLine(out, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const std::vector<CalendarEvent> &events, Moment at)
{
    QByteArray out;
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Shortlist//Shortlist//EN");
    addLine(out, "CALSCALE:GREGORIAN");
    for (const CalendarEvent &event : events)
        addEvent(out, event, at);
    addLine(out, "END:VCALENDAR");
    return out;
}

} // namespace shortlist
