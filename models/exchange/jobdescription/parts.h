#pragma once

#include "blocks.h"

namespace shortlist {

/// A heading and what stands below it. What stands before the first one has no heading and line 0.
struct Part {
    Meaning meaning = Meaning::Unknown; ///< never Role
    QString heading;
    int line = 0;               ///< of the heading
    int depth = 0;              ///< of the heading
    bool describesRole = false; ///< its prose is about the job as a whole, whatever its list is
    std::vector<Block> body;    ///< a Heading in it is a label within the part: "For seniors:"

    [[nodiscard]] bool hasBullets() const;
};

/// The fourth pass: blocks to parts. A heading that nobody knows below a checklist's belongs to that checklist; beside
/// it, it begins a section.
[[nodiscard]] std::vector<Part> partsOf(std::vector<Block> blocks);

} // namespace shortlist
