#include "order_change.h"

#include <map>

namespace shortlist {

std::vector<OrderChange> orderChanges(const std::vector<size_t> &before, const std::vector<size_t> &after)
{
    std::map<size_t, size_t> places;
    for (size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i], i + 1);
    std::vector<OrderChange> changes;
    for (size_t i = 0; i < after.size(); ++i) {
        const auto was = places.find(after[i]);
        const size_t place = was == places.end() ? 0 : was->second;
        if (place != i + 1)
            changes.push_back({after[i], place, i + 1});
        if (was != places.end())
            places.erase(was);
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (places.count(before[i]) > 0)
            changes.push_back({before[i], i + 1, 0});
    }
    return changes;
}

} // namespace shortlist
