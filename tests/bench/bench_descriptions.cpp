// How the time to read a job description grows up to 10 MB, and the import of 1,000 files against reading the same
// files and parsing each with Qt's Markdown reader.

#include "job_description_generator.h"
#include "measure.h"
#include "new_workspace.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextDocument>

#include <cstdio>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

constexpr Moment at{1'800'000'000'000};

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Job descriptions one behind the other, as somebody has who saves a whole board.
QByteArray textOf(qsizetype size)
{
    QByteArray text;
    for (quint32 seed = 1; text.size() < size; ++seed)
        text += generateJobDescription(seed).lines.join(u'\n').toUtf8() + "\n\n";
    return text.first(text.lastIndexOf('\n', size));
}

/// The shortest of some rounds: what else runs only adds.
double readingTime(const QByteArray &text)
{
    double shortest = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!readJobDescription(text, QStringLiteral("jd.txt")).ok())
            std::printf("it cannot be read\n");
        shortest = round == 0 ? seconds(timer) : std::min(shortest, seconds(timer));
    }
    return shortest;
}

void reportReading()
{
    const QByteArray all = textOf(10'000'000);
    std::vector<std::pair<double, double>> points;
    for (const qsizetype size : {625'000, 1'250'000, 2'500'000, 5'000'000, 10'000'000}) {
        const QByteArray text = all.first(std::min(size, all.size()));
        points.emplace_back(static_cast<double>(text.size()), readingTime(text));
        std::printf("a job description of %8lld bytes %10.2f ms\n", static_cast<long long>(text.size()),
                    points.back().second * 1e3);
    }
    reportGrowth("reading up to 10 MB", points, 1.1);
}

QStringList writeFiles(const QTemporaryDir &folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.md").arg(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(generateJobDescription(static_cast<quint32>(i)).lines.join(u'\n').toUtf8());
        paths += file.fileName();
    }
    return paths;
}

/// All of them into a new workspace, in one Edit: a whole process.
double importing(const QTemporaryDir &folder, const QStringList &paths)
{
    const QString file = folder.filePath(QStringLiteral("team.shortlist"));
    QFile::remove(file);
    static_cast<void>(shortlist::test::newWorkspace(file, at));
    const Sample sample = runProcess(QStringLiteral(SHORTLIST_PROGRAM),
                                     QStringList{QStringLiteral("import"), file, QStringLiteral("jd")} + paths);
    if (sample.status != 0)
        std::printf("they cannot be imported\n");
    return sample.seconds;
}

double parsing(const QStringList &paths)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::printf("%s cannot be read\n", qPrintable(path));
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(file.readAll()));
    }
    return seconds(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    reportReading();
    const QTemporaryDir folder;
    const QStringList paths = writeFiles(folder, 1000);
    std::printf("%-52s %13s %13s\n", "", "A", "B");
    report("A import of 1,000 files, B Qt's Markdown reader",
           measurePairs(
               7, [&] { return importing(folder, paths); }, [&] { return parsing(paths); }),
           3);
    return 0;
}
