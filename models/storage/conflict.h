#pragma once

#include "edit.h"
#include "result.h"

#include <optional>

namespace shortlist {

class Connection;

/// Why a change cannot be stored, for people: which row is not as it was when the change was made of it, in what, and
/// who changed it in which entry of the journal. `stored` is what holds now of the fields that the change expects;
/// nothing where the row is gone.
[[nodiscard]] Error conflictOf(Connection &connection, const Change &change, const std::optional<Fields> &stored);

} // namespace shortlist
