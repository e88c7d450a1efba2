#pragma once

#include "connection.h"
#include "edit.h"

namespace shortlist {

/// Where the connection has just failed because a row may be there only once: the failure in words that name the other
/// row, and the entry that made it. `entry`: the one being written; `change`: what did not go.
void explainTakenPlace(Connection &connection, EntryId entry, const Change &change);

} // namespace shortlist
