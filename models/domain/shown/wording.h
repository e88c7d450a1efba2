#pragma once

#include <QString>

#include <vector>

namespace shortlist {

/// Words of a text that keep people away without need: where they stand, why, and what to write instead. A hint, no
/// more: nothing is changed by it.
struct WordingHint {
    qsizetype begin = -1; ///< in the text; -1: it is about what the text lacks
    qsizetype length = 0;
    QString words;
    QString reason;
    QString alternative;

    friend bool operator==(const WordingHint &, const WordingHint &) = default;
};

} // namespace shortlist
