#pragma once

#include "moment.h"

#include <QTimeZone>

namespace shortlist {

/// When things happened: days are counted back from today, and what would fall on a weekend fell on the Friday before.
class DemoCalendar {
public:
    /// From nine in the morning, so many minutes.
    static constexpr int workingMinutes = 9 * 60;

    DemoCalendar(Moment now, const QTimeZone &zone) : m_now(now), m_zone(zone) {}

    [[nodiscard]] QDate today() const { return m_now.dayIn(m_zone); }
    [[nodiscard]] Moment now() const { return m_now; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// That many minutes into a working day to come; what would fall on a weekend is on the Monday after.
    [[nodiscard]] Moment ahead(int days, int minute) const;
    /// That many minutes into a working day. Of today only what has passed is there: minutes are scaled into it.
    [[nodiscard]] Moment at(int daysAgo, int minute) const;

private:
    [[nodiscard]] Moment timeOf(QDate day, int minuteOfDay) const;

    Moment m_now;
    QTimeZone m_zone;
};

/// Runs along a calendar and never goes back: each moment is at least a few minutes after the one before.
class DemoClock {
public:
    explicit DemoClock(const DemoCalendar &calendar) : m_calendar(calendar) {}
    [[nodiscard]] Moment at(int daysAgo, int minute);

private:
    const DemoCalendar &m_calendar;
    Moment m_last;
};

} // namespace shortlist
