#include "queries/scorecard_lines.h"

#include "queries/owed.h"
#include "row_query.h"

namespace shortlist {

namespace {

// The order in which people read a posting's criteria.
constexpr std::string_view criteriaInOrder
    = "case k.kind when 'responsibility' then 1 when 'required' then 2 else 3 end, k.rank, k.id";

std::vector<RatingLine> ratingsOf(Connection &connection, ScorecardId id)
{
    std::string sql = "select t.id, " + columnList(Kind::Rating, "t.")
                      + ", coalesce(k.heading, k.text) from rating t join criterion k on k.id = t.criterion_id where "
                        "t.scorecard_id = ? order by ";
    Statement query = connection.statement(sql.append(criteriaInOrder));
    query.bind(0, id.value);
    const int nameAt = 1 + static_cast<int>(kindInfo(Kind::Rating).fields.size());
    std::vector<RatingLine> found;
    while (query.next())
        found.push_back({rowAt<Rating>(query), query.text(nameAt)});
    return found;
}

/// Their ids by posting, application and member: few bytes each, so that nothing with texts needs to be sorted.
std::vector<qint64> latestSubmitted(Connection &connection, const MarkFilter &filter)
{
    std::string sql
        = "with latest as (select application_id, member_id, max(revision) as revision from scorecard"
          " where status = 'submitted' and (?3 is null or submitted_at < ?3) and (?2 = 0 or application_id = ?2)"
          " and (?4 = 0 or application_id not in (";
    Statement query = connection.statement(
        sql.append(owedSql("?4"))
            .append(")) group by application_id, member_id)"
                    " select s.id from latest l"
                    " join scorecard s on s.application_id = l.application_id and s.member_id = l.member_id and "
                    "s.revision = "
                    "l.revision"
                    " join application a on a.id = s.application_id where ?1 = 0 or a.posting_id = ?1"
                    " order by a.posting_id, a.id, s.member_id"));
    query.bind(0, filter.posting.value).bind(1, filter.application.value).bind(3, filter.viewer.value);
    if (filter.before)
        query.bind(2, filter.before->toIso());
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

SubmittedRating ratingAt(const Statement &row)
{
    SubmittedRating line;
    int column = 0;
    for (QByteArrayView *text :
         {&line.applicationUuid, &line.posting, &line.candidate, &line.member, &line.criterionUuid, &line.criterion,
          &line.assess, &line.recommendation, &line.submittedAt})
        *text = row.utf8(column++);
    line.weight = row.real(column++);
    if (!row.isNull(column))
        line.mark = row.integer(column);
    return line;
}

} // namespace

Result<> visitScorecards(Connection &connection, PostingId posting, ApplicationId application,
                         const std::function<bool(const ScorecardLine &)> &visit)
{
    std::string sql = "select t.id, " + columnList(Kind::Scorecard, "t.")
                      + ", c.name, m.name from scorecard t join application a on a.id = t.application_id"
                        " join candidate c on c.id = a.candidate_id join member m on m.id = t.member_id"
                        " where (?1 = 0 or a.posting_id = ?1) ";
    if (!application.isNull())
        sql += "and t.application_id = ?2 ";
    Statement query = connection.statement(sql + "order by t.application_id, t.member_id, t.revision");
    query.bind(0, posting.value);
    if (!application.isNull())
        query.bind(1, application.value);
    const int nameAt = 1 + static_cast<int>(kindInfo(Kind::Scorecard).fields.size());
    while (query.next()) {
        ScorecardLine line{rowAt<Scorecard>(query), query.text(nameAt), query.text(nameAt + 1), {}, false};
        line.ratings = ratingsOf(connection, line.scorecard.id);
        if (!visit(line))
            break;
    }
    return connection.outcome();
}

Result<std::vector<ScorecardLine>> countingScorecards(Connection &connection, ApplicationId application)
{
    std::vector<ScorecardLine> lines;
    const auto visited = visitScorecards(connection, {}, application, [&lines](const ScorecardLine &line) {
        const bool isSame = !lines.empty() && lines.back().scorecard.member == line.scorecard.member;
        if (!isSame)
            lines.push_back(line);
        else if (line.scorecard.status == ScorecardStatus::Submitted)
            lines.back() = line;
        return true;
    });
    return visited ? Result<std::vector<ScorecardLine>>(std::move(lines)) : visited.error();
}

Result<> visitSubmittedRatings(Connection &connection, const MarkFilter &filter,
                               const std::function<bool(const SubmittedRating &)> &visit)
{
    const std::vector<qint64> cards = latestSubmitted(connection, filter);
    Statement query = connection.statement(
        std::string(
            "select a.uuid, p.title, c.name, m.name, k.uuid, coalesce(k.heading, k.text), k.assess, s.recommendation,"
            " s.submitted_at, k.weight, r.mark from scorecard s"
            " join application a on a.id = s.application_id join posting p on p.id = a.posting_id"
            " join candidate c on c.id = a.candidate_id join member m on m.id = s.member_id"
            " join rating r on r.scorecard_id = s.id join criterion k on k.id = r.criterion_id where s.id = ? order "
            "by ")
            .append(criteriaInOrder));
    for (const qint64 card : cards) {
        query.bind(0, card);
        while (query.next()) {
            if (!visit(ratingAt(query)))
                return connection.outcome();
        }
        query.reset();
    }
    return connection.outcome();
}

} // namespace shortlist
