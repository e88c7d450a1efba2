#pragma once

#include "lead_in.h"
#include "parts.h"

namespace shortlist {

struct Item {
    int line = 0;
    LeadIn words;
    QString whole; ///< as it stands there, without its bullet

    friend bool operator==(const Item &, const Item &) = default;
};

/// A checklist's part, taken apart.
struct Checklist {
    std::vector<Item> items;
    std::vector<Block> prose;  ///< what introduces or labels items
    std::vector<Block> behind; ///< what stands behind the last item and belongs to no list
};

/// Finds the items: the bullets; where there are none, the lines.
[[nodiscard]] Checklist readChecklist(const Part &part);

} // namespace shortlist
