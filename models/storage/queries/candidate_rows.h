#pragma once

#include "connection.h"
#include "shown/candidate_row.h"

namespace shortlist {

/// People by name who have all words of `words` in what the search index holds of them, each as the beginning of a
/// word; with no word: the newest. At most `limit`.
[[nodiscard]] Result<CandidateList> candidateRows(Connection &connection, const QString &words, int limit);

} // namespace shortlist
