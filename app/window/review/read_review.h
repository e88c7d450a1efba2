#pragma once

#include "result.h"
#include "shown/review.h"

#include <QByteArray>

namespace shortlist {

/// What a job description says, line by line, for a person to correct. `name`: of the file, or of where it came from.
/// BadInput for what is empty or no text.
[[nodiscard]] Result<Review> readReview(const QByteArray &bytes, const QString &name);

/// The same from a file. Not for the thread that draws.
[[nodiscard]] Result<Review> readReviewFile(const QString &path);

} // namespace shortlist
