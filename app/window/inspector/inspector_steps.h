#pragma once

#include "application.h"
#include "window/workspace_client.h"

namespace shortlist {

enum class PersonField;

/// What the inspector has stored, as steps of the writing thread. `before` is what was shown: where something else is
/// stored by then, the commit is a conflict.

[[nodiscard]] WorkspaceClient::Step editPerson(CandidateId id, PersonField field, const QString &before,
                                               const QString &after);
[[nodiscard]] WorkspaceClient::Step editSource(ApplicationId id, const QString &before, const QString &after);
[[nodiscard]] WorkspaceClient::Step screenCriterion(ApplicationId id, CriterionId criterion, ScreeningResult result);
[[nodiscard]] WorkspaceClient::Step writeEvidence(ApplicationId id, CriterionId criterion, const QString &before,
                                                  const QString &after);
[[nodiscard]] WorkspaceClient::Step writeNote(CandidateId id, const QString &text);
[[nodiscard]] WorkspaceClient::Step rewriteNote(NoteId id, const QString &before, const QString &after);
[[nodiscard]] WorkspaceClient::Step removeNote(NoteId id);

} // namespace shortlist
