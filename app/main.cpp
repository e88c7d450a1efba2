#include "platform.h"
#include "program.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <csignal>
#include <cstdio>

int main(int argc, char *argv[])
{
    // A file that outgrows the limit of the system is then an error that SQLite reports, not the end of the program.
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shortlist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));

    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/translations/shortlist_en.qm")))
        QCoreApplication::installTranslator(&plurals);

    QFile in;
    QFile out;
    QFile error;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    shortlist::Console console{in, out, error, shortlist::isTerminal(stderr)};
    int status = shortlist::runProgram(QCoreApplication::arguments().mid(1), console, shortlist::SystemClock());
    if (!out.flush() && status == 0) {
        error.write("shortlist: Standard output could not be written.\n");
        status = 1;
    }
    return status;
}
