#pragma once

#include "connection.h"
#include "edit.h"

namespace shortlist {

/// The newest other entry that has effect now and whose changes fit, in words: "entry 7 (hire, by Ada, ...)".
/// `condition`: of changes `c` of entries `e`; ?1 is `entry`, ?2 is `row`.
[[nodiscard]] QString entryInTheWay(Connection &connection, std::string_view condition, EntryId entry, qint64 row);

} // namespace shortlist
