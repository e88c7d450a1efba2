#pragma once

#include "connection.h"
#include "decision_record.h"

#include <vector>

namespace shortlist {

struct NamedDebriefNote {
    DebriefNote note;
    QString criterion; ///< empty: about the whole
    QString by;
};

/// The oldest first.
[[nodiscard]] Result<std::vector<NamedDebriefNote>> debriefNotesOf(Connection &connection, ApplicationId application);
[[nodiscard]] Result<std::optional<DebriefNote>> debriefNote(Connection &connection, DebriefNoteId id);

struct NamedDecision {
    Decision decision;
    QString posting;
    QString candidate; ///< empty: nobody was chosen
    QString by;
};

/// Of a posting (none: of all), the oldest first.
[[nodiscard]] Result<std::vector<NamedDecision>> decisionsFor(Connection &connection, PostingId posting);
[[nodiscard]] Result<std::optional<Decision>> decision(Connection &connection, DecisionId id);
[[nodiscard]] Result<std::vector<Decision>> decisions(Connection &connection, PostingId posting);

} // namespace shortlist
