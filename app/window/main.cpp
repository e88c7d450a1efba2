#include "text.h"
#include "window/print/print_page.h"
#include "window/tour/tour.h"
#include "window/windows.h"

#include <QApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <cstring>

namespace {

void say(std::FILE *to, const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), to);
}

int playTourInto(const QString &folder)
{
    shortlist::useLanguage({});
    shortlist::applyTheme(shortlist::Theme::Light);
    const shortlist::SystemClock clock;
    const auto files = shortlist::playTour(folder, clock);
    if (!files) {
        say(stderr, QStringLiteral("shortlist: ") + files.error().message);
        return 1;
    }
    for (const QString &file : *files)
        say(stdout, file);
    return 0;
}

/// A page of HTML from standard input to a PDF on standard output.
int printPage()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const auto pdf = shortlist::printedPage(QString::fromUtf8(in.readAll()));
    return pdf && out.write(*pdf) == pdf->size() && out.flush() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    // A file that outgrows the limit of the system is then an error that SQLite reports, not the end of the program.
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const bool isTour = argc == 3 && std::strcmp(argv[1], "tour") == 0;
    const bool isPrint = argc == 2 && std::strcmp(argv[1], "print") == 0;
    if ((isTour || isPrint) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // it needs no display
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shortlist"));
    QApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("shortlist"));
    if (isPrint)
        return printPage();
    if (isTour) {
        QApplication::setQuitOnLastWindowClosed(false);
        return playTourInto(QApplication::arguments().value(2));
    }
    const shortlist::SystemClock clock;
    shortlist::Windows windows(clock);
    const QString file = QApplication::arguments().value(1);
    if (file.isEmpty())
        windows.showStart();
    else
        windows.openFile(file);
    return QApplication::exec();
}
