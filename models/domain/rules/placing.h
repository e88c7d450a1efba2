#pragma once

#include "edit.h"
#include "result.h"

#include <algorithm>

namespace shortlist {

/// New keys for rows put between two neighbours, and for those behind them that shared the key of the first.
struct PlaceRanks {
    std::vector<QString> inserted;
    std::vector<QString> tied;
};

[[nodiscard]] PlaceRanks placeRanks(const QString &before, const QString &after, qsizetype count, qsizetype tied);

/// Positions count from 1; one behind the last means at the end.
[[nodiscard]] std::optional<Error> problemWithPosition(std::optional<qint64> position);

/// A place in a list that is ordered by rank.
struct ListPlace {
    QString before;
    QString after;
    QString rank;                ///< for the row that comes here
    std::vector<Change> shifted; ///< of rows whose equal keys left no room

    /// Whether a row of that rank stands here already.
    [[nodiscard]] bool holds(const QString &own) const
    {
        return shifted.empty() && before < own && (after.isEmpty() || own < after);
    }
};

/// The place at a position of `rows`, which are in rank order; one that has the id `without` is left out.
template <Described T>
[[nodiscard]] ListPlace placeAmong(const std::vector<T> &rows, std::optional<qint64> position, Id<T> without = {})
{
    std::vector<const T *> others;
    for (const T &row : rows) {
        if (row.id != without)
            others.push_back(&row);
    }
    const size_t index = position ? std::min(static_cast<size_t>(*position - 1), others.size()) : others.size();
    ListPlace place;
    if (index > 0)
        place.before = others[index - 1]->rank;
    size_t end = index;
    while (index > 0 && end < others.size() && others[end]->rank == place.before)
        ++end;
    if (end < others.size())
        place.after = others[end]->rank;
    const PlaceRanks ranks = placeRanks(place.before, place.after, 1, static_cast<qsizetype>(end - index));
    place.rank = ranks.inserted.front();
    for (size_t i = index; i < end; ++i) {
        T moved = *others[i];
        moved.rank = ranks.tied[i - index];
        place.shifted.push_back(*difference(*others[i], moved));
    }
    return place;
}

} // namespace shortlist
