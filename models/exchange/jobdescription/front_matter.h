#pragma once

#include "blocks.h"

namespace shortlist {

/// The blocks of a source that begins with `key: value` lines between two lines `---`, as Markdown files do.
struct FrontMatter {
    /// Facts of known keys; headings with items or text below them, where a key heads a list or a text; what is neither
    /// is a Fact that stays unused.
    std::vector<Block> blocks;
    size_t lines = 0; ///< how many lines it takes, both `---` included; 0 where there is none
};

[[nodiscard]] FrontMatter readFrontMatter(const std::vector<SourceLine> &lines, const WordTable &table);

/// The blocks of a whole source, those of its front matter first.
[[nodiscard]] std::vector<Block> blocksOf(const std::vector<SourceLine> &lines, const WordTable &table);

} // namespace shortlist
