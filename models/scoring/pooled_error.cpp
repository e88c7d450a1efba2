#include "pooled_error.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

constexpr double unrated = 0; // an impossible mark

/// One candidate's marks as a table, reused from one to the next.
class MarkTable {
public:
    explicit MarkTable(size_t criteria) : m_criteria(criteria), m_counts(criteria), m_means(criteria) {}

    void take(const CandidateMarks &marks)
    {
        m_raters.clear();
        for (const ObservedMark &one : marks) {
            if (std::find(m_raters.begin(), m_raters.end(), one.rater) == m_raters.end())
                m_raters.push_back(one.rater);
        }
        m_marks.assign(m_criteria * m_raters.size(), unrated);
        std::fill(m_counts.begin(), m_counts.end(), 0.0);
        std::fill(m_means.begin(), m_means.end(), 0.0);
        for (const ObservedMark &one : marks) {
            const auto rater
                = static_cast<size_t>(std::find(m_raters.begin(), m_raters.end(), one.rater) - m_raters.begin());
            m_marks[one.criterion * m_raters.size() + rater] = one.mark;
            ++m_counts[one.criterion];
            m_means[one.criterion] += one.mark;
        }
        for (size_t i = 0; i < m_criteria; ++i)
            m_means[i] = m_counts[i] > 0 ? m_means[i] / m_counts[i] : 0;
    }

    [[nodiscard]] size_t criteria() const { return m_criteria; }
    [[nodiscard]] size_t raters() const { return m_raters.size(); }
    [[nodiscard]] bool isRated(size_t criterion, size_t rater) const { return at(criterion, rater) != unrated; }
    [[nodiscard]] double deviation(size_t criterion, size_t rater) const
    {
        return at(criterion, rater) - m_means[criterion];
    }
    [[nodiscard]] double count(size_t criterion) const { return m_counts[criterion]; }

private:
    [[nodiscard]] double at(size_t criterion, size_t rater) const
    {
        return m_marks[criterion * m_raters.size() + rater];
    }

    size_t m_criteria;
    std::vector<size_t> m_raters;
    std::vector<double> m_marks;
    std::vector<double> m_counts;
    std::vector<double> m_means;
};

struct Sums {
    double squares = 0;
    double squaresBy = 0;
    double products = 0;
    double productsBy = 0;
    qint64 ratersLessOne = 0;
};

void addPair(Sums &sums, const MarkTable &table, size_t a, size_t b)
{
    double both = 0;
    for (size_t rater = 0; rater < table.raters(); ++rater) {
        if (!table.isRated(a, rater) || !table.isRated(b, rater))
            continue;
        ++both;
        sums.products += table.deviation(a, rater) * table.deviation(b, rater);
    }
    const double ka = table.count(a);
    const double kb = table.count(b);
    if (both > 0)
        sums.productsBy += both * (1 - 1 / ka - 1 / kb + both / (ka * kb));
}

void addCandidate(Sums &sums, const MarkTable &table)
{
    sums.ratersLessOne += std::max<qint64>(0, static_cast<qint64>(table.raters()) - 1);
    for (size_t a = 0; a < table.criteria(); ++a) {
        if (table.count(a) < 2)
            continue; // it deviates from nothing
        sums.squaresBy += table.count(a) - 1;
        for (size_t rater = 0; rater < table.raters(); ++rater) {
            if (table.isRated(a, rater))
                sums.squares += table.deviation(a, rater) * table.deviation(a, rater);
        }
        for (size_t b = a + 1; b < table.criteria(); ++b) {
            if (table.count(b) >= 2)
                addPair(sums, table, a, b);
        }
    }
}

} // namespace

std::optional<PooledError> pooledError(const std::vector<CandidateMarks> &candidates, size_t criteria)
{
    Sums sums;
    MarkTable table(criteria);
    for (const CandidateMarks &marks : candidates) {
        table.take(marks);
        addCandidate(sums, table);
    }
    if (sums.squaresBy < 1)
        return std::nullopt;
    PooledError error;
    error.variance = sums.squares / sums.squaresBy;
    error.covariance = sums.productsBy > 0 ? std::max(0.0, sums.products / sums.productsBy) : 0;
    error.degreesOfFreedom = std::min(sums.ratersLessOne, static_cast<qint64>(sums.squaresBy));
    return error;
}

double standardError(const CandidateMarks &marks, const std::vector<double> &shares, const PooledError &error)
{
    std::vector<double> counts(shares.size(), 0.0);
    for (const ObservedMark &one : marks)
        ++counts[one.criterion];
    struct Part {
        size_t rater = 0;
        double sum = 0;
        double squares = 0;
    };
    std::vector<Part> parts;
    for (const ObservedMark &one : marks) {
        auto part = std::find_if(parts.begin(), parts.end(), [&one](const Part &p) { return p.rater == one.rater; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{one.rater, 0, 0});
        const double share = shares[one.criterion] / counts[one.criterion];
        part->sum += share;
        part->squares += share * share;
    }
    double variance = 0;
    for (const Part &part : parts)
        variance += error.variance * part.squares + error.covariance * (part.sum * part.sum - part.squares);
    return std::sqrt(std::max(0.0, variance));
}

} // namespace shortlist
