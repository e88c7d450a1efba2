#pragma once

#include "shown/board.h"

namespace shortlist::test {

/// The usual stages with ids from 1; Interview has a limit of 4 and a target of 7 days, Screen one of 4.
[[nodiscard]] Board emptyBoard();
/// A card with that id (candidate too), name and stage; its rank is its id.
[[nodiscard]] BoardCard cardOf(qint64 id, const QString &name, qint64 stage);
/// A dozen people in several states: scores, tags, days over the target, a hidden score.
[[nodiscard]] Board busyBoard();

} // namespace shortlist::test
