#include "jobs/demo/demo_calendar.h"

#include <QDateTime>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int morning = 9 * 60;
constexpr qint64 aMinute = 60'000;

} // namespace

Moment DemoCalendar::timeOf(QDate day, int minuteOfDay) const
{
    return {QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60), m_zone).toMSecsSinceEpoch()};
}

Moment DemoCalendar::at(int daysAgo, int minute) const
{
    if (daysAgo <= 0) {
        const Moment nine = timeOf(today(), morning);
        const Moment begin = nine < m_now ? nine : Moment::startOf(today(), m_zone);
        const qint64 passed = std::min(m_now.milliseconds - begin.milliseconds, workingMinutes * aMinute);
        return {begin.milliseconds + passed * minute / workingMinutes};
    }
    QDate day = today().addDays(-daysAgo);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return timeOf(day, morning + minute);
}

Moment DemoCalendar::ahead(int days, int minute) const
{
    QDate day = today().addDays(days);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return timeOf(day, morning + minute);
}

Moment DemoClock::at(int daysAgo, int minute)
{
    const Moment wished = m_calendar.at(daysAgo, minute);
    m_last = std::min(std::max(wished, Moment{m_last.milliseconds + 4 * aMinute}), m_calendar.now());
    return m_last;
}

} // namespace shortlist
