#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace shortlist {

/// Whether a spreadsheet would take this text, or what begins behind a `;`, TAB or line end in it, for a formula: it
/// begins with = + - or @, or the whole with TAB, CR or NUL, and is neither a number nor a +phone number. A spreadsheet
/// set to another separator than the file's begins a cell there, inside quotes too.
[[nodiscard]] bool needsDisarming(QByteArrayView utf8);

/// Such a text with a `'` before each of these places. Also where a place already stands behind `'`s of its own, so
/// that taking one off again (rearm) always gives back what was written.
[[nodiscard]] QByteArray disarmed(QByteArrayView utf8);

/// A cell with every `'` taken off again that disarming has put there; any other cell as it is.
[[nodiscard]] QString rearm(const QString &cell);

} // namespace shortlist
