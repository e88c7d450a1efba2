#pragma once

#include "shown/comparison.h"

namespace shortlist {

/// A comparison as a page of HTML to print, with every interviewer's mark.
[[nodiscard]] QString comparisonPage(const Comparison &comparison);

} // namespace shortlist
