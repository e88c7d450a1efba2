#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace shortlist {

/// The mean marks of a candidate, one per criterion; absent: rated by nobody.
using CandidateMeans = std::vector<std::optional<double>>;

/// The candidate with the highest weighted mean (composite.h), the first of several; absent where nobody has one.
[[nodiscard]] std::optional<size_t> firstPlace(const std::vector<double> &weights,
                                               const std::vector<CandidateMeans> &candidates);

inline constexpr int weightingsTried = 4096;

/// The share of weightings between half and double of each weight under which nobody passes the candidate who is first:
/// 4,096 draws, each weight times 2^(2u-1) with u = FixedSequence(1).fraction(), weight by weight in their order.
/// Weights of 0 stay. Absent where nobody is first.
[[nodiscard]] std::optional<double> shareKeepingFirst(const std::vector<double> &weights,
                                                      const std::vector<CandidateMeans> &candidates);

/// The weight that one criterion would need for another candidate to draw level with the first.
struct WeightFlip {
    size_t criterion = 0;
    double weight = 0;
    size_t candidate = 0; ///< who comes first beyond it
};

/// The smallest change of a single weight, which stays above 0, beyond which somebody else is first; by absolute
/// change, the first criterion of equals. Exact: with one weight w free, two scores (P + w f) / (Q + w) are equal at
/// the roots of a quadratic. Absent: no change of one weight does that.
[[nodiscard]] std::optional<WeightFlip> smallestFlip(const std::vector<double> &weights,
                                                     const std::vector<CandidateMeans> &candidates);

} // namespace shortlist
