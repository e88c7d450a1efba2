#pragma once

#include <QString>

#include <vector>

namespace shortlist {

/// One of the things that a number or an answer is made of.
struct BehindLine {
    QString who;
    QString said; ///< "4", "not observed"
    QString text; ///< notes, evidence; may be of several lines

    friend bool operator==(const BehindLine &, const BehindLine &) = default;
};

/// What is behind a number or an answer, in words: shown when somebody asks for it.
struct Behind {
    QString title;
    QString about; ///< whom or what it is about
    QString text;  ///< what the criterion says, or how the number is computed
    std::vector<BehindLine> lines;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    friend bool operator==(const Behind &, const Behind &) = default;
};

} // namespace shortlist
