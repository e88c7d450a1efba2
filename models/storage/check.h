#pragma once

#include "transaction.h"

#include <QStringList>

namespace shortlist {

/// More problems are not listed.
inline constexpr qsizetype mostProblems = 20;

/// Adds a sentence, unless there are enough.
void addProblem(QStringList &problems, const QString &sentence);

/// What is wrong with the file itself: SQLite's integrity and references. Empty: nothing.
[[nodiscard]] Result<QStringList> findDamage(Connection &connection);

/// Everything that can be checked: damage, the journal's chain of digests and what stands in it, derived data against
/// what it is derived from, and the rules that no constraint can state. A sentence each; empty: all is well.
[[nodiscard]] Result<QStringList> checkWorkspace(Connection &connection);

} // namespace shortlist
