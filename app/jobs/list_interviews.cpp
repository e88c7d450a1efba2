#include "jobs/lists.h"

#include "jobs/interview_columns.h"
#include "jobs/plan_columns.h"
#include "jobs/withholding.h"
#include "output/row_sink.h"

namespace shortlist {

Result<> listInterviews(const Listing &listing)
{
    TableOutput<InterviewLine> table(listing.format, listing.out, interviewColumns(), listing.zone);
    const auto visited = visitInterviews(listing.connection, {listing.posting}, [&table](const InterviewLine &line) {
        table.write(line);
        return true;
    });
    return visited ? table.finish() : visited;
}

Result<> listPlan(const Listing &listing)
{
    const auto plan = planOf(listing.connection, listing.posting);
    if (!plan)
        return plan.error();
    const auto lines = plannedLines(listing.connection, *plan);
    if (!lines)
        return lines.error();
    TableOutput<PlannedLine> table(listing.format, listing.out, plannedColumns(), listing.zone);
    for (const PlannedLine &line : *lines)
        table.write(line);
    return table.finish();
}

Result<> listQuestions(const Listing &listing)
{
    const auto plan = planOf(listing.connection, listing.posting);
    if (!plan)
        return plan.error();
    const auto lines = plannedLines(listing.connection, *plan);
    if (!lines)
        return lines.error();
    TableOutput<QuestionLine> table(listing.format, listing.out, questionColumns(), listing.zone);
    for (const PlannedLine &line : *lines) {
        for (const QuestionLine &one : line.questions)
            table.write(one);
    }
    return table.finish();
}

Result<> listLibrary(const Listing &listing)
{
    const auto all = libraryEntries(listing.connection);
    if (!all)
        return all.error();
    using Row = LibraryEntry;
    const Columns<Row> columns{
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.uuid); }, Shown::Data},
        {"heading", [](CellWriter &cells, const Row &row) { cells.text(row.heading); }},
        {"question", [](CellWriter &cells, const Row &row) { cells.text(row.question); }},
        {"anchor_1", [](CellWriter &cells, const Row &row) { cells.text(row.anchor1); }, Shown::Data},
        {"anchor_2", [](CellWriter &cells, const Row &row) { cells.text(row.anchor2); }, Shown::Data},
        {"anchor_3", [](CellWriter &cells, const Row &row) { cells.text(row.anchor3); }, Shown::Data},
        {"anchor_4", [](CellWriter &cells, const Row &row) { cells.text(row.anchor4); }, Shown::Data},
        {"anchor_5", [](CellWriter &cells, const Row &row) { cells.text(row.anchor5); }, Shown::Data},
    };
    TableOutput<Row> table(listing.format, listing.out, columns, listing.zone);
    for (const Row &one : *all)
        table.write(one);
    return table.finish();
}

Result<> listDecisions(const Listing &listing)
{
    const auto withholding = Withholding::from(listing.connection, listing.viewer);
    const auto all = decisionsFor(listing.connection, listing.posting);
    if (!withholding || !all)
        return withholding ? all.error() : withholding.error();
    TableOutput<NamedDecision> table(listing.format, listing.out, decisionColumns(), listing.zone);
    for (const NamedDecision &one : *all)
        table.write(withholding->seen(one));
    return table.finish();
}

} // namespace shortlist
