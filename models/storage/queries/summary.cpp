#include "queries/summary.h"

#include "queries/owed.h"
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

Result<qint64> scorecardsDueBy(Connection &connection, MemberId member, Moment now)
{
    static const std::string sql = "select count(*) from interviewer w join interview i on i.id = w.interview_id where"
                                   " w.member_id = ?1 and i.starts_at < ?2 and "
                                   + owesInterviewSql("w.member_id", "i");
    Statement query = connection.statement(sql);
    query.bind(0, member.value).bind(1, now.toIso());
    const qint64 count = query.next() ? query.integer(0) : 0;
    return connection.outcome(qint64(count));
}

} // namespace shortlist
