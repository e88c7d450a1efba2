#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace shortlist::bench {

/// What one run of a program took.
struct Sample {
    double seconds = 0;
    double peakMebibytes = 0;
    int status = 0;
};

/// Runs a program to its end, its output to `outputFile` (empty: thrown away).
[[nodiscard]] Sample runProcess(const QString &program, const QStringList &arguments, const QString &outputFile = {});

/// The middle value; of an even count the lower of the two.
[[nodiscard]] double median(std::vector<double> values);

/// Two things measured in turn, A B A B ..., so that a machine that slows down slows both.
struct Pair {
    std::vector<double> a;
    std::vector<double> b;
    /// The median of the ratios pair by pair.
    [[nodiscard]] double ratio() const;
};
[[nodiscard]] Pair measurePairs(int rounds, const std::function<double()> &a, const std::function<double()> &b);

/// One line of the result: what, both medians in milliseconds, their ratio and the most that it may be.
void report(const char *what, const Pair &pair, double limit);

/// One line of the result: how a time grows with a size, as the slope of the line through their logarithms, by least
/// squares, and the most that it may be. `points`: sizes and times.
void reportGrowth(const char *what, const std::vector<std::pair<double, double>> &points, double limit);

/// Writes a CSV of that many invented people with the facts of an application, in turn in those stages, as `sqlite3
/// .import` can read it too.
void writePeople(const QString &path, int count, const QStringList &stages = {QStringLiteral("Applied")});

} // namespace shortlist::bench
