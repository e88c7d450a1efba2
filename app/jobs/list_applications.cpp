#include "jobs/lists.h"

#include "jobs/application_columns.h"
#include "jobs/scorecard_columns.h"
#include "output/row_sink.h"

namespace shortlist {

Result<> listApplications(const Listing &listing)
{
    const auto scores = Scores::load(listing.connection, {listing.posting, {}, {}});
    if (!scores)
        return scores.error();
    TableOutput<ApplicationRow> table(listing.format, listing.out, applicationColumns(), listing.zone);
    const auto visited = visitApplications(listing.connection, {listing.posting, {}}, [&](const ApplicationLine &line) {
        table.write({line, scores->of(line.id)});
        return true;
    });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

Result<> listScorecards(const Listing &listing)
{
    TableOutput<ScorecardLine> table(listing.format, listing.out, scorecardColumns(), listing.zone);
    const auto visited = visitScorecards(listing.connection, listing.posting, {}, [&table](const ScorecardLine &line) {
        table.write(line);
        return true;
    });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

} // namespace shortlist
