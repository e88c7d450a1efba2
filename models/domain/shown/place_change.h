#pragma once

#include "id.h"

#include <QString>

namespace shortlist {

/// Somebody who stands elsewhere in a ranking than before.
struct PlaceChange {
    ApplicationId application;
    QString candidate;
    size_t before = 0; ///< places from 1, among those whose score is complete; 0: it is not
    size_t after = 0;

    friend bool operator==(const PlaceChange &, const PlaceChange &) = default;
};

} // namespace shortlist
