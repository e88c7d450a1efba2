#pragma once

#include "postingtext/posting_words.h"

namespace shortlist {

/// A fact of a posting as it is written out: "Location", "Berlin".
struct PostingFact {
    QString label;
    QString value;
};

/// The facts that a posting states, in the order in which they are written. Its title is none of them.
[[nodiscard]] std::vector<PostingFact> factsOf(const Posting &posting, const PostingWords &words);

/// Sets what factsOf() would write so; false where it would not.
[[nodiscard]] bool setFact(Posting &posting, const PostingFact &fact, const PostingWords &words);

/// All text of a posting, by which its language is told.
[[nodiscard]] QString wordsOf(const PostingDocument &document);

} // namespace shortlist
