#pragma once

#include "connection.h"
#include "shown/posting_summary.h"

namespace shortlist {

[[nodiscard]] Result<WorkspaceSummary> workspaceSummary(Connection &connection);

} // namespace shortlist
