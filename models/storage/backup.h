#pragma once

#include "member.h"
#include "moment.h"
#include "transaction.h"

#include <functional>

namespace shortlist {

/// Called with pages done and pages in all now and then; false cancels.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies an open workspace, as it is at this moment, into a new file. An existing one is refused; a failure leaves
/// nothing behind.
[[nodiscard]] Result<> backupTo(Connection &source, const QString &destination, const BackupProgress &progress = {});

/// What a restore did.
struct Restored {
    bool kept = false; ///< there was a state before, and it is among the automatic copies
    MemberId by;       ///< who signed the entry
};

/// Puts a backup's content into the live file, through SQLite, so that whoever has it open sees it. The state before is
/// kept as an automatic copy. Refused: a damaged backup, or one of another workspace. A missing `path` is made.
/// Raises the generation, and leaves a journal entry, signed by the one active member of that name or e-mail in what
/// was restored; by nobody where there is none, or `by` is empty.
[[nodiscard]] Result<Restored> restoreFrom(const QString &backup, const QString &path, Moment at, const QString &by,
                                           const BackupProgress &progress = {});

/// Where the automatic copies of a workspace are kept, newest last: `<time>.shortlist`.
[[nodiscard]] QString automaticCopies(const QString &workspaceUuid);

/// Makes an automatic copy now, whatever others there are.
[[nodiscard]] Result<> keepAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at);
/// Makes the day's automatic copy: where there are entries, and no copy of the last 24 hours. Keeps the newest ten.
[[nodiscard]] Result<> makeAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at);

} // namespace shortlist
