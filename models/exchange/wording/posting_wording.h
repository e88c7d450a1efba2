#pragma once

#include "posting.h"
#include "shown/wording.h"

namespace shortlist {

/// A hint, and in which text of a posting: a row of it and its field.
struct PlacedHint {
    Kind kind = Kind::Posting;
    qint64 id = 0;
    QString field; ///< "summary", "heading"
    QString text;  ///< the whole text
    WordingHint hint;
};

/// Every hint about a posting, in the order of its texts: title, summary, criteria, sections; what it lacks comes last.
/// In the language that its text is in; none where there are no words for that.
[[nodiscard]] std::vector<PlacedHint> checkPostingWording(const PostingDocument &document);

} // namespace shortlist
