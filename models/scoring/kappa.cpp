#include "kappa.h"

#include "text.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

bool isSquareTable(const SquareTable &table, size_t size)
{
    return table.size() == size && std::all_of(table.begin(), table.end(), [size](const std::vector<double> &row) {
               return row.size() == size && std::all_of(row.begin(), row.end(), [](double cell) {
                          return cell >= 0 && std::isfinite(cell);
                      });
           });
}

template <class Distance>
SquareTable disagreementBy(size_t categories, const Distance &distance)
{
    SquareTable table(categories, std::vector<double>(categories, 0.0));
    for (size_t i = 0; i < categories; ++i) {
        for (size_t j = 0; j < categories; ++j)
            table[i][j] = distance(std::abs(static_cast<double>(i) - static_cast<double>(j)));
    }
    return table;
}

} // namespace

SquareTable linearDisagreement(size_t categories)
{
    return disagreementBy(categories, [](double apart) { return apart; });
}

SquareTable quadraticDisagreement(size_t categories)
{
    return disagreementBy(categories, [](double apart) { return apart * apart; });
}

Result<double> cohenKappa(const SquareTable &counts)
{
    return weightedKappa(counts, disagreementBy(counts.size(), [](double apart) { return apart > 0 ? 1.0 : 0.0; }));
}

Result<double> weightedKappa(const SquareTable &counts, const SquareTable &disagreement)
{
    const size_t size = counts.size();
    if (!isSquareTable(counts, size) || !isSquareTable(disagreement, size))
        return Error{ErrorKind::BadInput,
                     Text::tr("Two interviewers are compared by a square table of counts that are 0 or more.")};
    std::vector<double> rows(size, 0.0);
    std::vector<double> columns(size, 0.0);
    double total = 0;
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < size; ++j) {
            rows[i] += counts[i][j];
            columns[j] += counts[i][j];
            total += counts[i][j];
        }
    }
    double observed = 0;
    double expected = 0;
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < size; ++j) {
            observed += disagreement[i][j] * counts[i][j];
            expected += disagreement[i][j] * rows[i] * columns[j];
        }
    }
    if (!(expected > 0))
        return Error{ErrorKind::Refused, Text::tr("All ratings are equal, so nobody can tell agreement from chance.")};
    return 1 - observed * total / expected;
}

} // namespace shortlist
