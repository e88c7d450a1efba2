#pragma once

#include <QKeyCombination>
#include <QString>

class QWidget;

namespace shortlist {

/// What a keyboard does to the window in front. Qt sends strokes through its shortcuts only where a window system hands
/// them over, and the tour has none: so the same is done here, with what a window says of itself.

/// A stroke: what has the focus may claim it, else a shortcut takes it, else it goes to what has the focus.
void strikeKey(QWidget *front, QKeyCombination keys);
/// A text, into what has the focus.
void strikeText(QWidget *front, const QString &text);

} // namespace shortlist
