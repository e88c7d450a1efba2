#include "jobs/lists.h"

#include "jobs/application_columns.h"
#include "jobs/scorecard_columns.h"
#include "jobs/withholding.h"
#include "output/row_sink.h"

namespace shortlist {

Result<> listApplications(const Listing &listing)
{
    const auto scores = Scores::load(listing.connection, {listing.posting, {}, {}, listing.viewer});
    const auto withholding = Withholding::from(listing.connection, listing.viewer);
    if (!scores || !withholding)
        return scores ? withholding.error() : scores.error();
    TableOutput<ApplicationRow> table(listing.format, listing.out, applicationColumns(), listing.zone);
    const auto visited = visitApplications(listing.connection, {listing.posting, {}}, [&](const ApplicationLine &line) {
        table.write({line, scores->of(line.id), withholding->isWithheld(line.id)});
        return true;
    });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

Result<> listScorecards(const Listing &listing)
{
    const auto withholding = Withholding::from(listing.connection, listing.viewer);
    if (!withholding)
        return withholding.error();
    TableOutput<ScorecardLine> table(listing.format, listing.out, scorecardColumns(), listing.zone);
    const auto visited = visitScorecards(listing.connection, listing.posting, {}, [&](const ScorecardLine &line) {
        table.write(withholding->seen(line));
        return true;
    });
    const auto finished = table.finish();
    return visited ? finished : visited;
}

} // namespace shortlist
