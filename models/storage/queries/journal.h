#pragma once

#include "connection.h"
#include "edit.h"

#include <functional>

namespace shortlist {

/// One entry of the journal as it is shown.
struct JournalLine {
    EntryId id;
    QString at;
    MemberId authorId;
    QString author;
    Verb verb = Verb::Join;
    EntryId undoes;
    bool standing = false;
    bool undoable = false;
    std::vector<Subject> subjects;
    QString reason;
    qint64 changes = 0;
    Verb about = Verb::Undo; ///< of an undo or redo: what the entry did that it takes or brings back
};

/// Oldest first; stops where the visitor returns false.
[[nodiscard]] Result<> visitJournal(Connection &connection, const std::function<bool(const JournalLine &)> &visit);
/// Those that concern a candidate, oldest first.
[[nodiscard]] Result<std::vector<JournalLine>> journalOf(Connection &connection, CandidateId candidate);
/// Those that `tail` names ("where e.id = ? order by e.id"); the entry is called e, what it takes back u, what a redo
/// brings back r.
[[nodiscard]] Result<std::vector<JournalLine>> journalLines(Connection &connection, std::string_view tail,
                                                            const std::function<void(Statement &)> &bind);
/// The number of the last entry; 0 for none.
[[nodiscard]] Result<EntryId> lastEntry(Connection &connection);
/// What a row is called now: a title, a name; of an application, a scorecard or a note that of the candidate. Of a row
/// that is gone, what it was called when it was last deleted; empty where that was erased.
[[nodiscard]] QString nameOfRow(Connection &connection, const Subject &subject);

} // namespace shortlist
