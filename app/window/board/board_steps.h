#pragma once

#include "shown/board.h"
#include "shown/candidate_draft.h"
#include "window/workspace_client.h"

namespace shortlist {

/// What a board has done in the workspace: each reads what it needs and builds its Edit by a rule.

[[nodiscard]] WorkspaceClient::Step moveStep(std::vector<ApplicationId> applications, BoardPlace place);
/// To the end of the posting's stage of kind hired.
[[nodiscard]] WorkspaceClient::Step hireStep(std::vector<ApplicationId> applications, PostingId posting);
[[nodiscard]] WorkspaceClient::Step endStep(std::vector<ApplicationId> applications, ApplicationStatus to,
                                            ReasonId reason);
[[nodiscard]] WorkspaceClient::Step reopenStep(std::vector<ApplicationId> applications);
/// A new person with an application in the first stage of kind applied, else in the first stage.
[[nodiscard]] WorkspaceClient::Step addPersonStep(PostingId posting, CandidateDraft draft);
/// Closes it. Ends the active applications with a reason, or (none) keeps them. `listed`: those that the person saw;
/// when there are others by now, nobody is ended (Conflict).
[[nodiscard]] WorkspaceClient::Step closeStep(PostingId posting, std::vector<ApplicationId> listed,
                                              std::optional<ReasonId> endWith);

} // namespace shortlist
