#include "proportion.h"

#include "distributions.h"
#include "text.h"

#include <cmath>
#include <optional>

namespace shortlist {

namespace {

std::optional<Error> problemWithShare(qint64 successes, qint64 trials)
{
    if (successes < 0 || trials < 0 || successes > trials)
        return Error{ErrorKind::BadInput, Text::tr("%1 of %2 is no share.").arg(successes).arg(trials)};
    if (trials == 0)
        return Error{ErrorKind::Refused, Text::tr("Not enough data: there is nobody to take a share of.")};
    return std::nullopt;
}

} // namespace

Result<Interval> wilsonInterval(qint64 successes, qint64 trials)
{
    if (auto problem = problemWithShare(successes, trials))
        return *problem;
    const auto n = static_cast<double>(trials);
    const double share = static_cast<double>(successes) / n;
    const double z = normalQuantile(.975);
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    // Exactly none and all at the ends, where rounding would leave a trace.
    return Interval{successes == 0 ? 0 : (middle - half) / whole, successes == trials ? 1 : (middle + half) / whole};
}

Result<Interval> clopperPearsonInterval(qint64 successes, qint64 trials)
{
    if (auto problem = problemWithShare(successes, trials))
        return *problem;
    const auto with = static_cast<double>(successes);
    const auto without = static_cast<double>(trials - successes);
    return Interval{successes == 0 ? 0 : betaQuantile(.025, with, without + 1),
                    successes == trials ? 1 : betaQuantile(.975, with + 1, without)};
}

} // namespace shortlist
