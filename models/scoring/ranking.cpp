#include "ranking.h"

#include "distributions.h"
#include "text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

bool isComplete(const Composite &composite, const std::vector<RankedCriterion> &criteria)
{
    if (!composite.score || composite.coverage < coverageFloor)
        return false;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].mustHave && !composite.means[i])
            return false;
    }
    return true;
}

/// What each criterion adds to a score: its share of the weights of those that were rated.
std::vector<double> sharesOfScore(const Composite &composite, const std::vector<RankedCriterion> &criteria)
{
    double largest = 0;
    for (const RankedCriterion &criterion : criteria)
        largest = std::max(largest, criterion.weight);
    std::vector<double> shares(criteria.size(), 0.0);
    double sum = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (composite.means[i])
            shares[i] = criteria[i].weight / largest;
        sum += shares[i];
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

/// Composites of one candidate after the other, in room that is kept.
class Combiner {
public:
    explicit Combiner(const std::vector<RankedCriterion> &criteria)
    {
        for (const RankedCriterion &criterion : criteria)
            m_marks.push_back({criterion.weight, {}});
    }

    [[nodiscard]] Result<Composite> combine(const CandidateMarks &marks)
    {
        for (CriterionMarks &one : m_marks)
            one.marks.clear();
        for (const ObservedMark &one : marks) {
            if (one.criterion >= m_marks.size())
                return Error{ErrorKind::BadInput, Text::tr("There is no criterion %1 to rate.").arg(one.criterion + 1)};
            m_marks[one.criterion].marks.emplace_back(one.mark);
        }
        return composite(m_marks);
    }

private:
    std::vector<CriterionMarks> m_marks;
};

} // namespace

Result<Ranking> rankCandidates(const std::vector<RankedCriterion> &criteria,
                               const std::vector<CandidateMarks> &candidates)
{
    Ranking ranking;
    Combiner combiner(criteria);
    for (const CandidateMarks &marks : candidates) {
        auto combined = combiner.combine(marks);
        if (!combined)
            return combined.error();
        Standing standing;
        standing.composite = std::move(*combined);
        standing.isIncomplete = !isComplete(standing.composite, criteria);
        ranking.standings.push_back(std::move(standing));
    }
    ranking.error = pooledError(candidates, criteria.size());
    const double t = ranking.error ? tQuantile(.975, static_cast<double>(ranking.error->degreesOfFreedom)) : 0;
    for (size_t i = 0; i < candidates.size(); ++i) {
        Standing &standing = ranking.standings[i];
        if (!ranking.error || !standing.composite.score)
            continue;
        const double score = *standing.composite.score;
        standing.error = standardError(candidates[i], sharesOfScore(standing.composite, criteria), *ranking.error);
        standing.interval = Interval{score - t * *standing.error, score + t * *standing.error};
    }
    ranking.order.resize(candidates.size());
    std::iota(ranking.order.begin(), ranking.order.end(), size_t(0));
    std::stable_sort(ranking.order.begin(), ranking.order.end(), [&ranking](size_t a, size_t b) {
        const Standing &left = ranking.standings[a];
        const Standing &right = ranking.standings[b];
        if (left.isIncomplete != right.isIncomplete)
            return right.isIncomplete;
        return left.composite.score.value_or(0) > right.composite.score.value_or(0);
    });
    return ranking;
}

bool areDistinguishable(const Standing &a, const Standing &b, const std::optional<PooledError> &error)
{
    if (!error || !a.error || !b.error)
        return false;
    const double t = tQuantile(.975, static_cast<double>(error->degreesOfFreedom));
    return std::abs(*a.composite.score - *b.composite.score) > t * std::hypot(*a.error, *b.error);
}

} // namespace shortlist
