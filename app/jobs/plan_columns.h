#pragma once

#include "connection.h"
#include "output/column.h"
#include "queries/plans.h"

namespace shortlist {

/// A question with what its rows are called.
struct QuestionLine {
    Question question;
    PostingId posting;
    QString interview;
    qint64 position = 0; ///< among those of its interview, from 1
    QStringList criteria;
};

/// A planned interview with what its rows are called.
struct PlannedLine {
    PlannedInterview interview;
    QString stage;
    qint64 position = 0; ///< among those of its stage, from 1
    QStringList interviewers;
    QStringList focus;
    std::vector<QuestionLine> questions;
};

/// In the order of the plan (queries/plan.h).
[[nodiscard]] Result<std::vector<PlannedLine>> plannedLines(Connection &connection,
                                                            const std::vector<PlannedInterviewRows> &plan);

[[nodiscard]] Columns<PlannedLine> plannedColumns();
[[nodiscard]] Columns<QuestionLine> questionColumns();

} // namespace shortlist
