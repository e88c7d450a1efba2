#pragma once

#include "posting.h"
#include "window/workspace_client.h"

namespace shortlist {

/// What a person does to a posting's text, as steps for the writer's thread: each reads what stands there now and has a
/// rule build the Edit. `base`: what stood in the field when the typing began; a field that somebody else changed since
/// is a Conflict. A null base asks nothing.

[[nodiscard]] WorkspaceClient::Step newPosting(const QString &title);
[[nodiscard]] WorkspaceClient::Step editFact(PostingId posting, const QString &name, const QString &text,
                                             const QString &base);
/// Closing leaves no application behind: it is refused where some are active.
[[nodiscard]] WorkspaceClient::Step setStatus(PostingId posting, PostingStatus status);

[[nodiscard]] WorkspaceClient::Step newSection(PostingId posting, const QString &heading);
[[nodiscard]] WorkspaceClient::Step editSectionField(SectionId section, const QString &name, const QString &text,
                                                     const QString &base);
[[nodiscard]] WorkspaceClient::Step removeSection(SectionId section);

/// Each line that holds something is one item: its bullet mark is taken off, its lead-in is the heading.
[[nodiscard]] WorkspaceClient::Step addLines(PostingId posting, CriterionKind kind, const QString &lines);
/// `reason`: why, where the scores that are there depend on it.
[[nodiscard]] WorkspaceClient::Step editCriterionField(PostingId posting, CriterionId criterion, const QString &name,
                                                       const QString &text, const QString &base,
                                                       const QString &reason = {});
/// `position`: from 1, counted without the criterion.
[[nodiscard]] WorkspaceClient::Step moveCriterionTo(PostingId posting, CriterionId criterion, CriterionKind kind,
                                                    qint64 position);
[[nodiscard]] WorkspaceClient::Step removeCriterion(PostingId posting, CriterionId criterion, const QString &reason);
[[nodiscard]] WorkspaceClient::Step rateOnly(PostingId posting, const std::vector<CriterionId> &keep,
                                             const QString &reason = {});

} // namespace shortlist
