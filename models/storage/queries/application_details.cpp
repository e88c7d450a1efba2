#include "queries/application_details.h"

#include "row_query.h"

namespace shortlist {

Result<std::vector<NamedTransition>> transitionsOfCandidate(Connection &connection, CandidateId candidate)
{
    Statement query = connection.statement(
        "select t.id, " + columnList(Kind::Transition, "t.")
        + ", p.title, m.name, coalesce(f.name, ''), s.name, coalesce(r.name, '') from application a"
          " join transition t on t.application_id = a.id join posting p on p.id = a.posting_id join member m on m.id = "
          "t.by_id"
          " join stage s on s.id = t.to_stage_id left join stage f on f.id = t.from_stage_id left join reason r on "
          "r.id = t.reason_id"
          " where a.candidate_id = ? order by t.at, t.id");
    query.bind(0, candidate.value);
    const int at = 1 + static_cast<int>(kindInfo(Kind::Transition).fields.size());
    std::vector<NamedTransition> found;
    while (query.next())
        found.push_back({rowAt<Transition>(query), query.text(at), query.text(at + 1), query.text(at + 2),
                         query.text(at + 3), query.text(at + 4)});
    return connection.outcome(std::move(found));
}

Result<std::vector<NamedScreening>> screeningsOf(Connection &connection, ApplicationId application)
{
    Statement query = connection.statement(
        "select t.id, " + columnList(Kind::Screening, "t.")
        + ", coalesce(k.heading, k.text), m.name from screening t join criterion k on k.id = t.criterion_id"
          " join member m on m.id = t.by_id where t.application_id = ?"
          " order by case k.kind when 'responsibility' then 1 when 'required' then 2 else 3 end, k.rank, k.id");
    query.bind(0, application.value);
    const int at = 1 + static_cast<int>(kindInfo(Kind::Screening).fields.size());
    std::vector<NamedScreening> found;
    while (query.next())
        found.push_back({rowAt<Screening>(query), query.text(at), query.text(at + 1)});
    return connection.outcome(std::move(found));
}

} // namespace shortlist
