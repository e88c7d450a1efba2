#pragma once

#include "connection.h"
#include "posting.h"
#include "shown/place_change.h"

namespace shortlist {

/// Who would change place if criteria of a posting were as proposed: with another weight, or not rated any more. As
/// `viewer` may see it.
[[nodiscard]] Result<std::vector<PlaceChange>> placeChanges(Connection &connection, PostingId posting,
                                                            const std::vector<Criterion> &proposed, MemberId viewer);

/// "Ada Lovelace from 1 to 2, Grace Hopper from 2 to 1"; empty where nobody does.
[[nodiscard]] QString placeChangeText(const std::vector<PlaceChange> &changes);

} // namespace shortlist
