#pragma once

#include "connection.h"
#include "id.h"

#include <vector>

namespace shortlist {

/// Something that happened around a candidate.
struct TimelineEntry {
    QString at; ///< UTC, ISO-8601
    QString author;
    QString sentence;
};

/// The journal's entries that concern a candidate and the transitions of their applications, by time.
[[nodiscard]] Result<std::vector<TimelineEntry>> timelineOf(Connection &connection, CandidateId candidate);

} // namespace shortlist
