#include "relative_time.h"

#include "text.h"

#include <QDateTime>
#include <QLocale>

namespace shortlist {

namespace {

QDateTime localTime(Moment at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone.isValid() ? zone : QTimeZone::utc());
}

/// Hours and minutes: what is shorter than a minute is of no use to people.
QString timeText(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")).remove(QStringLiteral(".ss"));
    return locale.toString(time, format);
}

} // namespace

QString relativeTime(Moment at, Moment now, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime local = localTime(at, zone);
    const QString time = timeText(local.time());
    const qint64 days = local.date().daysTo(localTime(now, zone).date());
    if (days == 0)
        return Text::tr("today %1").arg(time);
    if (days == 1)
        return Text::tr("yesterday %1").arg(time);
    if (days > 1 && days < 7)
        return Text::tr("%1 %2", "weekday, time")
            .arg(locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), time);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString dayAndTime(Moment at, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime local = localTime(at, zone);
    return Text::tr("%1 %2", "day, time")
        .arg(locale.toString(local.date(), QLocale::ShortFormat), timeText(local.time()));
}

} // namespace shortlist
