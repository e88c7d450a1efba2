#pragma once

#include "blocks.h"

#include <QStringList>

namespace shortlist {

/// A title line, parted.
struct TitleLine {
    QString title;
    QString whole;        ///< the line as it stands there
    QStringList asides;   ///< what stood beside it and says how people work or what they earn: "Remote"
    bool keepsAll = true; ///< false where words of the line are neither in the title nor an aside
    int line = 0;         ///< of the source, 1-based; 0: it stands in no line

    friend bool operator==(const TitleLine &, const TitleLine &) = default;
};

/// Takes from a title what is no part of it: "— Job Description", "Hiring:", "[Hybrid]", "- Full-time".
[[nodiscard]] TitleLine readTitleLine(QStringView line, const WordTable &table);

/// Takes the title's block out of the blocks: the one labelled so, else the first line, where it can be a title.
/// Empty title where there is none. What of the line is not in the title stays behind as an unused Fact.
[[nodiscard]] TitleLine takeTitle(std::vector<Block> &blocks, const WordTable &table);

/// The title that running text names ("We are hiring a Data Analyst to ..."), its line and all words of that; or
/// nothing.
[[nodiscard]] TitleLine titleInProse(const std::vector<Block> &blocks, const WordTable &table);

/// The last resort: the name of the file without folder and extension, or words for "no title".
[[nodiscard]] QString titleFromFileName(const QString &fileName);

} // namespace shortlist
