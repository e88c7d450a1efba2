#pragma once

#include "connection.h"
#include "posting.h"

#include <optional>

namespace shortlist {

/// The planned interviews of a posting (none: of all), by posting, stage and rank, with all that hangs on them.
[[nodiscard]] Result<std::vector<PlannedInterviewRows>> planOf(Connection &connection, PostingId posting);
[[nodiscard]] Result<std::optional<PlannedInterviewRows>> plannedInterview(Connection &connection,
                                                                           PlannedInterviewId id);
[[nodiscard]] Result<std::optional<QuestionRows>> question(Connection &connection, QuestionId id);

/// How many references answered the question, and any question of the interview.
[[nodiscard]] Result<qint64> countAnswers(Connection &connection, QuestionId id);
[[nodiscard]] Result<qint64> countAnswers(Connection &connection, PlannedInterviewId id);

/// All, by heading.
[[nodiscard]] Result<std::vector<LibraryEntry>> libraryEntries(Connection &connection);

} // namespace shortlist
