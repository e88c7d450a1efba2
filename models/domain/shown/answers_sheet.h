#pragma once

#include "shown/interview_list.h"

namespace shortlist {

/// A question to a reference, with what they said.
struct AnswerLine {
    Question question;
    QString text;

    friend bool operator==(const AnswerLine &, const AnswerLine &) = default;
};

/// What a reference was asked and said. No marks: it never enters the score.
struct AnswersSheet {
    InterviewShown interview;
    std::vector<AnswerLine> lines;
};

} // namespace shortlist
