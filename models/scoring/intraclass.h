#pragma once

#include "interval.h"
#include "rated_units.h"
#include "result.h"

#include <QtGlobal>

#include <optional>

namespace shortlist {

/// Which raters rated what (Shrout and Fleiss 1979, "Intraclass correlations: uses in assessing rater reliability").
enum class IccForm {
    OneWay,       ///< ICC(1,.): different raters for different units, the usual case in hiring
    TwoWayRandom, ///< ICC(2,.): the same raters for all, and others could have been asked; absolute agreement
    TwoWayMixed,  ///< ICC(3,.): the same raters for all, only consistency counts
};

/// The parts into which the marks vary. `raters` and `error` are 0 for the one-way form.
struct MeanSquares {
    double between = 0; ///< units, n - 1 degrees of freedom
    double within = 0;  ///< N - n
    double raters = 0;  ///< k - 1
    double error = 0;   ///< (n - 1)(k - 1)
};

/// A reliability with its interval. It may be negative: raters then agree less than by chance.
struct Reliability {
    double value = 0;
    std::optional<Interval> interval; ///< absent where the formula has none

    friend bool operator==(const Reliability &, const Reliability &) = default;
};

struct Intraclass {
    IccForm form = IccForm::OneWay;
    Reliability single; ///< ICC(.,1): of one rater
    std::optional<Reliability>
        average; ///< ICC(.,k): of the mean of k raters; absent where all units have the same mean
    MeanSquares squares;
    qint64 n = 0; ///< units with at least two marks
    double k = 0; ///< raters per unit; where units have different numbers of them k0, below
};

/// The intraclass correlation of `units`, which for the two-way forms have all the same number of marks, one per rater
/// and in their order. With B, W, J and E the mean squares:
///
///     ICC(1,1) = (B-W) / (B+(k-1)W)                   ICC(1,k) = (B-W) / B
///     ICC(2,1) = (B-E) / (B+(k-1)E+k(J-E)/n)          ICC(2,k) = (B-E) / (B+(J-E)/n)
///     ICC(3,1) = (B-E) / (B+(k-1)E)                   ICC(3,k) = (B-E) / B
///
/// Numbers of raters that differ: k0 = (N - SUM k_i^2 / N) / (n-1) stands for k. Intervals (95 %) are those of Shrout
/// and Fleiss; for ICC(2,.) with the degrees of freedom of Satterthwaite, ICC(2,k) by Spearman-Brown of the limits.
///
/// BadInput: a two-way form with different numbers of marks. Refused, in words: fewer than two units with two marks;
/// marks that do not vary.
[[nodiscard]] Result<Intraclass> intraclass(const RatedUnits &units, IccForm form);

/// The reliability of the mean of k raters, from that of one: k r / (1 + (k-1) r) (Spearman 1910, Brown 1910).
[[nodiscard]] double spearmanBrown(double reliability, double k);

} // namespace shortlist
