#pragma once

#include <QString>
#include <QStringList>

namespace shortlist {

/// Text of users made fit for a terminal. Control characters could move the cursor, rename the window or type for the
/// user, and marks that turn the reading direction could make a line say something else: each becomes one visible sign.

/// On one line: white space runs, line ends too, become one space.
[[nodiscard]] QString onOneLine(QStringView text);
/// Line ends stay (as LF), tabs become spaces.
[[nodiscard]] QString onSeveralLines(QStringView text);

/// How many columns of a terminal the text takes: wide East Asian characters two, combining marks none.
[[nodiscard]] qsizetype displayWidth(QStringView text);
/// At most that many columns, the last one an ellipsis where something was left out.
[[nodiscard]] QString elided(const QString &text, qsizetype columns);
/// Broken at spaces so that no line takes more columns, unless a word alone does. Lines of the text stay lines.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype columns);

} // namespace shortlist
