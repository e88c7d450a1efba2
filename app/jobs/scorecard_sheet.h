#pragma once

#include "connection.h"
#include "plan_snapshot.h"
#include "shown/scorecard_sheet.h"

namespace shortlist {

/// The interview that a member scores when they name none: of those of the application that they hold and that are
/// scored, the one that began last, else the next one. Absent: there is none.
[[nodiscard]] Result<std::optional<InterviewPlan>> interviewToScore(Connection &connection, ApplicationId application,
                                                                    MemberId member, Moment now);
/// An interview with its plan; absent where it is gone.
[[nodiscard]] Result<std::optional<InterviewPlan>> interviewPlan(Connection &connection, InterviewId id);

/// The scorecard of a member (`name`, where they are new) for an application. NotFound where that is gone. Others'
/// answers come along once the member has submitted. `interview`: that it is made for, where it is not begun.
[[nodiscard]] Result<ScorecardSheet> scorecardSheet(Connection &connection, ApplicationId application, MemberId member,
                                                    const QString &name,
                                                    const std::optional<InterviewPlan> &interview = {});

} // namespace shortlist
