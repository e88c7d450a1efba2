#pragma once

#include "edit.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

/// More rated lines than that make a scorecard that nobody fills in well; 4 to 8 is workable.
inline constexpr int mostRatedLines = 10;

[[nodiscard]] int countRated(const std::vector<Criterion> &criteria);

/// Several criteria of one kind in one Edit, in their order, behind `siblings`: those of the same posting and kind in
/// rank order. `isLocked`: a scorecard is submitted in the posting; then rated ones need a reason.
[[nodiscard]] Result<Edit> addCriteria(std::vector<Criterion> criteria, const std::vector<Criterion> &siblings,
                                       Authorship who, bool isLocked, const QString &reason = {});

/// Of `rated`, only those named in `keep` stay rated; the others are not assessed any more. Their marks stay.
/// `isLocked`: a scorecard is submitted in the posting; then it needs a reason.
[[nodiscard]] Result<Edit> keepRated(const std::vector<Criterion> &rated, const std::vector<CriterionId> &keep,
                                     Authorship who, bool isLocked = false, const QString &reason = {});

} // namespace shortlist
