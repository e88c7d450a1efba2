#pragma once

#include <QString>

namespace shortlist {

/// Text of users made fit to be shown: heaps of combining marks are thinned, marks that turn the reading direction and
/// control characters become a visible sign, and what is long is cut. For showing only: what is stored stays as it is.

/// On one line, at most that many characters, the last one an ellipsis where something was left out.
[[nodiscard]] QString shortLine(const QString &text, qsizetype most = 300);
/// Line ends stay; a word without end gets places where it may be broken.
[[nodiscard]] QString shortText(const QString &text, qsizetype most = 2000);
/// Whether an editor would take long to show it: very long, or with heaps of combining marks.
[[nodiscard]] bool isHeavy(const QString &text);

} // namespace shortlist
