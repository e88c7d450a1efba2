#pragma once

#include "jobs/comparison.h"
#include "window/workspace_client.h"

namespace shortlist {

/// Something that was said about an application, on a criterion or (none) as a whole.
[[nodiscard]] WorkspaceClient::Step debriefNoteStep(ApplicationId application, CriterionId criterion,
                                                    const QString &text);
/// A decision among who is compared, with what is known of them when it is stored.
[[nodiscard]] WorkspaceClient::Step decisionStep(const ComparisonRequest &compared, ApplicationId chosen,
                                                 const QString &rationale);

} // namespace shortlist
