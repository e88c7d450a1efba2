#pragma once

#include "interview.h"
#include "shown/schedule_draft.h"
#include "window/workspace_client.h"

namespace shortlist {

[[nodiscard]] WorkspaceClient::Step scheduleStep(ApplicationId application, const ScheduleDraft &draft);
/// An interview as it was when somebody began to reschedule it.
struct RescheduledFrom {
    InterviewRows rows;
    ScheduleDraft shown;
};
/// A Conflict where somebody changed it since.
[[nodiscard]] WorkspaceClient::Step rescheduleStep(const RescheduledFrom &from, const ScheduleDraft &draft);
[[nodiscard]] WorkspaceClient::Step cancelInterviewStep(InterviewId id);

} // namespace shortlist
