#pragma once

#include "interval.h"
#include "rated_units.h"
#include "result.h"

#include <optional>

namespace shortlist {

/// How far two values are apart.
enum class Metric { Nominal, Ordinal, Interval, Ratio };

/// How often two values met in one unit: each pair of marks of a unit with m marks counts 1 / (m-1). A symmetric
/// matrix, row by row.
struct Coincidences {
    std::vector<double> values; ///< that occur, ascending
    std::vector<double> counts; ///< values x values

    [[nodiscard]] double at(size_t row, size_t column) const { return counts.at(row * values.size() + column); }
};
[[nodiscard]] Coincidences coincidences(const RatedUnits &units);

struct Alpha {
    double value = 0;
    std::optional<Interval> interval; ///< absent with one unit, or where every second draw has equal marks only
    qint64 n = 0;                     ///< units with at least two marks
};

/// Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"): any number of raters,
/// missing marks allowed. With o[c,k] the coincidences, n[c] their row sums and n their sum:
///
///     alpha = 1 - (n-1) SUM o[c,k] d2(c,k) / SUM n[c] n[k] d2(c,k)
///
/// d2 is 1 for different values (nominal), (n[c]/2 + n[c+1] + ... + n[k]/2)^2 (ordinal), (c-k)^2 (interval) or
/// ((c-k)/(c+k))^2 (ratio). It takes few different values, as marks are: its cost grows with their square.
///
/// The interval (95 %) is the percentile one of 1,000 bootstrap samples of the units: `n` of them drawn by
/// FixedSequence(1).below(n) from the units in ascending order of their sorted marks, samples whose marks are all equal
/// left out; limits at .025 and .975 of the ascending alphas, between two of them in proportion.
///
/// Refused, in words: no unit with two marks; all marks equal (that is no agreement, it is nothing to compare).
[[nodiscard]] Result<Alpha> krippendorffAlpha(const RatedUnits &units, Metric metric);

} // namespace shortlist
