#pragma once

#include "describe.h"
#include "result.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace shortlist {

/// NotFound: "There is no candidate 4 any more".
[[nodiscard]] Error goneError(Kind kind, qint64 id);

/// The row that was read, or goneError(): another program may have deleted it since its REF was found.
template <class T>
[[nodiscard]] Result<T> stillThere(Result<std::optional<T>> read, Kind kind, qint64 id)
{
    if (!read)
        return read.error();
    if (!*read)
        return goneError(kind, id);
    return std::move(**read);
}

/// The same for a row of a list.
template <Described T>
[[nodiscard]] Result<T> stillThere(const Result<std::vector<T>> &all, qint64 id)
{
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const T &one) { return one.id.value == id; });
    if (found == all->end())
        return goneError(Describe<T>::kind, id);
    return *found;
}

} // namespace shortlist
