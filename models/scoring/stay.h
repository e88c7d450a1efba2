#pragma once

#include <QtGlobal>

#include <vector>

namespace shortlist {

/// How a stay in a stage ended.
enum class StayEnd { Pending, Advanced, MovedBack, Rejected, Withdrawn };

/// One stay of an application in a stage. Who comes into a stage again has a second stay there: they are not added up.
struct Stay {
    size_t stage = 0; ///< its place on the board, from 0
    qint64 days = 0;  ///< from the day of entering to the day of leaving, or to the day of the report
    StayEnd end = StayEnd::Pending;

    friend bool operator==(const Stay &, const Stay &) = default;
};

/// What became of an application in the end.
enum class Outcome { Active, Hired, Rejected, Withdrawn };

/// An application came into a stage on a day. Days are calendar days (Julian days of local dates), so that neither
/// clocks put forward nor time zones make a day longer.
struct StageEntry {
    size_t stage = 0;
    qint64 day = 0;
};

/// The stays of one application, from its entries in the order in which they happened. `lastDay`: when it ended, or the
/// day of the report while it is active. Into a later stage is Advanced, into an earlier one MovedBack; entering the
/// stage that it stands in already is no new stay; who is hired has Advanced out of the last one. A day before the one
/// of entering counts as that day.
[[nodiscard]] std::vector<Stay> staysOf(const std::vector<StageEntry> &entries, Outcome outcome, qint64 lastDay);

} // namespace shortlist
