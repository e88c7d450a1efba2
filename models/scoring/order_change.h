#pragma once

#include <cstddef>
#include <vector>

namespace shortlist {

/// Somebody who stands elsewhere in a second order than in a first.
struct OrderChange {
    size_t candidate = 0;
    size_t before = 0; ///< places from 1; 0: not in it
    size_t after = 0;

    friend bool operator==(const OrderChange &, const OrderChange &) = default;
};

/// Who stands elsewhere, in the second order; behind them who is only in the first. Each names a candidate once.
[[nodiscard]] std::vector<OrderChange> orderChanges(const std::vector<size_t> &before,
                                                    const std::vector<size_t> &after);

} // namespace shortlist
