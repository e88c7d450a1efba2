#pragma once

#include "window/workspace_client.h"

namespace shortlist {

/// Writes down what a reference said to a question; an empty text takes it away. `before`: what was shown.
[[nodiscard]] WorkspaceClient::Step writeAnswerStep(InterviewId interview, QuestionId question, const QString &before,
                                                    const QString &after);

} // namespace shortlist
