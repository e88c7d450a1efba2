#pragma once

#include "rules/plan_rules.h"

namespace shortlist {

/// What somebody wants a question to be.
struct QuestionDraft {
    QString text;
    std::vector<CriterionId> criteria; ///< that it asks about; may be none
};

[[nodiscard]] QuestionDraft draftOf(const QuestionRows &rows);

/// `of`: the interview that it is asked in; `position` counts from 1 among its questions; none: at the end.
[[nodiscard]] Result<Edit> addQuestion(const PlannedInterviewRows &of, const QuestionDraft &draft,
                                       const std::vector<Criterion> &ofPosting, std::optional<qint64> position,
                                       Authorship who);
/// `answers`: how many references answered it; its words stay where there are any.
[[nodiscard]] Result<Edit> editQuestion(const QuestionRows &before, const QuestionDraft &after,
                                        const std::vector<Criterion> &ofPosting, qint64 answers, Authorship who);
/// Within its interview.
[[nodiscard]] Result<Edit> moveQuestion(const Question &question, const PlannedInterviewRows &of, qint64 position,
                                        Authorship who);
/// `answers`: how many references answered it; refused where there are any.
[[nodiscard]] Result<Edit> deleteQuestion(const QuestionRows &rows, qint64 answers, Authorship who);

} // namespace shortlist
