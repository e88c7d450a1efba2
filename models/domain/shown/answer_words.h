#pragma once

#include "application.h"

namespace shortlist {

/// What enumerations are called on screen.
[[nodiscard]] QString shownWord(ScreeningResult result);
[[nodiscard]] QString shownWord(Recommendation recommendation);
[[nodiscard]] QString shownWord(ApplicationStatus status);

} // namespace shortlist
