#pragma once

#include "output/page.h"
#include "posting.h"

namespace shortlist {

/// A posting with its checklists, sections and stages, for people. `owner`: the owner's name.
void writePosting(Page &page, const PostingDocument &document, const QString &owner = {});

} // namespace shortlist
