#include "alpha.h"

#include "fixed_sequence.h"
#include "text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shortlist {

namespace {

constexpr int bootstrapSamples = 1000;
constexpr quint64 bootstrapSeed = 1;

/// Units with the same marks are of one type, and there are few types.
using Types = std::map<std::vector<double>, size_t>; ///< sorted marks, how many units have them

Types typesOf(const RatedUnits &units)
{
    Types types;
    for (const std::vector<double> &unit : units) {
        if (unit.size() < 2)
            continue;
        std::vector<double> sorted = unit;
        std::sort(sorted.begin(), sorted.end());
        ++types[std::move(sorted)];
    }
    return types;
}

std::vector<double> valuesIn(const Types &types)
{
    std::vector<double> values;
    for (const auto &[marks, count] : types) {
        for (const double mark : marks) {
            const auto place = std::lower_bound(values.begin(), values.end(), mark);
            if (place == values.end() || *place != mark)
                values.insert(place, mark);
        }
    }
    return values;
}

/// What a unit of one type adds to the coincidences.
struct Share {
    size_t place = 0; ///< in the matrix
    double amount = 0;
};

std::vector<Share> sharesOf(const std::vector<double> &marks, const std::vector<double> &values)
{
    std::map<size_t, double> sums;
    std::vector<size_t> places;
    places.reserve(marks.size());
    for (const double mark : marks)
        places.push_back(static_cast<size_t>(std::lower_bound(values.begin(), values.end(), mark) - values.begin()));
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = 0; j < places.size(); ++j) {
            if (i != j)
                sums[places[i] * values.size() + places[j]] += 1.0 / static_cast<double>(marks.size() - 1);
        }
    }
    std::vector<Share> shares;
    shares.reserve(sums.size());
    for (const auto &[place, amount] : sums)
        shares.push_back({place, amount});
    return shares;
}

double squaredDistance(const Coincidences &all, const std::vector<double> &margins, size_t a, size_t b, Metric metric)
{
    const double low = all.values[a];
    const double high = all.values[b];
    double distance = 1;
    switch (metric) {
    case Metric::Nominal: break;
    case Metric::Ordinal:
        distance = -(margins[a] + margins[b]) / 2;
        for (size_t i = a; i <= b; ++i)
            distance += margins[i];
        break;
    case Metric::Interval: distance = high - low; break;
    case Metric::Ratio: distance = (high - low) / (high + low); break;
    }
    return distance * distance;
}

/// Absent: all values are equal.
std::optional<double> alphaOf(const Coincidences &all, Metric metric)
{
    const size_t size = all.values.size();
    std::vector<double> margins(size, 0.0);
    double total = 0;
    for (size_t i = 0; i < all.counts.size(); ++i) {
        margins[i / size] += all.counts[i];
        total += all.counts[i];
    }
    double observed = 0;
    double expected = 0;
    for (size_t a = 0; a < size; ++a) {
        for (size_t b = a + 1; b < size; ++b) {
            const double apart = squaredDistance(all, margins, a, b, metric);
            observed += 2 * all.counts[a * size + b] * apart;
            expected += 2 * margins[a] * margins[b] * apart;
        }
    }
    if (!(expected > 0))
        return std::nullopt;
    return 1 - (total - 1) * observed / expected;
}

double quantileOf(const std::vector<double> &ascending, double probability)
{
    const double place = probability * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, ascending.size() - 1);
    return ascending[below] + (place - std::floor(place)) * (ascending[above] - ascending[below]);
}

std::optional<Interval> bootstrap(const Types &types, const std::vector<double> &values, Metric metric)
{
    std::vector<quint32> typeOfUnit; // small, because it is read at random a thousand times over
    std::vector<std::vector<Share>> shares;
    for (const auto &[marks, count] : types) {
        typeOfUnit.insert(typeOfUnit.end(), count, static_cast<quint32>(shares.size()));
        shares.push_back(sharesOf(marks, values));
    }
    if (typeOfUnit.size() < 2)
        return std::nullopt;
    FixedSequence sequence(bootstrapSeed);
    std::vector<double> alphas;
    for (int sample = 0; sample < bootstrapSamples; ++sample) {
        std::vector<double> drawn(shares.size(), 0.0);
        for (size_t i = 0; i < typeOfUnit.size(); ++i)
            ++drawn[typeOfUnit[sequence.below(typeOfUnit.size())]];
        Coincidences all{values, std::vector<double>(values.size() * values.size(), 0.0)};
        for (size_t type = 0; type < shares.size(); ++type) {
            for (const Share &share : shares[type])
                all.counts[share.place] += drawn[type] * share.amount;
        }
        if (const auto alpha = alphaOf(all, metric))
            alphas.push_back(*alpha);
    }
    if (alphas.size() * 2 <= bootstrapSamples)
        return std::nullopt;
    std::sort(alphas.begin(), alphas.end());
    return Interval{quantileOf(alphas, .025), quantileOf(alphas, .975)};
}

Coincidences coincidencesOf(const Types &types)
{
    Coincidences all{valuesIn(types), {}};
    all.counts.resize(all.values.size() * all.values.size(), 0.0);
    for (const auto &[marks, count] : types) {
        for (const Share &share : sharesOf(marks, all.values))
            all.counts[share.place] += static_cast<double>(count) * share.amount;
    }
    return all;
}

} // namespace

Coincidences coincidences(const RatedUnits &units)
{
    return coincidencesOf(typesOf(units));
}

Result<Alpha> krippendorffAlpha(const RatedUnits &units, Metric metric)
{
    const Types types = typesOf(units);
    if (types.empty())
        return Error{ErrorKind::Refused, Text::tr("Not enough data: nothing was rated by two interviewers.")};
    const Coincidences all = coincidencesOf(types);
    const auto value = alphaOf(all, metric);
    if (!value)
        return Error{ErrorKind::Refused, Text::tr("All ratings are equal, so nobody can tell agreement from chance.")};
    Alpha alpha;
    alpha.value = *value;
    for (const auto &[marks, count] : types)
        alpha.n += static_cast<qint64>(count);
    alpha.interval = bootstrap(types, all.values, metric);
    return alpha;
}

} // namespace shortlist
