#pragma once

#include "postingtext/posting_words.h"
#include "postingtext/text_marks.h"

namespace shortlist {

/// A posting as text for people: title, facts, summary, the three checklists, sections, and what stands in no section.
/// readPostingText() gives it back to the letter; weights, stages and the like are no part of it.
[[nodiscard]] QString writePostingText(const PostingDocument &document, TextForm form, const PostingWords &words);

} // namespace shortlist
