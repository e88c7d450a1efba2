#pragma once

#include "jobdescription/sources/json_tree.h"
#include "jobdescription/sources/source_document.h"

#include <vector>

namespace shortlist {

/// The job postings in JSON, wherever they stand in it: schema.org JobPosting (alone, in a `@graph`, in a list), else
/// every object that has a title and what a posting has. Empty where there is none.
[[nodiscard]] std::vector<SourceDocument> readJsonPostings(const JsonNode &root);

} // namespace shortlist
