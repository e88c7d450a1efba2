#include "window_program.h"

#include "text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace shortlist {

namespace {

constexpr int couldNotStart = -2; // of QProcess::execute()

QString windowProgramPath()
{
#ifdef Q_OS_WIN
    const auto name = QStringLiteral("shortlist-window.exe");
#else
    const auto name = QStringLiteral("shortlist-window");
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

Error notInstalled(const QString &path)
{
    return {ErrorKind::NotFound, Text::tr("The program with the windows is missing: %1. Build or install it beside "
                                          "shortlist; every verb works without it.")
                                     .arg(path)};
}

/// Elsewhere than on X11 and Wayland there always is one.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

} // namespace

Result<int> openWindow(const QStringList &files)
{
    const QString path = windowProgramPath();
    if (!QFileInfo(path).isExecutable())
        return notInstalled(path);
    if (!hasDisplay())
        return Error{ErrorKind::Refused,
                     Text::tr("There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                              "`shortlist --help` lists what works without one; `shortlist tour DIR` leaves pictures "
                              "of the windows.")};
    const int status = QProcess::execute(path, files);
    if (status == couldNotStart)
        return notInstalled(path);
    if (status < 0)
        return Error{ErrorKind::Refused, Text::tr("The program with the windows ended unexpectedly. What it said is "
                                                  "stored is stored; start it again.")};
    return status;
}

Result<WindowRun> runWithoutDisplay(const QStringList &arguments, const QByteArray &input)
{
    const QString path = windowProgramPath();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!process.waitForStarted())
        return notInstalled(path);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit)
        return Error{ErrorKind::Refused, Text::tr("The program with the windows ended unexpectedly.")};
    return WindowRun{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString reasonOf(const WindowRun &run)
{
    const QByteArray sign = "shortlist: ";
    const QList<QByteArray> lines = run.error.split('\n');
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines.at(i).startsWith(sign))
            return QString::fromUtf8(lines.at(i).mid(sign.size()));
    }
    return QString::fromUtf8(run.error).trimmed();
}

} // namespace shortlist
