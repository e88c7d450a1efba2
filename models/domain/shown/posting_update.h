#pragma once

#include "posting.h"

namespace shortlist {

/// What becomes of a part of a posting when a newer version of its text comes in.
enum class Fate { Kept, Changed, New, Gone };

template <>
struct Words<Fate> {
    static constexpr std::array<std::pair<Fate, const char *>, 4> list{
        {{Fate::Kept, "kept"}, {Fate::Changed, "changed"}, {Fate::New, "new"}, {Fate::Gone, "gone"}}};
};

/// A fact of a posting that the newer version states otherwise.
struct FactUpdate {
    int field = 0; ///< of Kind::Posting
    Value before;
    Value after;
    bool taken = true;
};

/// A row of a posting beside the one of the newer version that it goes on as.
template <class T>
struct RowUpdate {
    Fate fate = Fate::Kept;
    std::optional<T> before; ///< none: New
    std::optional<T> after;  ///< none: Gone; has the id, weight and the like of `before`
    bool taken = true;       ///< whether the change is to be made
};

/// A posting compared with a newer version of its text. Rows stand in the order of the newer version; what is gone
/// follows.
struct PostingUpdate {
    std::vector<FactUpdate> facts; ///< only those that differ
    std::vector<RowUpdate<Criterion>> criteria;
    std::vector<RowUpdate<Section>> sections;
};

} // namespace shortlist
