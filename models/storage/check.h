#pragma once

#include "transaction.h"

#include <QStringList>

namespace shortlist {

/// What is wrong with the file itself: SQLite's integrity and references. Empty: nothing.
[[nodiscard]] Result<QStringList> findDamage(Connection &connection);

/// Everything that can be checked: damage, the journal's chain of digests and what stands in it, derived data against
/// what it is derived from, and the rules that no constraint can state. A sentence each; empty: all is well.
[[nodiscard]] Result<QStringList> checkWorkspace(Connection &connection);

} // namespace shortlist
