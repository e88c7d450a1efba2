#include "survival.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

/// Calls `visit(days, atRisk, first, last)` for each day, ascending, with the range of durations that are so long.
template <class Visit>
void visitDays(std::vector<Duration> durations, const Visit &visit)
{
    std::sort(durations.begin(), durations.end(), [](const Duration &a, const Duration &b) { return a.days < b.days; });
    for (auto first = durations.begin(); first != durations.end();) {
        const qint64 days = first->days;
        const auto last
            = std::find_if(first, durations.end(), [days](const Duration &one) { return one.days != days; });
        visit(days, static_cast<qint64>(durations.end() - first), first, last);
        first = last;
    }
}

} // namespace

Survival kaplanMeier(const std::vector<Duration> &durations)
{
    Survival result;
    double survival = 1;
    double sum = 0; // of Greenwood's formula
    visitDays(durations, [&](qint64 days, qint64 atRisk, auto first, auto last) {
        const auto ended
            = static_cast<qint64>(std::count_if(first, last, [](const Duration &one) { return one.cause > 0; }));
        if (ended == 0)
            return;
        const auto n = static_cast<double>(atRisk);
        const auto d = static_cast<double>(ended);
        survival *= 1 - d / n;
        sum += ended < atRisk ? d / (n * (n - d)) : 0;
        if (ended == atRisk)
            survival = 0;
        result.steps.push_back({days, atRisk, ended, survival, survival * std::sqrt(sum)});
        // Half and half, whatever the last digit of the product says.
        if (!result.median && survival <= .5 + 1e-12)
            result.median = days;
    });
    return result;
}

std::vector<IncidenceStep> aalenJohansen(const std::vector<Duration> &durations, int causes)
{
    std::vector<IncidenceStep> steps;
    double before = 1; // the survival until the day
    std::vector<double> incidence(static_cast<size_t>(std::max(0, causes)), 0.0);
    visitDays(durations, [&](qint64 days, qint64 atRisk, auto first, auto last) {
        const auto n = static_cast<double>(atRisk);
        double ended = 0;
        for (auto one = first; one != last; ++one) {
            if (one->cause <= 0 || one->cause > causes)
                continue;
            incidence[static_cast<size_t>(one->cause - 1)] += before / n;
            ++ended;
        }
        if (ended == 0)
            return;
        before *= 1 - ended / n;
        steps.push_back({days, incidence});
    });
    return steps;
}

} // namespace shortlist
