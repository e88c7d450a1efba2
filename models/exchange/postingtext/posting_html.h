#pragma once

#include "postingtext/posting_words.h"

namespace shortlist {

/// A posting as a page of HTML that needs nothing else: its language is said, all text is escaped, it prints well, and
/// it loads nothing.
[[nodiscard]] QString writePostingHtml(const PostingDocument &document, const PostingWords &words);

/// Its summary, checklists and sections alone, as a piece of HTML.
[[nodiscard]] QString postingDescriptionHtml(const PostingDocument &document, const PostingWords &words);

} // namespace shortlist
