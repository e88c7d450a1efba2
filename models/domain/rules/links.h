#pragma once

#include "rules/edit_parts.h"

#include <algorithm>
#include <vector>

namespace shortlist {

/// Brings the rows of a link (who holds it, what it asks about) to the ids that are wanted: what stays keeps its row.
/// `idOf`: the id that a row links to; `make`: a new row that links to an id, with its own id and UUID.
template <Described T, class LinkedId, class IdOf, class Make>
[[nodiscard]] std::vector<Change> linkChanges(const std::vector<T> &before, const std::vector<LinkedId> &wanted,
                                              const IdOf &idOf, const Make &make, CandidateId concerns = {})
{
    std::vector<Change> changes;
    for (const T &row : before) {
        if (std::find(wanted.begin(), wanted.end(), idOf(row)) == wanted.end())
            changes.push_back(deletion(row, concerns));
    }
    std::vector<LinkedId> made;
    for (const LinkedId id : wanted) {
        const bool isThere = std::any_of(before.begin(), before.end(), [&](const T &row) { return idOf(row) == id; })
                             || std::find(made.begin(), made.end(), id) != made.end();
        if (isThere)
            continue;
        made.push_back(id);
        changes.push_back(creation(make(id), concerns));
    }
    return changes;
}

} // namespace shortlist
