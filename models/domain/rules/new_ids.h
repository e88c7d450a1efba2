#pragma once

#include "describe.h"

#include <array>

namespace shortlist {

/// Placeholder ids for the rows that one Edit creates: the n-th of a kind is -n.
class NewIds {
public:
    template <Described T>
    [[nodiscard]] Id<T> next()
    {
        return Id<T>(-++m_counts[static_cast<size_t>(Describe<T>::kind)]);
    }

private:
    std::array<qint64, Words<Kind>::list.size() + 1> m_counts{};
};

} // namespace shortlist
