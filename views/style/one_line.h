#pragma once

#include <QFontMetrics>
#include <QString>

namespace shortlist {

/// What can be drawn of a text in one line, harmless and quick whatever it is: line breaks are spaces, controls and
/// directions that would reach beyond it are left out, so is what is piled on one letter beyond measure; cut at a
/// length that no line shows.
[[nodiscard]] QString oneLine(const QString &text);
/// oneLine() cut to a width between two graphemes, with an ellipsis.
[[nodiscard]] QString elidedLine(const QString &text, const QFontMetrics &metrics, int width);

} // namespace shortlist
