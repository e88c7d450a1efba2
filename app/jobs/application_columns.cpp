#include "jobs/application_columns.h"

#include "text.h"

namespace shortlist {

Columns<ApplicationRow> applicationColumns()
{
    using Row = ApplicationRow;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.line.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.line.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.line.postingId.value); }, Shown::Data},
        {"posting", [](CellWriter &cells, const Row &row) { cells.text(row.line.posting); }},
        {"candidate_id", [](CellWriter &cells, const Row &row) { cells.number(row.line.candidateId.value); },
         Shown::Data},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.line.candidate); }},
        {"emails", [](CellWriter &cells, const Row &row) { cells.list(row.line.emails); }, Shown::Data},
        {"stage_id", [](CellWriter &cells, const Row &row) { cells.number(row.line.stageId.value); }, Shown::Data},
        {"stage", [](CellWriter &cells, const Row &row) { cells.text(row.line.stage); }},
        {"rank", [](CellWriter &cells, const Row &row) { cells.text(row.line.rank); }, Shown::Data},
        {"status", [](CellWriter &cells, const Row &row) { cells.text(row.line.status); }},
        {"reason", [](CellWriter &cells, const Row &row) { cells.text(row.line.reason); }},
        {"source", [](CellWriter &cells, const Row &row) { cells.text(row.line.source); }},
        {"credited_to", [](CellWriter &cells, const Row &row) { cells.text(row.line.creditedTo); }, Shown::Data},
        {"applied_at", [](CellWriter &cells, const Row &row) { cells.moment(row.line.appliedAt); }},
        {"stage_entered_at", [](CellWriter &cells, const Row &row) { cells.moment(row.line.stageEnteredAt); },
         Shown::Data},
        {"score", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.score.score); }, Shown::Data},
        {"score",
         [](CellWriter &cells, const Row &row) {
             if (row.isWithheld)
                 cells.text(Text::tr("after you submit"));
             else
                 cells.numberOrEmpty(row.score.score);
         },
         Shown::TextOnly},
        {"coverage", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.score.coverage); }},
        {"tags", [](CellWriter &cells, const Row &row) { cells.list(row.line.tags); }},
    };
}

} // namespace shortlist
