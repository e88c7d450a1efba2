#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

namespace shortlist {

/// The program with the windows, which stands beside this one.

/// Opens a window on a file, or the page to begin with where none is named, and waits until the last one is closed: its
/// exit status. NotFound: it is not installed. Refused: there is no display.
[[nodiscard]] Result<int> openWindow(const QStringList &files);

/// What a run of it without a display left behind.
struct WindowRun {
    int status = 0;
    QByteArray out;
    QByteArray error;
};
[[nodiscard]] Result<WindowRun> runWithoutDisplay(const QStringList &arguments, const QByteArray &input = {});
/// The last thing that the program said about itself; what Qt says of the platform is no reason.
[[nodiscard]] QString reasonOf(const WindowRun &run);

} // namespace shortlist
