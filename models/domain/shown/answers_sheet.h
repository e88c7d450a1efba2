#pragma once

#include "shown/interview_list.h"

namespace shortlist {

/// A question to a reference, with what they said.
struct AnswerEntry {
    Question question;
    QString text;

    friend bool operator==(const AnswerEntry &, const AnswerEntry &) = default;
};

/// What a reference was asked and said. No marks: it never enters the score.
struct AnswersSheet {
    InterviewShown interview;
    std::vector<AnswerEntry> lines;
};

} // namespace shortlist
