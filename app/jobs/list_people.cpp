#include "jobs/lists.h"

#include "jobs/candidate_columns.h"
#include "output/row_sink.h"
#include "queries/people.h"

namespace shortlist {

Result<> listCandidates(const Listing &listing)
{
    TableOutput<CandidateLine> table(listing.format, listing.out, candidateColumns(), listing.zone);
    const auto visited
        = visitCandidateLines(listing.connection, {listing.posting, {}, {}}, [&table](const CandidateLine &line) {
              table.write(line);
              return true;
          });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

Result<> listMembers(const Listing &listing)
{
    const auto all = members(listing.connection);
    if (!all)
        return all.error();
    const Columns<Member> columns{
        {"id", [](CellWriter &cells, const Member &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const Member &row) { cells.text(row.uuid); }, Shown::Data},
        {"name", [](CellWriter &cells, const Member &row) { cells.text(row.name); }},
        {"email", [](CellWriter &cells, const Member &row) { cells.text(row.email); }},
        {"roles", [](CellWriter &cells, const Member &row) { cells.list(listToJson(row.roles)); }},
        {"active", [](CellWriter &cells, const Member &row) { cells.flag(row.active); }},
    };
    TableOutput<Member> table(listing.format, listing.out, columns, listing.zone);
    for (const Member &member : *all)
        table.write(member);
    return table.finish();
}

Result<> listReasons(const Listing &listing)
{
    const auto all = reasons(listing.connection);
    if (!all)
        return all.error();
    const Columns<Reason> columns{
        {"id", [](CellWriter &cells, const Reason &row) { cells.number(row.id.value); }},
        {"uuid", [](CellWriter &cells, const Reason &row) { cells.text(row.uuid); }, Shown::Data},
        {"name", [](CellWriter &cells, const Reason &row) { cells.text(row.name); }},
        {"side", [](CellWriter &cells, const Reason &row) { cells.text(QString(wordOf(row.side))); }},
    };
    TableOutput<Reason> table(listing.format, listing.out, columns, listing.zone);
    for (const Reason &reason : *all)
        table.write(reason);
    return table.finish();
}

} // namespace shortlist
