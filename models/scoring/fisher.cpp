#include "fisher.h"

#include "text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace shortlist {

namespace {

/// The probabilities of the first cell from its lowest possible value on.
std::vector<double> hypergeometric(qint64 row, qint64 column, qint64 total, qint64 lowest, qint64 highest)
{
    std::vector<double> logarithms{0};
    for (qint64 cell = lowest; cell < highest; ++cell) {
        const double more = static_cast<double>(row - cell) * static_cast<double>(column - cell);
        const double less = static_cast<double>(cell + 1) * static_cast<double>(total - row - column + cell + 1);
        logarithms.push_back(logarithms.back() + std::log(more / less));
    }
    const double largest = *std::max_element(logarithms.begin(), logarithms.end());
    double sum = 0;
    for (double &one : logarithms) {
        one = std::exp(one - largest);
        sum += one;
    }
    for (double &one : logarithms)
        one /= sum;
    return logarithms;
}

} // namespace

Result<FisherTest> fisherExact(qint64 a, qint64 b, qint64 c, qint64 d)
{
    if (std::min({a, b, c, d}) < 0)
        return Error{ErrorKind::BadInput, Text::tr("A count of people is 0 or more.")};
    const qint64 row = a + b;
    const qint64 column = a + c;
    const qint64 total = row + c + d;
    const qint64 lowest = std::max<qint64>(0, row + column - total);
    const qint64 highest = std::min(row, column);
    const std::vector<double> chances = hypergeometric(row, column, total, lowest, highest);
    const double here = chances[static_cast<size_t>(a - lowest)];
    FisherTest test{0, 0, 0};
    for (size_t i = 0; i < chances.size(); ++i) {
        const qint64 cell = lowest + static_cast<qint64>(i);
        test.twoSided += chances[i] <= here * (1 + 1e-7) ? chances[i] : 0;
        test.less += cell <= a ? chances[i] : 0;
        test.greater += cell >= a ? chances[i] : 0;
    }
    return FisherTest{std::min(1.0, test.twoSided), std::min(1.0, test.less), std::min(1.0, test.greater)};
}

} // namespace shortlist
