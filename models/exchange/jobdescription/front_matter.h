#pragma once

#include "blocks.h"

namespace shortlist {

/// The blocks of a source that begins with `key: value` lines between two lines `---`, as Markdown files do.
struct FrontMatter {
    std::vector<Block> blocks; ///< all of them Facts; those of no known key stay unused
    size_t lines = 0;          ///< how many lines it takes, both `---` included; 0 where there is none
};

[[nodiscard]] FrontMatter readFrontMatter(const std::vector<SourceLine> &lines, const WordTable &table);

} // namespace shortlist
