#pragma once

#include "connection.h"
#include "shown/posting_summary.h"

namespace shortlist {

/// Without what depends on who looks at it, and when.
[[nodiscard]] Result<WorkspaceSummary> workspaceSummary(Connection &connection);
/// How many interviews of a member have begun whose scorecard is still to come from them.
[[nodiscard]] Result<qint64> scorecardsDueBy(Connection &connection, MemberId member, Moment now);

} // namespace shortlist
