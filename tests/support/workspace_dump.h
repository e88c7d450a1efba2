#pragma once

#include "connection.h"

namespace shortlist {

/// Every table but the journal as text, one row a line, derived data and search results included: two workspaces (or
/// one before and after) are the same exactly where their dumps are.
[[nodiscard]] QString dumpWorkspace(Connection &connection);

} // namespace shortlist
