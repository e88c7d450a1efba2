#pragma once

#include "fields/chip.h"
#include "shown/answer_words.h"

namespace shortlist {

/// In which tone answers are shown; what they are called: shown/answer_words.h.
[[nodiscard]] Tone toneOf(ScreeningResult result);
[[nodiscard]] Tone toneOf(Recommendation recommendation);

} // namespace shortlist
