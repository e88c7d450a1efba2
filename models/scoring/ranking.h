#pragma once

#include "composite.h"
#include "interval.h"
#include "pooled_error.h"

namespace shortlist {

/// A criterion that is rated.
struct RankedCriterion {
    double weight = 1; ///< >= 0
    bool mustHave = false;
};

/// Below this share of the weights a score is incomplete.
inline constexpr double coverageFloor = .8;

/// Where one candidate stands.
struct Standing {
    Composite composite;
    std::optional<double> error;      ///< the standard error of the score; absent like the interval
    std::optional<Interval> interval; ///< absent without a score, and where nobody has two raters on a criterion
    bool isIncomplete = true;         ///< coverage below the floor, or a must-have that nobody rated
};

struct Ranking {
    std::vector<Standing> standings; ///< one per candidate, in their order
    std::vector<size_t> order;       ///< candidates, best first; incomplete ones behind the others, unrated ones last
    std::optional<PooledError> error;
};

/// Orders candidates by their composite (composite.h). Equal scores stay in the order of the candidates. Incomplete
/// ones are not ranked against complete ones. The interval is score +- t(.975, df) x standard error (pooled_error.h);
/// it is not cut off at 1 and 5, so that it stays symmetrical. BadInput: a mark outside of 1 to 5, a criterion that is
/// not there, a weight that is negative or not finite.
[[nodiscard]] Result<Ranking> rankCandidates(const std::vector<RankedCriterion> &criteria,
                                             const std::vector<CandidateMarks> &candidates);

/// Whether the scores of two candidates differ by more than chance: by more than t(.975, df) sqrt(se_a^2 + se_b^2).
/// False where one of them has no interval.
[[nodiscard]] bool areDistinguishable(const Standing &a, const Standing &b, const std::optional<PooledError> &error);

} // namespace shortlist
