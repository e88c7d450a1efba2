#pragma once

#include "connection.h"
#include "posting.h"

namespace shortlist {

/// Somebody who stands elsewhere in a ranking than before.
struct PlaceChange {
    ApplicationId application;
    QString candidate;
    size_t before = 0; ///< places from 1, among those whose score is complete
    size_t after = 0;
};

/// Who would change place if a criterion of a posting were as proposed: with another weight, or not rated any more. As
/// `viewer` may see it.
[[nodiscard]] Result<std::vector<PlaceChange>> placeChanges(Connection &connection, const Criterion &proposed,
                                                            MemberId viewer);

/// "Ada Lovelace from 1 to 2, Grace Hopper from 2 to 1"; empty where nobody does.
[[nodiscard]] QString placeChangeText(const std::vector<PlaceChange> &changes);

} // namespace shortlist
