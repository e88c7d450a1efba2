#pragma once

#include "moment.h"
#include "transaction.h"

namespace shortlist {

/// The revision of the schema that this program writes (user_version of the file).
inline constexpr int schemaRevision = 3;

/// Brings the schema from `from` to schemaRevision, inside the transaction, with the numbered files of :/db.
void migrate(const Transaction &transaction, int from);

/// Brings an older file up to date: first a copy of it among the automatic ones, then all steps in one transaction,
/// with an entry in the journal. Does nothing to a file of this revision.
[[nodiscard]] Result<> bringUpToDate(Connection &connection, const QString &workspaceUuid, Moment at);

/// user_version of the file.
[[nodiscard]] int storedRevision(Connection &connection);

} // namespace shortlist
