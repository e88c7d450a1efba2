#pragma once

#include "result.h"

#include <optional>
#include <vector>

namespace shortlist {

/// The ratings of one candidate on one criterion.
struct CriterionMarks {
    double weight = 1;                     ///< >= 0
    std::vector<std::optional<int>> marks; ///< 1 to 5, one per rater; absent: not observed

    friend bool operator==(const CriterionMarks &, const CriterionMarks &) = default;
};

/// What the ratings of one candidate come to.
struct Composite {
    std::optional<double> score;              ///< 1 to 5, not rounded; absent where nothing that counts was rated
    double coverage = 0;                      ///< 0 to 1: the share of the weights whose criterion was rated
    std::vector<std::optional<double>> means; ///< one per criterion, in order; absent: rated by nobody

    friend bool operator==(const Composite &, const Composite &) = default;
};

/// Combines ratings mechanically. With w[a] the weight of criterion a and m[a] the mean of its marks over the raters
/// who observed it:
///
///     score    = SUM w[a] m[a] / SUM w[a]   over the criteria that somebody rated
///     coverage = SUM w[a] over the criteria that somebody rated / SUM w[a] over all
///
/// So a criterion that nobody rated counts neither as 0 nor as the middle: its weight falls out. And the mean of means
/// is not the pooled mean of all marks, in which the criterion with most raters would weigh most.
/// Where all weights are 0, or there is no criterion: no score, coverage 0.
///
/// BadInput: a mark outside of 1 to 5, a weight that is negative or not finite.
[[nodiscard]] Result<Composite> composite(const std::vector<CriterionMarks> &criteria);

} // namespace shortlist
