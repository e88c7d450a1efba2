#include "queries/summary.h"

#include "row_query.h"

namespace shortlist {

Result<WorkspaceSummary> workspaceSummary(Connection &connection)
{
    WorkspaceSummary summary;
    Statement query = connection.statement(
        "select p.id, p.title, p.status, (select count(*) from application a where a.posting_id = p.id and a.status ="
        " 'active') from posting p order by p.title, p.id");
    while (query.next())
        summary.postings.push_back({PostingId(query.integer(0)), query.text(1),
                                    fromWord<PostingStatus>(query.text(2)).value_or(PostingStatus::Draft),
                                    query.integer(3)});
    summary.candidates = selectNumber(connection, "select count(*) from candidate");
    return connection.outcome(std::move(summary));
}

} // namespace shortlist
