#pragma once

#include "meaning.h"
#include "source_lines.h"

#include <QString>

#include <vector>

namespace shortlist {

/// How deep a heading stands. Markdown's `#` to `######` are 1 to 6.
enum HeadingDepth { LongestMarkdown = 6, BoldHeading = 7, PlainHeading = 8, ColonHeading = 9 };

/// A line, or a list item with the lines it wraps over, and what it is.
struct Block {
    enum class Kind {
        Heading,
        Bullet,
        Prose,
        Fact, ///< a known label, a colon and its value: "Location: Berlin"
    };
    Kind kind = Kind::Prose;
    int line = 0;                       ///< where it begins
    int depth = 0;                      ///< of a heading
    Meaning meaning = Meaning::Unknown; ///< of a heading or a fact
    QString number;                     ///< the mark of a numbered bullet: "1."
    QString text;                       ///< without bullet and heading marks; emphasis marks are gone but for bullets

    friend bool operator==(const Block &, const Block &) = default;
};

/// The third pass: lines to headings, bullets, prose and facts.
[[nodiscard]] std::vector<Block> readBlocks(const std::vector<SourceLine> &lines, const WordTable &table);

} // namespace shortlist
