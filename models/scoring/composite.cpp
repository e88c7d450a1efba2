#include "composite.h"

#include "text.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

constexpr int lowestMark = 1;
constexpr int highestMark = 5;

std::optional<Error> problemWith(const CriterionMarks &criterion, qsizetype number)
{
    if (!std::isfinite(criterion.weight) || criterion.weight < 0)
        return Error{ErrorKind::BadInput,
                     Text::tr("The weight of criterion %1 is %2. Give 0 or more.").arg(number).arg(criterion.weight)};
    for (const std::optional<int> mark : criterion.marks) {
        if (mark && (*mark < lowestMark || *mark > highestMark))
            return Error{ErrorKind::BadInput, Text::tr("Criterion %1 is rated %2. Ratings go from %3 to %4, or are "
                                                       "left out where nothing was observed.")
                                                  .arg(number)
                                                  .arg(*mark)
                                                  .arg(lowestMark)
                                                  .arg(highestMark)};
    }
    return std::nullopt;
}

/// Over those who observed it; absent: nobody did.
std::optional<double> meanOf(const std::vector<std::optional<int>> &marks)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const std::optional<int> mark : marks) {
        if (!mark)
            continue;
        sum += *mark;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return static_cast<double>(sum) / static_cast<double>(count);
}

} // namespace

Result<Composite> composite(const std::vector<CriterionMarks> &criteria)
{
    Composite result;
    double largest = 0;
    for (const CriterionMarks &criterion : criteria) {
        if (auto problem = problemWith(criterion, static_cast<qsizetype>(result.means.size()) + 1))
            return *problem;
        result.means.push_back(meanOf(criterion.marks));
        largest = std::max(largest, criterion.weight);
    }
    if (largest == 0)
        return result;

    double all = 0;
    double rated = 0;
    double sum = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        // As a share of the largest, so that sums of huge weights stay finite.
        const double weight = criteria[i].weight / largest;
        all += weight;
        if (!result.means[i])
            continue;
        rated += weight;
        sum += weight * *result.means[i];
    }
    if (rated > 0)
        result.score = sum / rated;
    result.coverage = rated / all;
    return result;
}

} // namespace shortlist
