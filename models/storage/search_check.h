#pragma once

#include "transaction.h"

#include <QStringList>

namespace shortlist {

/// Indexes all rows again, beside the search index of the file, and compares the two word by word. A sentence for every
/// row that the index does not know as it is. Writes nothing but temporary tables.
void checkSearchIndex(const Transaction &snapshot, QStringList &problems);

} // namespace shortlist
