#include "jobs/lists.h"

#include "output/row_sink.h"
#include "queries/journal.h"
#include "queries/postings.h"

namespace shortlist {

Result<> listTemplates(const Listing &listing)
{
    const auto all = templates(listing.connection);
    if (!all)
        return all.error();
    const Columns<Template> columns{
        {"id", [](CellWriter &cells, const Template &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const Template &row) { cells.text(row.uuid); }, Shown::Data},
        {"name", [](CellWriter &cells, const Template &row) { cells.text(row.name); }},
    };
    TableOutput<Template> table(listing.format, listing.out, columns, listing.zone);
    for (const Template &one : *all)
        table.write(one);
    return table.finish();
}

Result<> listFiles(const Listing &listing)
{
    const auto all = postingFiles(listing.connection, listing.posting);
    if (!all)
        return all.error();
    const Columns<PostingFile> columns{
        {"id", [](CellWriter &cells, const PostingFile &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const PostingFile &row) { cells.text(row.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const PostingFile &row) { cells.number(row.posting.value); }},
        {"name", [](CellWriter &cells, const PostingFile &row) { cells.text(row.name); }},
        {"size", [](CellWriter &cells, const PostingFile &row) { cells.number(row.size); }},
        {"hash", [](CellWriter &cells, const PostingFile &row) { cells.text(row.hash); }, Shown::Data},
        {"added_at", [](CellWriter &cells, const PostingFile &row) { cells.text(row.addedAt.toIso()); }},
        {"by",
         [&listing](CellWriter &cells, const PostingFile &row) {
             cells.text(nameOfRow(listing.connection, {Kind::Member, row.by.value}));
         }},
    };
    TableOutput<PostingFile> table(listing.format, listing.out, columns, listing.zone);
    for (const PostingFile &one : *all)
        table.write(one);
    return table.finish();
}

} // namespace shortlist
