#include "queries/candidate_lines.h"

namespace shortlist {

namespace {

constexpr std::string_view candidateColumns
    = "select c.id, c.uuid, c.name, c.emails, c.phones, c.headline, c.company, c.location, c.links, c.tags, "
      "c.external_id,"
      " c.expected_currency, c.expected_period, c.lawful_basis, c.informed_on, c.expected_pay from candidate c ";

std::string sqlFor(const CandidateFilter &filter)
{
    std::string sql(candidateColumns);
    if (!filter.candidate.isNull())
        return sql += "where c.id = ?1";
    if (filter.posting.isNull())
        return sql += "order by c.id";
    if (!filter.before)
        return sql += "where c.id in (select candidate_id from application where posting_id = ?1) order by c.id";
    return sql += "where c.id in (select a.candidate_id from application a join transition t on t.application_id = a.id"
                  " where a.posting_id = ?1 and t.at < ?2) order by c.id";
}

CandidateLine candidateLineAt(const Statement &row)
{
    CandidateLine line;
    line.id = CandidateId(row.integer(0));
    int column = 1;
    for (QByteArrayView *text : {&line.uuid, &line.name, &line.emails, &line.phones, &line.headline, &line.company,
                                 &line.location, &line.links, &line.tags, &line.externalId, &line.expectedCurrency,
                                 &line.expectedPeriod, &line.lawfulBasis, &line.informedOn})
        *text = row.utf8(column++);
    if (!row.isNull(column))
        line.expectedPay = row.integer(column);
    return line;
}

} // namespace

Result<> visitCandidateLines(Connection &connection, const CandidateFilter &filter,
                             const std::function<bool(const CandidateLine &)> &visit)
{
    Statement query = connection.statement(sqlFor(filter));
    if (!filter.candidate.isNull())
        query.bind(0, filter.candidate.value);
    else if (!filter.posting.isNull())
        query.bind(0, filter.posting.value);
    if (!filter.posting.isNull() && filter.candidate.isNull() && filter.before)
        query.bind(1, filter.before->toIso());
    while (query.next() && visit(candidateLineAt(query))) {}
    return connection.outcome();
}

} // namespace shortlist
