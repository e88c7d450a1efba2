#pragma once

#include "jobs/decisions.h"
#include "window/print/print_flow.h"

namespace shortlist {

/// A decision on one page of A4, with as much of what was said as it holds.
[[nodiscard]] Result<PrintedDocument> decisionOnOnePage(const DecisionToPrint &what, const QTimeZone &zone);
/// The same for a decision that is stored, as the viewer may see it.
[[nodiscard]] Result<PrintedDocument> decisionDocument(Connection &connection, DecisionId decision, MemberId viewer,
                                                       const QTimeZone &zone);

/// Asks for a place and writes the page of a decision there.
void saveDecision(Desk &desk, QWidget *window, DecisionId decision);

} // namespace shortlist
