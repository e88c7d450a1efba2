#include "shown/interview_time.h"

#include "text.h"

#include <QDateTime>
#include <QLocale>

namespace shortlist {

namespace {

QDateTime clockIn(Moment at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone.isValid() ? zone : QTimeZone::utc());
}

QString dayText(const QDate &day)
{
    const QLocale locale;
    return Text::tr("%1 %2 %3", "weekday, day, month: Thu 5 Mar")
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat))
        .arg(day.day())
        .arg(locale.monthName(day.month(), QLocale::ShortFormat));
}

} // namespace

QString clockFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
}

QString clockText(const QTime &time)
{
    return QLocale().toString(time, clockFormat());
}

QString cityOf(const QString &timeZone)
{
    return timeZone.section(u'/', -1).replace(u'_', u' ');
}

QString dayOf(const Interview &interview, const QTimeZone &zone)
{
    return dayText(clockIn(interview.startsAt, zone).date());
}

QString timeSpan(const Interview &interview, const QTimeZone &zone)
{
    const QDateTime from = clockIn(interview.startsAt, zone);
    const QDateTime to = clockIn(interview.endsAt(), zone);
    const QString span = Text::tr("%1 – %2", "from, to").arg(clockText(from.time()), clockText(to.time()));
    const QTimeZone other(interview.timeZone.toUtf8());
    if (!other.isValid() || other.offsetFromUtc(from) == from.offsetFromUtc())
        return span;
    return Text::tr("%1 (%2 %3)", "from to, there at, city")
        .arg(span, clockText(clockIn(interview.startsAt, other).time()), cityOf(interview.timeZone));
}

QString shortTime(Moment startsAt, Moment now, const QTimeZone &zone)
{
    const QDateTime at = clockIn(startsAt, zone);
    const qint64 days = clockIn(now, zone).date().daysTo(at.date());
    const QString time = clockText(at.time());
    if (days == 0)
        return Text::tr("today %1").arg(time);
    if (days > 0 && days < 7)
        return Text::tr("%1 %2", "weekday, time")
            .arg(QLocale().dayName(at.date().dayOfWeek(), QLocale::ShortFormat), time);
    return Text::tr("%1 %2", "day, time").arg(dayText(at.date()), time);
}

} // namespace shortlist
