#pragma once

#include "shown/behind.h"
#include "shown/comparison.h"

namespace shortlist {

/// What is behind the cells of a comparison. Of somebody who is withheld: that they are.
[[nodiscard]] Behind behindScore(const Comparison &all, const ComparedCandidate &candidate);
[[nodiscard]] Behind behindScreening(const Criterion &criterion, const ComparedCandidate &candidate,
                                     const ComparedScreening &screening);
/// All must-haves that are screened.
[[nodiscard]] Behind behindMustHaves(const Comparison &all, const ComparedCandidate &candidate);
[[nodiscard]] Behind behindRating(const Criterion &criterion, const ComparedCandidate &candidate,
                                  const ComparedRating &rating);
[[nodiscard]] Behind behindRecommendations(const ComparedCandidate &candidate);

/// "API design, Ada Lovelace: 4.5, split. Mia 5, Jonas 3", for who does not see the cell.
[[nodiscard]] QString inOneSentence(const Behind &behind, const QString &text, const QString &detail);

} // namespace shortlist
