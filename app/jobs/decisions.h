#pragma once

#include "output/decision_page.h"
#include "queries/debriefs.h"
#include "shown/debrief.h"

namespace shortlist {

/// The decisions for a posting, the newest first; who owes a scorecard in it is not told for whom.
[[nodiscard]] Result<std::vector<DecisionLine>> decisionLines(Connection &connection, PostingId posting,
                                                              MemberId viewer, const QTimeZone &zone);

/// Refused where the viewer owes a scorecard in its posting, NotFound where it was taken back.
[[nodiscard]] Result<DecisionToPrint> decisionToPrint(Connection &connection, DecisionId id, MemberId viewer);

} // namespace shortlist
