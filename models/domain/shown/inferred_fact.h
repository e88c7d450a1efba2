#pragma once

#include <QString>

namespace shortlist {

/// What a job description can state of a posting besides its lists.
enum class Fact {
    Title,
    Pay,
    Location,
    Workplace,
    Employment,
    Organization,
    Department,
    Requisition,
    Closes,
    Openings
};

/// A fact that no label or field states: it was taken from other words.
struct InferredFact {
    Fact fact = Fact::Title;
    QString words; ///< the line or heading, or the name of the file
    int line = 0;  ///< 1-based, of the source; 0: it stands in no line

    friend bool operator==(const InferredFact &, const InferredFact &) = default;
};

} // namespace shortlist
