#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace shortlist {

/// How long something took. What is still under way is known to take at least so long (censored).
struct Duration {
    qint64 days = 0; ///< >= 0
    int cause = 0;   ///< 0: still under way; 1, 2...: how it ended

    friend bool operator==(const Duration &, const Duration &) = default;
};

/// The share that takes longer than so many days.
struct SurvivalStep {
    qint64 days = 0;
    qint64 atRisk = 0; ///< under way until then, those too who are censored on that very day
    qint64 ended = 0;
    double survival = 1;
    double standardError = 0;

    friend bool operator==(const SurvivalStep &, const SurvivalStep &) = default;
};

struct Survival {
    std::vector<SurvivalStep> steps; ///< one per day on which something ended, ascending
    std::optional<qint64> median;    ///< the first day with survival <= .5; absent: not reached
};

/// The estimate of Kaplan and Meier (1958), whatever the cause: S(t) = PROD (1 - d/n), with the standard error of
/// Greenwood, S sqrt(SUM d / (n(n-d))); 0 where S is 0. Never the mean of those who are through alone: that is too
/// short.
[[nodiscard]] Survival kaplanMeier(const std::vector<Duration> &durations);

/// The share that ended by each cause within so many days.
struct IncidenceStep {
    qint64 days = 0;
    std::vector<double> incidence; ///< of cause 1, 2...
};

/// The estimate of Aalen and Johansen (1978) for causes that exclude each other: SUM S(t-) d[cause] / n. With all
/// causes together it is 1 - S(t). Causes from 1 to `causes`; a step per day on which something ended.
[[nodiscard]] std::vector<IncidenceStep> aalenJohansen(const std::vector<Duration> &durations, int causes);

} // namespace shortlist
