#pragma once

#include "transaction.h"

namespace shortlist {

/// The revision of the schema that this program writes (user_version of the file).
inline constexpr int schemaRevision = 1;

/// Brings the schema from `from` to schemaRevision, inside the transaction, with the numbered files of :/db.
void migrate(const Transaction &transaction, int from);

/// user_version of the file.
[[nodiscard]] int storedRevision(Connection &connection);

} // namespace shortlist
