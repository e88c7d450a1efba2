#pragma once

#include "interval.h"
#include "result.h"

namespace shortlist {

// The true share behind `successes` of `trials`, 95 %. BadInput: less than none or more than all. Refused: no trial.

/// By the score test (Wilson 1927): (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n).
[[nodiscard]] Result<Interval> wilsonInterval(qint64 successes, qint64 trials);

/// Exact (Clopper and Pearson 1934), from quantiles of the beta distribution: never too narrow, mostly too wide.
[[nodiscard]] Result<Interval> clopperPearsonInterval(qint64 successes, qint64 trials);

} // namespace shortlist
