#pragma once

#include "connection.h"
#include "rules/plan_rules.h"

namespace shortlist {

/// What the rules of a plan need to know of a posting. NotFound where it is gone.
[[nodiscard]] Result<PlanFacts> planFactsOf(Connection &connection, PostingId posting);

/// The planned interview deleted with all that hangs on it. NotFound where it is gone.
[[nodiscard]] Result<Edit> withoutPlanned(Connection &connection, PlannedInterviewId id, Authorship who);

} // namespace shortlist
