#include "severity.h"

#include "text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

/// Which raters hang together through the units of both.
class Groups {
public:
    explicit Groups(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), size_t(0)); }

    void join(size_t a, size_t b) { m_parents[top(a)] = top(b); }
    [[nodiscard]] bool isOne()
    {
        for (size_t i = 1; i < m_parents.size(); ++i) {
            if (top(i) != top(0))
                return false;
        }
        return true;
    }

private:
    size_t top(size_t one)
    {
        while (m_parents[one] != one) {
            m_parents[one] = m_parents[m_parents[one]];
            one = m_parents[one];
        }
        return one;
    }

    std::vector<size_t> m_parents;
};

using MarksOfUnits = std::vector<std::vector<RaterMark>>;

/// Solves A x = b for a symmetric positive definite A, row by row, by the decomposition of Cholesky.
std::vector<double> solve(std::vector<double> matrix, std::vector<double> right)
{
    const size_t size = right.size();
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double sum = matrix[i * size + j];
            for (size_t k = 0; k < j; ++k)
                sum -= matrix[i * size + k] * matrix[j * size + k];
            matrix[i * size + j] = i == j ? std::sqrt(sum) : sum / matrix[j * size + j];
        }
    }
    for (size_t i = 0; i < size; ++i) {
        for (size_t k = 0; k < i; ++k)
            right[i] -= matrix[i * size + k] * right[k];
        right[i] /= matrix[i * size + i];
    }
    for (size_t i = size; i-- > 0;) {
        for (size_t k = i + 1; k < size; ++k)
            right[i] -= matrix[k * size + i] * right[k];
        right[i] /= matrix[i * size + i];
    }
    return right;
}

/// The units taken out of the normal equations: what is left has the raters alone. Of the solutions, which differ by a
/// constant, the added ones choose the one whose sum is 0.
std::vector<double> raterEffects(const MarksOfUnits &units, size_t raters)
{
    std::vector<double> matrix(raters * raters, 1.0);
    std::vector<double> right(raters, 0.0);
    for (const std::vector<RaterMark> &unit : units) {
        const double share = 1.0 / static_cast<double>(unit.size());
        double mean = 0;
        for (const RaterMark &one : unit)
            mean += one.mark * share;
        for (const RaterMark &one : unit) {
            right[one.rater] += one.mark - mean;
            matrix[one.rater * raters + one.rater] += 1;
            for (const RaterMark &other : unit)
                matrix[one.rater * raters + other.rater] -= share;
        }
    }
    return solve(std::move(matrix), std::move(right));
}

} // namespace

Result<Severity> raterSeverity(const std::vector<RaterMark> &marks, size_t units, size_t raters)
{
    MarksOfUnits byUnit(units);
    Severity severity;
    severity.counts.resize(raters, 0);
    Groups groups(raters);
    for (const RaterMark &one : marks) {
        if (one.unit >= units || one.rater >= raters)
            return Error{ErrorKind::BadInput, Text::tr("There is no interviewer %1.").arg(one.rater + 1)};
        ++severity.counts[one.rater];
        if (!byUnit[one.unit].empty())
            groups.join(one.rater, byUnit[one.unit].front().rater);
        byUnit[one.unit].push_back(one);
    }
    const auto isEmpty = [](const std::vector<RaterMark> &unit) { return unit.empty(); };
    if (std::count(severity.counts.begin(), severity.counts.end(), 0) > 0
        || std::any_of(byUnit.begin(), byUnit.end(), isEmpty))
        return Error{ErrorKind::BadInput, Text::tr("Everyone who is compared needs a rating.")};
    if (raters < 2)
        return Error{ErrorKind::Refused,
                     Text::tr("Not enough data: whether somebody is kind or severe shows only beside another "
                              "interviewer.")};
    if (!groups.isOne())
        return Error{ErrorKind::Refused,
                     Text::tr("Some interviewers rated nothing in common with the others, not even through third ones. "
                              "So nobody can tell kind interviewers from strong candidates, and nothing is adjusted.")};
    severity.raters = raterEffects(byUnit, raters);
    for (const std::vector<RaterMark> &unit : byUnit) {
        double sum = 0;
        for (const RaterMark &one : unit)
            sum += one.mark - severity.raters[one.rater];
        severity.units.push_back(sum / static_cast<double>(unit.size()));
    }
    return severity;
}

double shrunken(double severity, qint64 marks, double lambda)
{
    const auto count = static_cast<double>(marks);
    return marks == 0 ? 0 : severity * count / (count + lambda);
}

} // namespace shortlist
