#include "intraclass.h"

#include "distributions.h"
#include "text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shortlist {

namespace {

constexpr double upperTail = .975;

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

double square(double value)
{
    return value * value;
}

/// The units with at least two marks, and what is counted of them.
struct Counted {
    std::vector<const std::vector<double> *> units;
    double marks = 0; ///< N
    double grand = 0; ///< the mean of all
    double k = 0;     ///< k0
};

Counted count(const RatedUnits &units)
{
    Counted counted;
    double squares = 0;
    double sum = 0;
    for (const std::vector<double> &unit : units) {
        if (unit.size() < 2)
            continue;
        counted.units.push_back(&unit);
        const auto size = static_cast<double>(unit.size());
        counted.marks += size;
        squares += size * size;
        sum += sumOf(unit);
    }
    const auto n = static_cast<double>(counted.units.size());
    if (n >= 2) {
        counted.grand = sum / counted.marks;
        counted.k = (counted.marks - squares / counted.marks) / (n - 1);
    }
    return counted;
}

MeanSquares meanSquares(const Counted &counted, bool isTwoWay)
{
    const auto n = static_cast<double>(counted.units.size());
    MeanSquares squares;
    std::vector<double> raters(isTwoWay ? counted.units.front()->size() : 0, 0.0); // their means
    for (const std::vector<double> *unit : counted.units) {
        const double mean = sumOf(*unit) / static_cast<double>(unit->size());
        squares.between += static_cast<double>(unit->size()) * square(mean - counted.grand);
        for (const double mark : *unit)
            squares.within += square(mark - mean);
        for (size_t i = 0; i < raters.size(); ++i)
            raters[i] += (*unit)[i] / n;
    }
    squares.between /= n - 1;
    squares.within /= counted.marks - n;
    if (!isTwoWay)
        return squares;
    // The error by itself and not as a difference, which would leave rounding where it is 0.
    for (const std::vector<double> *unit : counted.units) {
        const double mean = sumOf(*unit) / static_cast<double>(unit->size());
        for (size_t i = 0; i < raters.size(); ++i)
            squares.error += square((*unit)[i] - mean - raters[i] + counted.grand);
    }
    for (const double mean : raters)
        squares.raters += n * square(mean - counted.grand);
    squares.raters /= counted.k - 1;
    squares.error /= (n - 1) * (counted.k - 1);
    return squares;
}

/// ICC(1,.) and ICC(3,.), which differ by what counts as noise and its degrees of freedom.
void fillByRatio(Intraclass &icc, double noise, double freedom)
{
    const double between = icc.squares.between;
    const double k = icc.k;
    const double units = static_cast<double>(icc.n) - 1;
    const double lower = between / fQuantile(upperTail, units, freedom);
    const double upper = between * fQuantile(upperTail, freedom, units);
    const auto single = [&](double signal) { return (signal - noise) / (signal + (k - 1) * noise); };
    const auto average = [&](double signal) { return (signal - noise) / signal; };
    icc.single = {single(between), Interval{single(lower), single(upper)}};
    if (between > 0)
        icc.average = {average(between), Interval{average(lower), average(upper)}};
}

std::optional<Interval> absoluteInterval(const Intraclass &icc)
{
    const double n = static_cast<double>(icc.n);
    const double k = icc.k;
    const double rho = icc.single.value;
    const auto &[between, within, raters, error] = icc.squares;
    if (raters == 0 && error == 0)
        return Interval{rho, rho}; // they agree in everything
    const double rest = n * (1 + (k - 1) * rho) - k * rho;
    const double freedom = (k - 1) * (n - 1) * square(k * rho * raters + rest * error)
                           / ((n - 1) * square(k * rho * raters) + square(rest * error));
    if (!(freedom > 0) || !std::isfinite(freedom))
        return std::nullopt;
    const double lower = fQuantile(upperTail, n - 1, freedom);
    const double upper = fQuantile(upperTail, freedom, n - 1);
    const double noise = k * raters + (k * n - k - n) * error;
    return Interval{n * (between - lower * error) / (lower * noise + n * between),
                    n * (upper * between - error) / (noise + n * upper * between)};
}

void fillAbsolute(Intraclass &icc)
{
    const double n = static_cast<double>(icc.n);
    const auto &[between, within, raters, error] = icc.squares;
    const double noise = (raters - error) / n;
    icc.single.value = (between - error) / (between + (icc.k - 1) * error + icc.k * noise);
    icc.single.interval = absoluteInterval(icc);
    if (between + noise <= 0 || between == 0)
        return;
    icc.average = {(between - error) / (between + noise), std::nullopt};
    if (icc.single.interval)
        icc.average->interval
            = Interval{spearmanBrown(icc.single.interval->low, icc.k), spearmanBrown(icc.single.interval->high, icc.k)};
}

} // namespace

Result<Intraclass> intraclass(const RatedUnits &units, IccForm form)
{
    const bool isTwoWay = form != IccForm::OneWay;
    const Counted counted = count(units);
    if (isTwoWay && std::any_of(units.begin(), units.end(), [&units](const std::vector<double> &unit) {
            return unit.size() != units.front().size();
        }))
        return Error{ErrorKind::BadInput,
                     Text::tr("Where all are rated by the same interviewers, each needs the same number of ratings.")};
    if (counted.units.size() < 2)
        return Error{ErrorKind::Refused, Text::tr("Not enough data: agreement needs at least two things that two "
                                                  "interviewers rated, and there are %1.")
                                             .arg(counted.units.size())};
    Intraclass icc;
    icc.form = form;
    icc.n = static_cast<qint64>(counted.units.size());
    icc.k = counted.k;
    icc.squares = meanSquares(counted, isTwoWay);
    if (icc.squares.between == 0 && icc.squares.within == 0)
        return Error{ErrorKind::Refused, Text::tr("All ratings are equal, so nobody can tell agreement from chance.")};
    if (form == IccForm::TwoWayRandom)
        fillAbsolute(icc);
    else if (isTwoWay)
        fillByRatio(icc, icc.squares.error, static_cast<double>(icc.n - 1) * (icc.k - 1));
    else
        fillByRatio(icc, icc.squares.within, counted.marks - static_cast<double>(icc.n));
    return icc;
}

double spearmanBrown(double reliability, double k)
{
    return k * reliability / (1 + (k - 1) * reliability);
}

} // namespace shortlist
