#pragma once

#include "postingtext/posting_words.h"

#include <QByteArray>

namespace shortlist {

/// A posting as a JobPosting of schema.org, as search engines and job boards read it. Nothing is made up: what the
/// posting does not state is left out, and nothing is said twice: the checklists stand in the description. `postedOn`:
/// the day that it opened.
[[nodiscard]] QByteArray writePostingJsonLd(const PostingDocument &document, QDate postedOn, const PostingWords &words);

} // namespace shortlist
