#pragma once

#include "queries/journal_pages.h"
#include "shown/journal_row.h"

#include <QTimeZone>

namespace shortlist {

/// A page of the journal with its sentences, newest first.
[[nodiscard]] Result<std::vector<JournalRow>> journalRows(Connection &connection, const JournalFilter &filter);

/// What an entry changed, in the user's words. What others said on a scorecard is left out while `me` owes one for the
/// same application.
[[nodiscard]] Result<std::vector<ChangeShown>> changesInWords(Connection &connection, EntryId entry, MemberId me);

} // namespace shortlist
