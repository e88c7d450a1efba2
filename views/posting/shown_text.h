#pragma once

#include <QString>

namespace shortlist {

/// The beginning of a text, made fit to be laid out and painted: at most that many characters as people count them, no
/// more than a few marks on each, none that turns the reading direction of what follows, line ends as spaces.
[[nodiscard]] QString shownText(QStringView text, int characters);

/// What is said of a text that is not fit to edit and was to be pasted.
[[nodiscard]] QString tooMuchToType();

/// Whether a field can lay the text out fast enough to be typed in.
[[nodiscard]] bool isFitToEdit(const QString &text);

} // namespace shortlist
