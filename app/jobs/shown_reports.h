#pragma once

#include "connection.h"
#include "shown/behind.h"
#include "shown/calibration_shown.h"
#include "shown/ranking_shown.h"

namespace shortlist {

/// The ranking of a posting as windows show it. NotFound where it is gone.
[[nodiscard]] Result<RankingShown> rankingShown(Connection &connection, PostingId posting, MemberId viewer);
/// The calibration of a posting; of all where none is named.
[[nodiscard]] Result<CalibrationShown> calibrationShown(Connection &connection, PostingId posting, MemberId viewer);

/// The ratings that a line of a calibration is made of: by one interviewer, or on one criterion.
struct RatingsAsked {
    PostingId posting; ///< none: of all
    MemberId viewer;
    MemberId member;       ///< none: by all
    CriterionId criterion; ///< none: on all
};
[[nodiscard]] Result<Behind> ratingsBehind(Connection &connection, const RatingsAsked &asked);

} // namespace shortlist
