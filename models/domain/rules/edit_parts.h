#pragma once

#include "edit.h"
#include "result.h"

#include <iterator>

namespace shortlist {

/// What the rules build their Edits and refusals from.

[[nodiscard]] Edit newEdit(Verb verb, Authorship who, std::vector<Subject> subjects);

[[nodiscard]] Error refused(const QString &message);
[[nodiscard]] Error badInput(const QString &message);

/// A name or text as it stands in a sentence: in quotes, on one line, cut where it is long.
[[nodiscard]] QString named(const QString &text);

template <Described T>
[[nodiscard]] Subject subjectOf(Id<T> id)
{
    return {Describe<T>::kind, id.value};
}

template <Described T>
[[nodiscard]] Subject subjectOf(const T &row)
{
    return subjectOf(row.id);
}

/// Expects that the row is still there.
template <Described T>
[[nodiscard]] Change expectExists(const T &row)
{
    return expectation(row, {"uuid"});
}

inline void add(std::vector<Change> &changes, std::optional<Change> change)
{
    if (change)
        changes.push_back(std::move(*change));
}

inline void addAll(std::vector<Change> &changes, std::vector<Change> more)
{
    changes.insert(changes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

[[nodiscard]] Error nothingToChange(const QString &name);

/// An Edit that changes the fields in which `after` differs from `before`; refused where nothing differs.
template <Described T>
[[nodiscard]] Result<Edit> differenceEdit(Verb verb, const T &before, const T &after, const QString &name,
                                          Authorship who, CandidateId concerns = {})
{
    std::optional<Change> change = difference(before, after, concerns);
    if (!change)
        return nothingToChange(name);
    Edit edit = newEdit(verb, who, {subjectOf(before)});
    edit.changes.push_back(std::move(*change));
    return edit;
}

} // namespace shortlist
