#pragma once

#include "edit.h"

namespace shortlist {

/// An entry of the journal as a line of the history.
struct JournalRow {
    EntryId id;
    Moment at;
    QString who;
    QString sentence;
    bool isStanding = false;
    bool canUndo = false; ///< nothing of its own forbids it; a later entry may still be in the way

    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

/// One value before and after, in words.
struct ChangeShown {
    QString what;  ///< "Candidate Ada Lovelace"
    QString field; ///< "Headline"; empty: the row as a whole
    QString before;
    QString after;

    friend bool operator==(const ChangeShown &, const ChangeShown &) = default;
};

} // namespace shortlist
