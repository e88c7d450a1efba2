#include "measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shortlist::bench {

Sample runProcess(const QString &program, const QStringList &arguments, const QString &outputFile)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &word : arguments)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray output = outputFile.isEmpty() ? QByteArray("/dev/null") : outputFile.toLocal8Bit();
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        const int file = open(output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(file, STDOUT_FILENO);
        dup2(nothing, STDERR_FILENO);
        execvp(argv.front(), argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, static_cast<double>(usage.ru_maxrss) / 1024.0,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<qsizetype>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double Pair::ratio() const
{
    std::vector<double> ratios;
    for (size_t i = 0; i < a.size(); ++i)
        ratios.push_back(a[i] / b[i]);
    return median(ratios);
}

Pair measurePairs(int rounds, const std::function<double()> &a, const std::function<double()> &b)
{
    Pair pair;
    (void)a(); // one round to warm up
    (void)b();
    for (int i = 0; i < rounds; ++i) {
        pair.a.push_back(a());
        pair.b.push_back(b());
    }
    return pair;
}

void reportGrowth(const char *what, const std::vector<std::pair<double, double>> &points, double limit)
{
    double x = 0;
    double y = 0;
    for (const auto &[size, time] : points) {
        x += std::log(size) / static_cast<double>(points.size());
        y += std::log(time) / static_cast<double>(points.size());
    }
    double products = 0;
    double squares = 0;
    for (const auto &[size, time] : points) {
        products += (std::log(size) - x) * (std::log(time) - y);
        squares += (std::log(size) - x) * (std::log(size) - x);
    }
    const double exponent = products / squares;
    std::printf("%-52s exponent %5.2f   at most %4.2f   %s\n", what, exponent, limit,
                exponent <= limit ? "ok" : "MISSED");
    std::fflush(stdout);
}

void report(const char *what, const Pair &pair, double limit)
{
    const double ratio = pair.ratio();
    std::printf("%-52s %10.2f ms %10.2f ms   ratio %5.2f   at most %4.2f   %s\n", what, median(pair.a) * 1e3,
                median(pair.b) * 1e3, ratio, limit, ratio <= limit ? "ok" : "MISSED");
    std::fflush(stdout);
}

void writePeople(const QString &path, int count, const QStringList &stages)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QByteArray text = "name,email,phone,company,location,headline,source,tags,stage,applied_at\r\n";
    for (int i = 0; i < count; ++i) {
        char line[256];
        const int length = std::snprintf(
            line, sizeof line,
            "Ada%d Lovelace%d,ada%d@example.org,+44 20 7946 %06d,Analytical %d Ltd,London,Engineer of machines %d,"
            "Referral,math; engines,%s,2025-%02d-%02d\r\n",
            i, i * 7 % 9973, i, i, i % 500, i % 77, qPrintable(stages[i % stages.size()]), i % 12 + 1, i % 28 + 1);
        text.append(line, length);
    }
    file.write(text);
}

} // namespace shortlist::bench
