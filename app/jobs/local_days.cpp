#include "jobs/local_days.h"

#include <QDateTime>

#include <limits>

namespace shortlist {

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;

/// Days since 1970-01-01 of a date of the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date
/// algorithms", days_from_civil).
qint64 daysFromCivil(qint64 year, qint64 month, qint64 day)
{
    year -= month <= 2;
    const qint64 era = (year >= 0 ? year : year - 399) / 400;
    const qint64 yearOfEra = year - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

/// Milliseconds of a moment in the form that Moment::toIso() writes, from its bytes.
std::optional<qint64> milliseconds(QByteArrayView iso)
{
    if (iso.size() != 24 || iso[10] != 'T' || iso[23] != 'Z') {
        const auto moment = Moment::fromIso(QString::fromUtf8(iso));
        return moment ? std::optional(moment->milliseconds) : std::nullopt;
    }
    const auto number = [iso](qsizetype at, qsizetype width) {
        qint64 value = 0;
        for (qsizetype i = at; i < at + width; ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    const qint64 seconds = (number(11, 2) * 60 + number(14, 2)) * 60 + number(17, 2);
    return daysFromCivil(number(0, 4), number(5, 2), number(8, 2)) * dayLength + seconds * 1000 + number(20, 3);
}

qint64 floorDivide(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

std::optional<qint64> LocalDays::dayOf(QByteArrayView iso)
{
    if (iso.isEmpty())
        return std::nullopt;
    const std::optional<qint64> moment = milliseconds(iso);
    if (!moment)
        return std::nullopt;
    return floorDivide(*moment + spanOf(*moment).offset, dayLength) + julianDayOfEpoch;
}

const LocalDays::Span &LocalDays::spanOf(qint64 moment)
{
    const auto place = m_spans.upper_bound(moment);
    if (place != m_spans.end() && place->second.from <= moment)
        return place->second;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    Span span{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
              qint64(m_zone.offsetFromUtc(at)) * 1000};
    if (m_zone.hasTransitions()) {
        // previousTransition() is the last one before a moment, so that one at this very moment must not be missed.
        const auto before = m_zone.previousTransition(at.addMSecs(1));
        const auto after = m_zone.nextTransition(at);
        if (before.atUtc.isValid())
            span.from = before.atUtc.toMSecsSinceEpoch();
        if (after.atUtc.isValid())
            span.until = after.atUtc.toMSecsSinceEpoch();
    }
    return m_spans.insert_or_assign(span.until, span).first->second;
}

} // namespace shortlist
