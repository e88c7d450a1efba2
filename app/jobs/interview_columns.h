#pragma once

#include "output/column.h"
#include "queries/debriefs.h"
#include "queries/interviews.h"

namespace shortlist {

[[nodiscard]] Columns<InterviewLine> interviewColumns();

/// What a reference said, with what was asked.
struct AnswerLine {
    Answer answer;
    QString interview;
    QString question;
    QString by;
};
/// Of an application, in the order of interviews and answers.
[[nodiscard]] Result<std::vector<AnswerLine>> answerLines(Connection &connection, ApplicationId application);
[[nodiscard]] Columns<AnswerLine> answerColumns();

[[nodiscard]] Columns<NamedDebriefNote> debriefNoteColumns();
[[nodiscard]] Columns<NamedDecision> decisionColumns();

} // namespace shortlist
