#pragma once

#include "connection.h"
#include "plan_snapshot.h"
#include "rules/scorecard_rules.h"

namespace shortlist {

/// What stands when a member scores an application; `interview`: that they score.
[[nodiscard]] Result<ScorecardStanding> scorecardStanding(Connection &connection, ApplicationId application,
                                                          MemberId member,
                                                          const std::optional<InterviewPlan> &interview);

} // namespace shortlist
