#include "scorecards.h"

#include "queries/owed.h"
#include "row_query.h"

#include <string>

namespace shortlist {

namespace {

/// `which` are ratings r of scorecards s on criteria c.
std::string countedMarksSql(std::string_view which)
{
    std::string sql = "select s.application_id, r.criterion_id, s.member_id, r.mark from rating r"
                      " join scorecard s on s.id = r.scorecard_id join criterion c on c.id = r.criterion_id"
                      " where c.assess = 'rate' and s.status = 'submitted' and s.revision = (select max(l.revision)"
                      " from scorecard l where l.application_id = s.application_id and l.member_id = s.member_id"
                      " and l.status = 'submitted' and (?3 is null or l.submitted_at < ?3))";
    return sql.append(which).append(" order by s.application_id, r.criterion_id, s.member_id");
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

Result<std::vector<Scorecard>> scorecardsBy(Connection &connection, ApplicationId application, MemberId member)
{
    return connection.outcome(selectRows<Scorecard>(
        connection, "where t.application_id = ? and t.member_id = ? order by t.revision", application, member));
}

Result<std::optional<Screening>> screening(Connection &connection, ApplicationId application, CriterionId criterion)
{
    return connection.outcome(
        selectRow<Screening>(connection, "where t.application_id = ? and t.criterion_id = ?", application, criterion));
}

Result<std::vector<Scorecard>> scorecards(Connection &connection, PostingId posting)
{
    constexpr std::string_view order = "order by t.application_id, t.member_id, t.revision";
    if (posting.isNull())
        return connection.outcome(selectRows<Scorecard>(connection, order));
    return connection.outcome(selectRows<Scorecard>(
        connection, std::string("join application a on a.id = t.application_id where a.posting_id = ? ").append(order),
        posting));
}

Result<QSet<ApplicationId>> applicationsOwed(Connection &connection, MemberId member)
{
    Statement query = connection.statement(owedSql("?1"));
    query.bind(0, member.value);
    QSet<ApplicationId> owed;
    while (query.next())
        owed.insert(ApplicationId(query.integer(0)));
    return connection.outcome(std::move(owed));
}

Result<QSet<PostingId>> postingsOwed(Connection &connection, MemberId member)
{
    Statement query = connection.statement("select posting_id from application where id in (" + owedSql("?1") + ")");
    query.bind(0, member.value);
    QSet<PostingId> postings;
    while (query.next())
        postings.insert(PostingId(query.integer(0)));
    return connection.outcome(std::move(postings));
}

Result<> visitCountedMarks(Connection &connection, const MarkFilter &filter,
                           const std::function<void(const CountedMark &)> &visit)
{
    // Each by an index: those of one application, of the criteria of a posting; only all of them by a pass over all.
    std::string which;
    if (!filter.application.isNull())
        which = " and s.application_id = ?2 and (?1 = 0 or c.posting_id = ?1)";
    else if (!filter.posting.isNull())
        which = " and c.posting_id = ?1";
    if (!filter.viewer.isNull())
        which.append(" and s.application_id not in (").append(owedSql("?4")).append(")");
    Statement query = connection.statement(countedMarksSql(which));
    query.bind(0, filter.posting.value).bind(1, filter.application.value);
    if (!filter.viewer.isNull())
        query.bind(3, filter.viewer.value);
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
