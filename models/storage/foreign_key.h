#pragma once

#include "edit.h"
#include "transaction.h"

namespace shortlist {

/// Before a small Edit is committed: where it would leave a row that refers to one that is gone, fails the connection
/// with a sentence that names the row, and the entry that made it. Costs nothing where all references hold.
void explainBrokenReference(const Transaction &transaction);

} // namespace shortlist
