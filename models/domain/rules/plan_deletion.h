#pragma once

#include "edit.h"
#include "plan.h"

namespace shortlist {

/// A question with its links to criteria, and a planned interview with everything that hangs on it: each row as a
/// deletion of its own, the one that holds the others last.
[[nodiscard]] std::vector<Change> deletionChanges(const QuestionRows &rows);
[[nodiscard]] std::vector<Change> deletionChanges(const PlannedInterviewRows &rows);

} // namespace shortlist
