#pragma once

#include "connection.h"
#include "plan_snapshot.h"
#include "shown/scorecard_sheet.h"

namespace shortlist {

/// An interview with its plan; absent where it is gone.
[[nodiscard]] Result<std::optional<InterviewPlan>> interviewPlan(Connection &connection, InterviewId id);

/// The scorecard of a member (`name`, where they are new) for an application. NotFound where that is gone. Others'
/// answers come along once the member has submitted all that they owe. `interview`: that they score. Where the latest
/// one is submitted and one for this interview is owed, it is the next one, not begun, with the marks so far.
[[nodiscard]] Result<ScorecardSheet> scorecardSheet(Connection &connection, ApplicationId application, MemberId member,
                                                    const QString &name,
                                                    const std::optional<InterviewPlan> &interview = {});

} // namespace shortlist
