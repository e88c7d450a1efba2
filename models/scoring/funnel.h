#pragma once

#include "interval.h"
#include "stay.h"

#include <optional>

namespace shortlist {

/// The stays in one stage, by how they ended.
struct FunnelStage {
    qint64 entered = 0; ///< the sum of the following
    qint64 advanced = 0;
    qint64 movedBack = 0; ///< neither passed nor failed
    qint64 rejected = 0;
    qint64 withdrawn = 0;
    qint64 pending = 0;
    std::optional<double> passRate;   ///< absent: nothing is decided yet
    std::optional<Interval> interval; ///< of the pass rate, by Wilson

    friend bool operator==(const FunnelStage &, const FunnelStage &) = default;
};

/// The funnel over `stages` stages, by events: each stay counts in the stage that was entered, and
///
///     pass rate = advanced / (advanced + rejected + withdrawn)
///
/// Who is pending counts on neither side and is shown beside it; a stage that was skipped was not entered; to move back
/// is no pass. (Products differ: some count moves to any stage, or take every earlier stage as passed.) Stays in other
/// stages are passed over.
[[nodiscard]] std::vector<FunnelStage> funnel(const std::vector<Stay> &stays, size_t stages);

/// The chance to pass all of them: the product of their rates. Absent where one of them has none.
[[nodiscard]] std::optional<double> overallRate(const std::vector<FunnelStage> &stages);

} // namespace shortlist
