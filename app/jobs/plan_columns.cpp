#include "jobs/plan_columns.h"

#include "output/json_cells.h"
#include "queries/journal.h"
#include "statement.h"

namespace shortlist {

namespace {

QuestionLine questionLine(Connection &connection, const QuestionRows &rows, const PlannedInterview &of, qint64 position)
{
    QuestionLine line{rows.question, of.posting, of.name, position, {}};
    for (const QuestionCriterion &one : rows.criteria)
        line.criteria += nameOfRow(connection, {Kind::Criterion, one.criterion.value});
    return line;
}

} // namespace

Result<std::vector<PlannedLine>> plannedLines(Connection &connection, const std::vector<PlannedInterviewRows> &plan)
{
    std::vector<PlannedLine> lines;
    for (const PlannedInterviewRows &rows : plan) {
        PlannedLine line;
        line.interview = rows.interview;
        line.stage = nameOfRow(connection, {Kind::Stage, rows.interview.stage.value});
        const bool goesOn = !lines.empty() && lines.back().interview.stage == rows.interview.stage;
        line.position = goesOn ? lines.back().position + 1 : 1;
        for (const PlannedInterviewer &one : rows.interviewers)
            line.interviewers += nameOfRow(connection, {Kind::Member, one.member.value});
        for (const Focus &one : rows.focus)
            line.focus += nameOfRow(connection, {Kind::Criterion, one.criterion.value});
        for (const QuestionRows &one : rows.questions)
            line.questions.push_back(
                questionLine(connection, one, rows.interview, static_cast<qint64>(line.questions.size()) + 1));
        lines.push_back(std::move(line));
    }
    return connection.outcome(std::move(lines));
}

Columns<PlannedLine> plannedColumns()
{
    using Row = PlannedLine;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.interview.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.interview.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.interview.posting.value); }},
        {"stage", [](CellWriter &cells, const Row &row) { cells.text(row.stage); }},
        {"position", [](CellWriter &cells, const Row &row) { cells.number(row.position); }},
        {"name", [](CellWriter &cells, const Row &row) { cells.text(row.interview.name); }},
        {"kind", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.interview.kind))); }},
        {"purpose", [](CellWriter &cells, const Row &row) { cells.text(row.interview.purpose); }, Shown::Data},
        {"minutes", [](CellWriter &cells, const Row &row) { cells.number(row.interview.minutes); }},
        {"interviewers", [](CellWriter &cells, const Row &row) { cells.list(listToJson(row.interviewers)); }},
        {"focus", [](CellWriter &cells, const Row &row) { cells.list(listToJson(row.focus)); }},
        {"questions",
         [](CellWriter &cells, const Row &row) {
             cells.nested([&row](JsonWriter &json) { writeObjects(json, questionColumns(), row.questions); });
         },
         Shown::JsonOnly},
        {"questions",
         [](CellWriter &cells, const Row &row) { cells.number(static_cast<qint64>(row.questions.size())); },
         Shown::NotJson},
    };
}

Columns<QuestionLine> questionColumns()
{
    using Row = QuestionLine;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.question.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.question.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.posting.value); }, Shown::Data},
        {"planned_interview_id", [](CellWriter &cells, const Row &row) { cells.number(row.question.interview.value); },
         Shown::Data},
        {"interview", [](CellWriter &cells, const Row &row) { cells.text(row.interview); }},
        {"position", [](CellWriter &cells, const Row &row) { cells.number(row.position); }},
        {"text", [](CellWriter &cells, const Row &row) { cells.text(row.question.text); }},
        {"criteria", [](CellWriter &cells, const Row &row) { cells.list(listToJson(row.criteria)); }},
    };
}

} // namespace shortlist
