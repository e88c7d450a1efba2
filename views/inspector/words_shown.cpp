#include "inspector/words_shown.h"

namespace shortlist {

Tone toneOf(ScreeningResult result)
{
    switch (result) {
    case ScreeningResult::Met: return Tone::Good;
    case ScreeningResult::Partly: return Tone::Warn;
    case ScreeningResult::NotMet: return Tone::Bad;
    case ScreeningResult::Unknown: return Tone::Plain;
    }
    return Tone::Plain;
}

Tone toneOf(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::StrongNo:
    case Recommendation::No: return Tone::Bad;
    case Recommendation::Yes:
    case Recommendation::StrongYes: return Tone::Good;
    case Recommendation::NoDecision: return Tone::Plain;
    }
    return Tone::Plain;
}

} // namespace shortlist
