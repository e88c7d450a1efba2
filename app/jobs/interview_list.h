#pragma once

#include "connection.h"
#include "queries/interviews.h"
#include "shown/interview_list.h"

namespace shortlist {

/// The interviews that are listed: those from a moment on, and before it those of which scorecards are due. Without
/// cancelled ones.
[[nodiscard]] Result<std::vector<InterviewShown>> interviewList(Connection &connection, Moment from);
/// All of an application, cancelled ones too.
[[nodiscard]] Result<std::vector<InterviewShown>> interviewsShown(Connection &connection, ApplicationId application);
/// One of them; NotFound where it is gone.
[[nodiscard]] Result<InterviewShown> interviewShown(Connection &connection, InterviewId id);

} // namespace shortlist
