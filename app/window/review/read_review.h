#pragma once

#include "jobdescription/sources/description_bytes.h"
#include "result.h"
#include "shown/review.h"

namespace shortlist {

struct SourceDocument;

/// What a job description says, line by line, for a person to correct. `path`: of its file, or what it is called.
/// Review::file and source are left empty.
[[nodiscard]] Review readReview(const SourceDocument &document, const QString &path);

/// The first posting of a source. BadInput for what is empty or no text.
[[nodiscard]] Result<Review> readReview(const DescriptionBytes &source, const QString &name);

} // namespace shortlist
