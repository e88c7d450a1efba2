#pragma once

#include "candidate.h"
#include "jobs/timeline.h"
#include "output/column.h"
#include "queries/application_details.h"

namespace shortlist {

/// A note with who wrote it.
struct NamedNote {
    Note note;
    QString by;
};

[[nodiscard]] Columns<NamedNote> noteColumns();
[[nodiscard]] Columns<TimelineEntry> timelineColumns();
[[nodiscard]] Columns<NamedTransition> namedTransitionColumns();
[[nodiscard]] Columns<NamedScreening> screeningColumns();

/// Those about a candidate and their applications, oldest first.
[[nodiscard]] Result<std::vector<NamedNote>> namedNotes(Connection &connection, CandidateId candidate);

} // namespace shortlist
