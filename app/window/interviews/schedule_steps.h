#pragma once

#include "shown/schedule_draft.h"
#include "window/workspace_client.h"

namespace shortlist {

[[nodiscard]] WorkspaceClient::Step scheduleStep(ApplicationId application, const ScheduleDraft &draft);
[[nodiscard]] WorkspaceClient::Step rescheduleStep(InterviewId id, const ScheduleDraft &draft);
[[nodiscard]] WorkspaceClient::Step cancelInterviewStep(InterviewId id);

} // namespace shortlist
