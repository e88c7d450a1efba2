#pragma once

#include "jobdescription/sources/description_bytes.h"
#include "result.h"
#include "shown/review.h"

namespace shortlist {

/// What a job description says, line by line, for a person to correct. `name`: of the file, or of where it came from.
/// Of several postings the one with that number, and the titles of all. BadInput for what is empty or no text.
[[nodiscard]] Result<Review> readReview(const DescriptionBytes &source, const QString &name, int posting = 0);

/// The same from a file. Not for the thread that draws.
[[nodiscard]] Result<Review> readReviewFile(const QString &path);

} // namespace shortlist
