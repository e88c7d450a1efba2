#include "queries/plans.h"

#include "row_query.h"

#include <QHash>

namespace shortlist {

namespace {

QuestionRows questionRows(Connection &connection, Question question)
{
    QuestionRows rows;
    rows.criteria = selectRows<QuestionCriterion>(connection, "where t.question_id = ? order by t.id", question.id);
    rows.question = std::move(question);
    return rows;
}

PlannedInterviewRows withItsRows(Connection &connection, PlannedInterview interview)
{
    PlannedInterviewRows rows;
    const PlannedInterviewId id = interview.id;
    rows.interview = std::move(interview);
    rows.interviewers
        = selectRows<PlannedInterviewer>(connection, "where t.planned_interview_id = ? order by t.id", id);
    rows.focus = selectRows<Focus>(connection, "where t.planned_interview_id = ? order by t.id", id);
    for (Question &one : selectRows<Question>(connection, "where t.planned_interview_id = ? order by t.rank, t.id", id))
        rows.questions.push_back(questionRows(connection, std::move(one)));
    return rows;
}

} // namespace

Result<std::vector<PlannedInterviewRows>> planOf(Connection &connection, PostingId posting)
{
    constexpr std::string_view order = " order by t.posting_id, s.rank, s.id, t.rank, t.id";
    const std::string joined = "join stage s on s.id = t.stage_id";
    std::vector<PlannedInterviewRows> plan;
    for (PlannedInterview &one :
         posting.isNull()
             ? selectRows<PlannedInterview>(connection, std::string(joined).append(order))
             : selectRows<PlannedInterview>(connection, (joined + " where t.posting_id = ?").append(order), posting))
        plan.push_back(withItsRows(connection, std::move(one)));
    return connection.outcome(std::move(plan));
}

Result<std::optional<PlannedInterviewRows>> plannedInterview(Connection &connection, PlannedInterviewId id)
{
    std::optional<PlannedInterview> found = selectRow<PlannedInterview>(connection, "where t.id = ?", id);
    std::optional<PlannedInterviewRows> rows;
    if (found)
        rows = withItsRows(connection, std::move(*found));
    return connection.outcome(std::move(rows));
}

Result<std::optional<QuestionRows>> question(Connection &connection, QuestionId id)
{
    std::optional<Question> found = selectRow<Question>(connection, "where t.id = ?", id);
    std::optional<QuestionRows> rows;
    if (found)
        rows = questionRows(connection, std::move(*found));
    return connection.outcome(std::move(rows));
}

Result<qint64> countAnswers(Connection &connection, QuestionId id)
{
    return connection.outcome(selectNumber(connection, "select count(*) from answer where question_id = ?", id));
}

Result<qint64> countAnswers(Connection &connection, PlannedInterviewId id)
{
    return connection.outcome(selectNumber(connection,
                                           "select count(*) from question q join answer a on a.question_id = q.id"
                                           " where q.planned_interview_id = ?",
                                           id));
}

Result<std::vector<LibraryEntry>> libraryEntries(Connection &connection)
{
    return connection.outcome(selectRows<LibraryEntry>(connection, "order by t.heading, t.id"));
}

} // namespace shortlist
