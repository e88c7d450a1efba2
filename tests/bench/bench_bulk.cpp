// Import and export of 100,000 candidates with applications, against the sqlite3 shell doing the bare work.

#include "measure.h"
#include "queries/applications.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace shortlist::bench;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const QString program = QStringLiteral(SHORTLIST_PROGRAM);
    const QString shell = QStringLiteral("sqlite3");
    const QString people = folder.filePath(QStringLiteral("people.csv"));
    const QString page = folder.filePath(QStringLiteral("page.txt"));
    writePeople(people, count);
    QFile file(page);
    if (!file.open(QIODevice::WriteOnly) || file.write("Engineer\nResponsibilities\n- Build engines.\n") < 0)
        return 1;
    file.close();

    int round = 0;
    double importPeak = 0;
    QString workspace;
    const auto import = [&] {
        QFile::remove(workspace);
        workspace = folder.filePath(QStringLiteral("import%1.shortlist").arg(++round));
        const auto made = runProcess(program, {QStringLiteral("new"), workspace});
        const auto posting = runProcess(program, {QStringLiteral("import"), workspace, QStringLiteral("jd"), page});
        const Sample sample = runProcess(program, {QStringLiteral("import"), workspace, QStringLiteral("candidates"),
                                                   people, QStringLiteral("--posting"), QStringLiteral("1")});
        importPeak = std::max(importPeak, sample.peakMebibytes);
        if (made.status != 0 || posting.status != 0 || sample.status != 0)
            std::printf("the import failed\n");
        return sample.seconds;
    };
    const auto bareImport = [&] {
        const QString table = folder.filePath(QStringLiteral("bare.db"));
        QFile::remove(table);
        return runProcess(shell,
                          {table, QStringLiteral(".mode csv"), QStringLiteral(".import \"%1\" people").arg(people)})
            .seconds;
    };
    std::printf("%d candidates with applications\n%-52s %13s %13s\n", count, "", "A", "B");
    report("A import, usable and searchable, B `sqlite3 .import`", measurePairs(5, import, bareImport), 6);

    double exportPeak = 0;
    const QString out = folder.filePath(QStringLiteral("out.csv"));
    std::string sql(shortlist::applicationLinesSql());
    std::replace(sql.begin(), sql.end(), '\n', ' ');
    QString bareSql = QString::fromStdString(sql);
    bareSql.replace(QStringLiteral("?1"), QStringLiteral("0"));
    const auto exporting = [&] {
        const Sample sample = runProcess(
            program, {QStringLiteral("export"), workspace, QStringLiteral("applications"), QStringLiteral("-o"), out});
        exportPeak = std::max(exportPeak, sample.peakMebibytes);
        if (sample.status != 0)
            std::printf("the export failed\n");
        return sample.seconds;
    };
    const auto bareExport = [&] {
        return runProcess(shell, {QStringLiteral("-csv"), workspace, bareSql},
                          folder.filePath(QStringLiteral("bare.csv")))
            .seconds;
    };
    report("A export for HR, B `sqlite3 -csv` of the same query", measurePairs(9, exporting, bareExport), 1.5);
    std::printf("peak memory: import %.0f MiB, export %.0f MiB (at most 150)   %s\n", importPeak, exportPeak,
                std::max(importPeak, exportPeak) < 150 ? "ok" : "MISSED");
    return 0;
}
