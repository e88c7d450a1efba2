#pragma once

#include "result.h"

#include <vector>

namespace shortlist {

/// How far those who rated one thing agree about it.
struct WithinAgreement {
    double rwg = 0;       ///< at most 1; below 0: they differ more than by chance
    int range = 0;        ///< highest mark less lowest
    bool discuss = false; ///< two points apart or more, or no better than chance

    /// From 0, as it is shown.
    [[nodiscard]] double shown() const { return rwg < 0 ? 0 : rwg; }
};

/// rwg = 1 - s^2 / ((A^2-1)/12), with s^2 the variance of the marks (n-1) and A = 5 the points of the scale: the
/// variance against that of marks by chance (James, Demaree and Wolf 1984). BadInput: a mark outside of 1 to 5.
/// Refused: fewer than two marks.
[[nodiscard]] Result<WithinAgreement> withinAgreement(const std::vector<int> &marks);

/// The variance that marks by chance have on a scale of 1 to 5.
inline constexpr double chanceVariance = (5.0 * 5.0 - 1.0) / 12.0;

} // namespace shortlist
