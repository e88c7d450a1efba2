#pragma once

#include "member.h"
#include "moment.h"
#include "page_copy.h"

namespace shortlist {

/// What a restore did.
struct Restored {
    bool kept = false; ///< there was a state before, and it is among the automatic copies
    MemberId by;       ///< who signed the entry
};

/// Puts a backup's content into the live file, through SQLite, so that whoever has it open sees it. The state before is
/// kept as an automatic copy. Refused: a damaged backup, or one of another workspace. A missing `path` is made.
/// Raises the generation, and leaves a journal entry, signed by the one active member of that name or e-mail in what
/// was restored; by nobody where there is none, or `by` is empty. Content and entry come in one transaction. A file too
/// damaged to be opened is refused, with what to do.
[[nodiscard]] Result<Restored> restoreFrom(const QString &backup, const QString &path, Moment at, const QString &by,
                                           const BackupProgress &progress = {});

} // namespace shortlist
