#pragma once

#include "posting.h"

#include <QString>

namespace shortlist {

/// What the screens call the values of criteria and postings.
[[nodiscard]] QString assessChip(Assess assess);
[[nodiscard]] QString assessName(Assess assess);
[[nodiscard]] QString mustHaveChip();
[[nodiscard]] QString weightChip(double weight);
[[nodiscard]] QString listName(CriterionKind kind);
[[nodiscard]] QString statusName(PostingStatus status);

} // namespace shortlist
