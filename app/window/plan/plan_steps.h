#pragma once

#include "plan.h"
#include "window/workspace_client.h"

namespace shortlist {

/// What the interview plan of a posting has stored, as steps of the writing thread. `base`: what was shown when the
/// typing began; where something else is stored by then, nothing is written over it.

[[nodiscard]] WorkspaceClient::Step addPlannedStep(PostingId posting, StageId stage, const QString &name);
/// `name`: "name", "stage", "kind", "purpose" or "minutes".
[[nodiscard]] WorkspaceClient::Step editPlannedStep(PlannedInterviewId id, const QString &name, const QString &text,
                                                    const QString &base);
/// Within its stage.
[[nodiscard]] WorkspaceClient::Step movePlannedStep(PlannedInterviewId id, int step);
[[nodiscard]] WorkspaceClient::Step removePlannedStep(PlannedInterviewId id);
[[nodiscard]] WorkspaceClient::Step pickInterviewerStep(PlannedInterviewId id, MemberId member, bool isChosen);
[[nodiscard]] WorkspaceClient::Step pickFocusStep(PlannedInterviewId id, CriterionId criterion, bool isChosen);

/// At the end.
[[nodiscard]] WorkspaceClient::Step addQuestionStep(PlannedInterviewId id, const QString &text);
[[nodiscard]] WorkspaceClient::Step editQuestionStep(QuestionId id, const QString &text, const QString &base);
[[nodiscard]] WorkspaceClient::Step moveQuestionStep(QuestionId id, int step);
[[nodiscard]] WorkspaceClient::Step removeQuestionStep(QuestionId id);
[[nodiscard]] WorkspaceClient::Step tieQuestionStep(QuestionId id, CriterionId criterion, bool isChosen);

/// The entry's question at the end of the interview, about the criterion of the same heading where there is one.
[[nodiscard]] WorkspaceClient::Step insertQuestionStep(PlannedInterviewId id, const LibraryEntry &entry);
/// The entry's anchors become the criterion's, all in one.
[[nodiscard]] WorkspaceClient::Step useAnchorsStep(PostingId posting, CriterionId criterion, const LibraryEntry &entry);
/// The question with the anchors of the first criterion that it is about.
[[nodiscard]] WorkspaceClient::Step keepQuestionStep(QuestionId id);
[[nodiscard]] WorkspaceClient::Step keepAnchorsStep(PostingId posting, CriterionId criterion);
[[nodiscard]] WorkspaceClient::Step removeLibraryEntryStep(LibraryEntryId id);

} // namespace shortlist
