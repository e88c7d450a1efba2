#pragma once

#include <QByteArrayView>
#include <QString>

namespace shortlist {

/// Whether a spreadsheet would take this text for a formula, so that a CSV must put a `'` before it: it begins with
/// = + - @ TAB CR or NUL and is neither a number nor a +phone number. Also where such a text already stands behind
/// `'`s of its own, so that taking one off again (rearm) always gives back what was written.
[[nodiscard]] bool needsDisarming(QByteArrayView utf8);

/// A cell with the `'` taken off again that disarming has put there; any other cell as it is.
[[nodiscard]] QString rearm(const QString &cell);

} // namespace shortlist
