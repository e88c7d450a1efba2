#include "window/windows.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("shortlist"));
    QApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("shortlist"));
    const shortlist::SystemClock clock;
    shortlist::Windows windows(clock);
    const QString file = QApplication::arguments().value(1);
    if (file.isEmpty())
        windows.showStart();
    else
        windows.openFile(file);
    return QApplication::exec();
}
