#include "jobs/detail_columns.h"

#include "queries/journal.h"
#include "queries/people.h"

namespace shortlist {

Columns<NamedNote> noteColumns()
{
    using Row = NamedNote;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.note.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.note.uuid); }},
        {"application_id", [](CellWriter &cells, const Row &row) { cells.id(row.note.application.value); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.note.at.toIso()); }},
        {"text", [](CellWriter &cells, const Row &row) { cells.text(row.note.text); }},
    };
}

Columns<TimelineEntry> timelineColumns()
{
    using Row = TimelineEntry;
    return {
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.at); }},
        {"author", [](CellWriter &cells, const Row &row) { cells.text(row.author); }},
        {"sentence", [](CellWriter &cells, const Row &row) { cells.text(row.sentence); }},
    };
}

Columns<NamedTransition> namedTransitionColumns()
{
    using Row = NamedTransition;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.transition.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.transition.uuid); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.transition.at.toIso()); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"from_stage", [](CellWriter &cells, const Row &row) { cells.text(row.fromStage); }},
        {"to_stage", [](CellWriter &cells, const Row &row) { cells.text(row.toStage); }},
        {"from_status",
         [](CellWriter &cells, const Row &row) {
             cells.text(row.transition.fromStatus ? QString(wordOf(*row.transition.fromStatus)) : QString());
         }},
        {"to_status", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.transition.toStatus))); }},
        {"reason", [](CellWriter &cells, const Row &row) { cells.text(row.reason); }},
    };
}

Columns<NamedScreening> screeningColumns()
{
    using Row = NamedScreening;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.screening.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.screening.uuid); }},
        {"criterion_id", [](CellWriter &cells, const Row &row) { cells.number(row.screening.criterion.value); }},
        {"criterion", [](CellWriter &cells, const Row &row) { cells.text(row.criterion); }},
        {"result", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.screening.result))); }},
        {"evidence", [](CellWriter &cells, const Row &row) { cells.text(row.screening.evidence); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.screening.at.toIso()); }},
    };
}

Result<std::vector<NamedNote>> namedNotes(Connection &connection, CandidateId candidate)
{
    auto notes = notesOf(connection, candidate);
    if (!notes)
        return notes.error();
    std::vector<NamedNote> named;
    for (Note &note : *notes) {
        const QString by = nameOfRow(connection, {Kind::Member, note.by.value});
        named.push_back({std::move(note), by});
    }
    return connection.outcome(std::move(named));
}

} // namespace shortlist
