#include "queries/must_haves.h"

#include "row_query.h"

namespace shortlist {

ScreeningResult MustHaves::of(ApplicationId application) const
{
    const Counts counts = m_counts.value(application);
    if (counts.notMet > 0)
        return ScreeningResult::NotMet;
    return counts.met == m_criteria ? ScreeningResult::Met : ScreeningResult::Unknown;
}

Result<MustHaves> mustHaveResults(Connection &connection, PostingId posting)
{
    MustHaves found;
    found.m_criteria = selectNumber(
        connection, "select count(*) from criterion where posting_id = ? and must_have = 1 and assess = 'screen'",
        posting.value);
    Statement query = connection.statement(
        "select s.application_id, sum(s.result = 'met'), sum(s.result = 'not_met') from criterion c"
        " join screening s on s.criterion_id = c.id where c.posting_id = ? and c.must_have = 1 and c.assess = 'screen'"
        " group by s.application_id");
    query.bind(0, posting.value);
    while (query.next())
        found.m_counts.insert(ApplicationId(query.integer(0)), {query.integer(1), query.integer(2)});
    return connection.outcome(std::move(found));
}

} // namespace shortlist
