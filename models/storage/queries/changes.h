#pragma once

#include "connection.h"
#include "shown/changed_rows.h"

namespace shortlist {

/// What the entries after `seen` touched.
[[nodiscard]] Result<ChangedRows> changesSince(Connection &connection, EntryId seen);
/// Counts up whenever another connection has stored something.
[[nodiscard]] qint64 dataVersion(Connection &connection);
/// Raised by a restore: everything is to be loaded again.
[[nodiscard]] qint64 generation(Connection &connection);

} // namespace shortlist
