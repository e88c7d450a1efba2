#pragma once

#include "shown/review.h"

namespace shortlist {

/// With the words of its lines that keep people away without need, and what to say where no pay is stated.
[[nodiscard]] Review withWording(Review review);

} // namespace shortlist
