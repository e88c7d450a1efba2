#pragma once

#include "command.h"
#include "rules/facts.h"

namespace shortlist {

/// What several verbs look up before they ask a rule.

/// The applications named by the positional arguments from the second on.
[[nodiscard]] Result<std::vector<ApplicationFacts>> applicationsNamed(Command &command);
[[nodiscard]] Result<ApplicationFacts> applicationNamed(Command &command, const QString &ref);
/// The row of a REF for `edit` and `delete`, narrowed by --posting.
[[nodiscard]] Result<qint64> findRow(Command &command, Kind kind, const QString &ref);
/// The reason of --reason.
[[nodiscard]] Result<Reason> reasonNamed(Command &command);
/// A stage of a posting.
[[nodiscard]] Result<Stage> stageNamed(Command &command, PostingId posting, const QString &ref);
/// The stage that an application begins in: the first of kind applied, else the first.
[[nodiscard]] Result<Stage> firstStage(Connection &connection, PostingId posting);
/// --to: from 1; 0 where it is not given.
[[nodiscard]] Result<qint64> toOption(Command &command);
/// What to tell after hiring: that the last opening is filled, and how to close the posting.
void sayIfFilled(Command &command, const Openings &before, qsizetype hiredNow);

} // namespace shortlist
