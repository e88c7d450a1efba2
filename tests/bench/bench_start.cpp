// How long the program takes to start and to read one page, against a program that only starts Qt Core; and to its
// first painted board, against a program that only shows a word in a window.

#include "measure.h"
#include "window/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace shortlist::bench;

namespace {

QByteArray onePage()
{
    QByteArray text = "Line Cook (Evenings) - Job Description\nPosition summary\nCook for ninety guests an evening in "
                      "a small team.\nKey responsibilities\n";
    for (int i = 0; i < 12; ++i)
        text += "- Station " + QByteArray::number(i)
                + ": Keep the station stocked, clean and ready for the next service, and say early what runs out.\n";
    text += "Required qualifications\n";
    for (int i = 0; i < 9; ++i)
        text += "- Two years at the stove in a kitchen of at least size " + QByteArray::number(i) + ".\n";
    text += "Preferred qualifications\n- Some baking.\nPay: $3,200.50 - $3,900 per month\nWork Location: In person\n";
    return text;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QCoreApplication application(argc, argv);
    const QString page = folder.filePath(QStringLiteral("page.txt"));
    QFile file(page);
    if (!file.open(QIODevice::WriteOnly) || file.write(onePage()) < 0)
        return 1;
    file.close();
    const QString program = QStringLiteral(SHORTLIST_PROGRAM);
    const QString core = QStringLiteral(SHORTLIST_CORE_ONLY);
    const auto time = [](const QString &what, const QStringList &words) {
        const Sample sample = runProcess(what, words);
        if (sample.status != 0)
            std::printf("%s failed\n", qPrintable(what));
        return sample.seconds;
    };
    std::printf("%-52s %13s %13s\n", "", "A", "B");
    const QStringList read{QStringLiteral("read"), QStringLiteral("jd"), page, QStringLiteral("--json")};
    const QStringList version{QStringLiteral("--version")};
    report("A `read jd` of one page, B `--version`",
           measurePairs(
               61, [&] { return time(program, read); }, [&] { return time(program, version); }),
           1.5);
    report("A `--version`, B a program that starts Qt Core",
           measurePairs(
               61, [&] { return time(program, version); }, [&] { return time(core, {}); }),
           1.5);
    shortlist::Settings().setName(QStringLiteral("Ada"));
    const QString demo = folder.filePath(QStringLiteral("demo.shortlist"));
    const QString empty = folder.filePath(QStringLiteral("empty.shortlist"));
    const auto making = [&](const QString &workspace, const QStringList &more) {
        QFile::remove(workspace);
        return time(program,
                    QStringList{QStringLiteral("new"), workspace, QStringLiteral("--as"), QStringLiteral("Ada")}
                        + more);
    };
    report("A `new --demo`, B `new`",
           measurePairs(
               9, [&] { return making(demo, {QStringLiteral("--demo")}); }, [&] { return making(empty, {}); }),
           20);
    report("A start to the painted board of the demo, B a minimal window",
           measurePairs(
               41, [&] { return time(QStringLiteral(SHORTLIST_FIRST_BOARD), {demo}); },
               [&] { return time(QStringLiteral(SHORTLIST_WIDGETS_ONLY), {}); }),
           3);
    return 0;
}
