#pragma once

#include "edit_writer.h"

namespace shortlist {

/// Which entry is to be taken back.
struct UndoRequest {
    EntryId entry;   ///< none: the newest standing one
    QString session; ///< not empty: only entries of this session count as newest
};

/// An entry to be taken back, or an undo to be taken back (a redo).
struct UndoTarget {
    EntryId entry;           ///< the entry whose changes are reversed
    EntryId root;            ///< the first entry: itself, or the one that it undid
    Verb about = Verb::Undo; ///< what the root did
    Verb verb = Verb::Undo;  ///< what the new entry is: Undo or Redo
    qint64 stoodAt = 0;
    std::vector<Subject> subjects;
    qint64 changes = 0;
};

/// The target, or why there is none: Refused (nothing to undo, undone already, cannot be undone), NotFound.
[[nodiscard]] Result<UndoTarget> findUndo(Connection &connection, const UndoRequest &request);
/// The newest undo that no later entry has overtaken.
[[nodiscard]] Result<UndoTarget> findRedo(Connection &connection, const QString &session);

/// Refused, naming the entry in the way, where a later standing entry changed the same fields of the same rows.
[[nodiscard]] Result<> checkNothingInTheWay(Connection &connection, const UndoTarget &target);

/// Reverses the changes of the target, last first, through the writer; failures stay in the connection.
/// What was done is appended to `applied`, if given.
void reverse(const Transaction &transaction, const UndoTarget &target, EditWriter &writer,
             std::vector<Change> *applied);
/// After the new entry is written: which entries have effect now.
void markStanding(const Transaction &transaction, const UndoTarget &target, EntryId written);

} // namespace shortlist
