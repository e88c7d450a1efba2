#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Writes what a reference said to a question of the interview's plan; no text takes the answer away. Answers never
/// enter a score.
[[nodiscard]] Result<Edit> answerQuestion(const ApplicationFacts &facts, const InterviewRows &interview,
                                          const Question &question, const QString &text, Authorship who);

} // namespace shortlist
