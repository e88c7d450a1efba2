#pragma once

#include <QDate>
#include <QString>

#include <optional>

class QTimeZone;

namespace shortlist {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z. Written as `2026-03-01T09:30:00.000Z`.
struct Moment {
    qint64 milliseconds = 0;

    [[nodiscard]] QString toIso() const;
    /// Accepts what toIso() writes, without the fraction too, or with an offset (`+01:00`). Nothing else.
    [[nodiscard]] static std::optional<Moment> fromIso(QStringView text);
    /// The calendar day of this moment in that zone.
    [[nodiscard]] QDate dayIn(const QTimeZone &zone) const;
    /// The first moment of a day in that zone (the day after, where a change of clocks skips midnight).
    [[nodiscard]] static Moment startOf(QDate day, const QTimeZone &zone);

    friend bool operator==(Moment, Moment) = default;
    friend bool operator<(Moment a, Moment b) { return a.milliseconds < b.milliseconds; }
    friend bool operator>(Moment a, Moment b) { return b < a; }
    friend bool operator<=(Moment a, Moment b) { return !(b < a); }
    friend bool operator>=(Moment a, Moment b) { return !(a < b); }
};

} // namespace shortlist
