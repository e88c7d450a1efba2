#pragma once

#include "edit.h"
#include "transaction.h"

namespace shortlist {

/// Before a small Edit is committed: where it would leave a row that refers to one that is gone, fails the connection
/// with a sentence that names the row, and the entry that made it. Costs nothing where all references hold.
void explainBrokenReference(const Transaction &transaction);

/// Fails the connection where an entry just written leaves rows that break a rule between rows: what the rule's
/// expectations guard in an Edit, an undo, a redo or another process's Edit could undo behind their back.
void explainBrokenRule(const Transaction &transaction, EntryId entry);

} // namespace shortlist
