#include "robustness.h"

#include "fixed_sequence.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

constexpr quint64 weightingSeed = 1;

/// A weighted sum of means and the sum of the weights in it.
struct Weighted {
    double sum = 0;
    double weights = 0;
};

Weighted weigh(const std::vector<double> &weights, const CandidateMeans &means, std::optional<size_t> without = {})
{
    Weighted weighted;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!means[i] || i == without)
            continue;
        weighted.sum += weights[i] * *means[i];
        weighted.weights += weights[i];
    }
    return weighted;
}

std::optional<double> scoreOf(const std::vector<double> &weights, const CandidateMeans &means)
{
    const Weighted weighted = weigh(weights, means);
    return weighted.weights > 0 ? std::optional(weighted.sum / weighted.weights) : std::nullopt;
}

/// By how much the first leads another one, times both sums of weights, as a polynomial of one weight: the sign is what
/// counts.
struct Lead {
    double square = 0;
    double linear = 0;
    double constant = 0;

    [[nodiscard]] double at(double weight) const { return (square * weight + linear) * weight + constant; }
};

Lead leadOver(const std::vector<double> &weights, const CandidateMeans &first, const CandidateMeans &other, size_t free)
{
    const Weighted a = weigh(weights, first, free);
    const Weighted b = weigh(weights, other, free);
    const double hasA = first[free] ? 1 : 0;
    const double hasB = other[free] ? 1 : 0;
    const double meanA = first[free].value_or(0);
    const double meanB = other[free].value_or(0);
    return {meanA * hasB - meanB * hasA, a.sum * hasB + meanA * b.weights - b.sum * hasA - meanB * a.weights,
            a.sum * b.weights - b.sum * a.weights};
}

/// Where the lead is 0; twice the same where it is so at one weight only.
std::vector<double> rootsOf(const Lead &lead)
{
    if (lead.square == 0)
        return lead.linear == 0 ? std::vector<double>() : std::vector{-lead.constant / lead.linear};
    const double discriminant = lead.linear * lead.linear - 4 * lead.square * lead.constant;
    if (discriminant <= 0)
        return {}; // the sign never changes
    const double half = -(lead.linear + std::copysign(std::sqrt(discriminant), lead.linear)) / 2;
    if (half == 0) // both parts are 0
        return {0};
    return {half / lead.square, lead.constant / half};
}

/// The weights beyond which, on the side away from the present one, the lead is lost.
std::vector<double> lossesOf(const Lead &lead, double present)
{
    std::vector<double> roots = rootsOf(lead);
    std::erase_if(roots, [](double root) { return !(root >= 0) || !std::isfinite(root); });
    std::sort(roots.begin(), roots.end());
    std::vector<double> found;
    for (size_t i = 0; i < roots.size(); ++i) {
        const double root = roots[i];
        const double below = (root + (i > 0 ? roots[i - 1] : 0)) / 2;
        const double above = i + 1 < roots.size() ? (root + roots[i + 1]) / 2 : 2 * root + 1;
        const bool isLostBelow = root <= present && root > 0 && lead.at(below) < 0;
        const bool isLostAbove = root >= present && lead.at(above) < 0;
        if (isLostBelow || isLostAbove)
            found.push_back(root);
    }
    return found;
}

} // namespace

std::optional<size_t> firstPlace(const std::vector<double> &weights, const std::vector<CandidateMeans> &candidates)
{
    std::optional<size_t> first;
    double best = 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const auto score = scoreOf(weights, candidates[i]);
        if (score && (!first || *score > best)) {
            first = i;
            best = *score;
        }
    }
    return first;
}

std::optional<double> shareKeepingFirst(const std::vector<double> &weights,
                                        const std::vector<CandidateMeans> &candidates)
{
    const auto first = firstPlace(weights, candidates);
    if (!first)
        return std::nullopt;
    FixedSequence sequence(weightingSeed);
    std::vector<double> tried = weights;
    int kept = 0;
    for (int i = 0; i < weightingsTried; ++i) {
        for (size_t at = 0; at < weights.size(); ++at)
            tried[at] = weights[at] * std::exp2(2 * sequence.fraction() - 1);
        const double score = scoreOf(tried, candidates[*first]).value_or(0);
        // Equal means stay equal under every weighting but for the last digit.
        const double atLeast = score * (1 + 1e-12);
        kept += std::none_of(candidates.begin(), candidates.end(),
                             [&](const CandidateMeans &other) { return scoreOf(tried, other).value_or(0) > atLeast; });
    }
    return static_cast<double>(kept) / weightingsTried;
}

std::optional<WeightFlip> smallestFlip(const std::vector<double> &weights,
                                       const std::vector<CandidateMeans> &candidates)
{
    const auto first = firstPlace(weights, candidates);
    if (!first)
        return std::nullopt;
    std::optional<WeightFlip> smallest;
    double change = 0;
    for (size_t criterion = 0; criterion < weights.size(); ++criterion) {
        for (size_t other = 0; other < candidates.size(); ++other) {
            if (other == *first)
                continue;
            const Lead lead = leadOver(weights, candidates[*first], candidates[other], criterion);
            for (const double weight : lossesOf(lead, weights[criterion])) {
                const double needed = std::abs(weight - weights[criterion]);
                if (smallest && needed >= change)
                    continue;
                smallest = WeightFlip{criterion, weight, other};
                change = needed;
            }
        }
    }
    return smallest;
}

} // namespace shortlist
