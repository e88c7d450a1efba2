#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace shortlist {

/// A mark that somebody gave. Criteria and raters are counted from 0.
struct ObservedMark {
    size_t criterion = 0;
    size_t rater = 0;
    int mark = 0; ///< 1 to 5

    friend bool operator==(const ObservedMark &, const ObservedMark &) = default;
};

/// The marks of one candidate, at most one per criterion and rater.
using CandidateMarks = std::vector<ObservedMark>;

/// How much interviewers differ about the same candidate and criterion, pooled over all candidates, because the two to
/// four raters of one say next to nothing by themselves.
struct PooledError {
    double variance = 0; ///< of one mark
    double covariance
        = 0; ///< of one rater's marks on two criteria of the same candidate: who likes them is kind throughout
    qint64 degreesOfFreedom = 0;
};

/// With m[c,a] the mean of a candidate on a criterion, k[c,a] its raters and e = x - m:
///
///     variance   = SUM e^2 / SUM (k-1)
///     covariance = SUM e[a] e[b] / SUM |R| (1 - 1/k[a] - 1/k[b] + |R| / (k[a] k[b])), never below 0
///
/// over the pairs of criteria a, b of a candidate and the raters R of both (the denominators make both unbiased).
/// The degrees of freedom are the raters of each candidate less one, or SUM (k-1) where that is less.
/// Where everybody rates everything, the standard error of a score is sqrt(WMS / k) with n (k-1) degrees of freedom,
/// WMS the mean square within candidates of the raters' own composites. Absent: no candidate has two raters on a
/// criterion.
[[nodiscard]] std::optional<PooledError> pooledError(const std::vector<CandidateMarks> &candidates, size_t criteria);

/// The standard error of a candidate's score, which is SUM share[a] m[a]: the square root of the sum, over their
/// raters, of variance SUM v^2 + covariance ((SUM v)^2 - SUM v^2) with v = share[a] / k[a] over the criteria that the
/// rater rated.
[[nodiscard]] double standardError(const CandidateMarks &marks, const std::vector<double> &shares,
                                   const PooledError &error);

} // namespace shortlist
