#include "scorecards.h"

#include "queries/owed.h"
#include "row_query.h"

#include <string>

namespace shortlist {

namespace {

std::string countedMarksSql(std::string_view applications)
{
    std::string sql = "with latest as (select application_id, member_id, max(revision) as revision from scorecard"
                      " where status = 'submitted' and (?3 is null or submitted_at < ?3) and ";
    return sql.append(applications)
        .append(" and (?4 = 0 or application_id not in (")
        .append(owedSql)
        .append(
            "))"
            " group by application_id, member_id)"
            " select s.application_id, r.criterion_id, s.member_id, r.mark from latest l"
            " join scorecard s on s.application_id = l.application_id and s.member_id = l.member_id and s.revision = "
            "l.revision"
            " join rating r on r.scorecard_id = s.id join criterion c on c.id = r.criterion_id and c.assess = 'rate'"
            " where ?1 = 0 or c.posting_id = ?1 order by s.application_id, r.criterion_id, s.member_id");
}

} // namespace

Result<std::optional<ScorecardRows>> latestScorecard(Connection &connection, ApplicationId application, MemberId member)
{
    std::optional<Scorecard> latest = selectRow<Scorecard>(
        connection, "where t.application_id = ? and t.member_id = ? order by t.revision desc limit 1", application,
        member);
    if (!latest)
        return connection.outcome(std::optional<ScorecardRows>());
    ScorecardRows rows{*latest, selectRows<Rating>(connection, "where t.scorecard_id = ? order by t.id", latest->id)};
    return connection.outcome(std::optional(std::move(rows)));
}

Result<std::optional<Screening>> screening(Connection &connection, ApplicationId application, CriterionId criterion)
{
    return connection.outcome(
        selectRow<Screening>(connection, "where t.application_id = ? and t.criterion_id = ?", application, criterion));
}

Result<std::vector<Scorecard>> scorecards(Connection &connection, PostingId posting)
{
    return connection.outcome(
        selectRows<Scorecard>(connection,
                              "join application a on a.id = t.application_id where ?1 = 0 or a.posting_id = ?1 order "
                              "by t.application_id, t.member_id, t.revision",
                              posting));
}

Result<QSet<ApplicationId>> applicationsOwed(Connection &connection, MemberId member)
{
    Statement query = connection.statement(owedSql);
    query.bind(3, member.value);
    QSet<ApplicationId> owed;
    while (query.next())
        owed.insert(ApplicationId(query.integer(0)));
    return connection.outcome(std::move(owed));
}

Result<> visitCountedMarks(Connection &connection, const MarkFilter &filter,
                           const std::function<void(const CountedMark &)> &visit)
{
    // One application is found by the index, not by a pass over all scorecards.
    static const std::string ofAll = countedMarksSql("?2 = 0");
    static const std::string ofOne = countedMarksSql("application_id = ?2");
    Statement query = connection.statement(filter.application.isNull() ? ofAll : ofOne);
    query.bind(0, filter.posting.value).bind(1, filter.application.value).bind(3, filter.viewer.value);
    if (filter.before)
        query.bind(2, filter.before->toIso());
    while (query.next()) {
        CountedMark mark{ApplicationId(query.integer(0)), CriterionId(query.integer(1)), MemberId(query.integer(2)),
                         std::nullopt};
        if (!query.isNull(3))
            mark.mark = static_cast<int>(query.integer(3));
        visit(mark);
    }
    return connection.outcome();
}

} // namespace shortlist
