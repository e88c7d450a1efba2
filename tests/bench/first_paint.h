#pragma once

#include <functional>

class QWidget;

namespace shortlist::bench {

/// Ends the program, without taking anything down, when a widget that `counts` has been painted and what was painted
/// handed to the screen.
void endAtFirstPaint(std::function<bool(const QWidget &)> counts);

} // namespace shortlist::bench
