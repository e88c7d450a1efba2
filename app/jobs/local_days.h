#pragma once

#include "moment.h"

#include <QTimeZone>

#include <map>

namespace shortlist {

/// The calendar days of moments in a time zone, for many moments: it remembers from when until when the zone kept which
/// distance to UTC.
class LocalDays {
public:
    explicit LocalDays(const QTimeZone &zone) : m_zone(zone) {}

    /// The Julian day of a stored moment; none for what is no moment.
    [[nodiscard]] std::optional<qint64> dayOf(QByteArrayView iso);

private:
    struct Span {
        qint64 from = 0;
        qint64 until = 0; ///< not included
        qint64 offset = 0;
    };
    [[nodiscard]] const Span &spanOf(qint64 moment);

    QTimeZone m_zone;
    std::map<qint64, Span> m_spans; ///< by their end
};

} // namespace shortlist
