#include "jobs/lists.h"

#include "output/row_sink.h"
#include "queries/journal.h"
#include "sentence.h"

namespace shortlist {

Result<> listJournal(const Listing &listing)
{
    using Row = JournalLine;
    Connection &connection = listing.connection;
    const Columns<Row> columns{
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.id.value); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.moment(row.at.toUtf8()); }},
        {"author", [](CellWriter &cells, const Row &row) { cells.text(row.author); }},
        {"verb", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.verb))); }, Shown::Data},
        {"sentence",
         [&connection](CellWriter &cells, const Row &row) {
             cells.text(sentenceOf(connection, row.verb, row.subjects, row.about));
         }},
        {"undoes", [](CellWriter &cells, const Row &row) { cells.id(row.undoes.value); }},
        {"standing", [](CellWriter &cells, const Row &row) { cells.flag(row.standing); }},
        {"reason", [](CellWriter &cells, const Row &row) { cells.text(row.reason); }},
        {"changes", [](CellWriter &cells, const Row &row) { cells.number(row.changes); }, Shown::Data},
    };
    TableOutput<Row> table(listing.format, listing.out, columns, listing.zone);
    const auto visited = visitJournal(connection, [&table](const Row &line) {
        table.write(line);
        return true;
    });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

} // namespace shortlist
