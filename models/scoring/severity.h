#pragma once

#include "result.h"

#include <vector>

namespace shortlist {

/// A mark that a rater gave to a unit (a candidate on a criterion). Both are counted from 0.
struct RaterMark {
    size_t unit = 0;
    size_t rater = 0;
    double mark = 0;
};

/// How kind or severe each rater is, and what each unit is worth without that.
struct Severity {
    std::vector<double> raters; ///< s[r]: above 0 kinder than the others, below 0 more severe; their sum is 0
    std::vector<double> units;  ///< theta[u]
    std::vector<qint64> counts; ///< marks per rater
};

/// Least squares of x[u,r] = theta[u] + s[r] + error with SUM s[r] = 0. Every rater and unit that is counted has a
/// mark. BadInput: a rater or unit without one. Refused, in words: one rater only; raters who are not connected through
/// units that they rated in common, so that a kind rater cannot be told from a strong candidate. Who happened to rate
/// better candidates on criteria that nobody else rated looks kind: it is a view beside the score.
[[nodiscard]] Result<Severity> raterSeverity(const std::vector<RaterMark> &marks, size_t units, size_t raters);

/// A severity drawn towards 0 by how few marks it rests on: s n / (n + lambda), with lambda the variance of the error
/// over that of the severities (3 where it is not known).
[[nodiscard]] double shrunken(double severity, qint64 marks, double lambda = 3);

} // namespace shortlist
