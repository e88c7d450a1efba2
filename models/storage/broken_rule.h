#pragma once

#include "edit.h"
#include "transaction.h"

namespace shortlist {

/// Fails the connection where an entry just written leaves rows that break a rule between rows: what the rule's
/// expectations guard in an Edit, an undo, a redo or another process's Edit could undo behind their back. The sentence
/// names the entry in the way.
void explainBrokenRule(const Transaction &transaction, EntryId entry);

} // namespace shortlist
