#pragma once

#include "decision_record.h"
#include "edit.h"
#include "jobs/comparison.h"
#include "shown/debrief.h"

#include <QTimeZone>

namespace shortlist {

struct DebriefRequest {
    ComparisonRequest compared;
    QTimeZone zone;
};

/// What there is to talk over about who is compared: per candidate and criterion, the largest disagreement first, then
/// candidates as a whole. Of an application that the viewer owes a scorecard for there is nothing.
[[nodiscard]] Result<DebriefShown> debriefShown(Connection &connection, const DebriefRequest &request);

/// What is known of who is compared when `chosen` (none: nobody) is decided for: the body of a decision. Refused where
/// the viewer owes a scorecard for one of them.
[[nodiscard]] Result<DecisionRecord> decisionRecordOf(Connection &connection, const ComparisonRequest &compared,
                                                      ApplicationId chosen);

/// A decision among who is compared, with what is known of them now.
[[nodiscard]] Result<Edit> decide(Connection &connection, const ComparisonRequest &compared, ApplicationId chosen,
                                  const QString &rationale, Authorship who);

} // namespace shortlist
