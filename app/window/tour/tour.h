#pragma once

#include "clock.h"
#include "result.h"

#include <QStringList>

namespace shortlist {

/// Plays the main job through the real windows into a new folder (or an empty one): from a pasted job description to a
/// hire and the CSV for HR. After each step it asks the workspace whether that is so; the Error names the step where it
/// is not. What it left behind, as paths: pictures, workspace and CSV. A file or a folder with something in it is
/// refused. Needs a QApplication, and no display.
[[nodiscard]] Result<QStringList> playTour(const QString &folder, const Clock &clock);

} // namespace shortlist
