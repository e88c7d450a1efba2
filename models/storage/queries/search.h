#pragma once

#include "connection.h"
#include "kinds.h"

#include <vector>

namespace shortlist {

struct SearchHit {
    Kind kind = Kind::None;
    qint64 id = 0;
    QString title;   ///< the candidate's name, the posting's title, whom the note is about
    QString excerpt; ///< what else was found, as the user typed it
};

/// Candidates, postings and notes that hold all words of the query, each at least as the beginning of a word, compared
/// folded; words between double quotes stand side by side. Best first. An empty query finds nothing.
[[nodiscard]] Result<std::vector<SearchHit>> search(Connection &connection, const QString &query, qint64 limit = 200);

} // namespace shortlist
