#pragma once

#include "application.h"
#include "fields/chip.h"

namespace shortlist {

/// What enumerations are called on screen, and in which tone.
[[nodiscard]] QString shownWord(ScreeningResult result);
[[nodiscard]] QString shownWord(Recommendation recommendation);
[[nodiscard]] QString shownWord(ApplicationStatus status);
[[nodiscard]] Tone toneOf(ScreeningResult result);
[[nodiscard]] Tone toneOf(Recommendation recommendation);

} // namespace shortlist
