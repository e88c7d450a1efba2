#include "applications.h"

#include "statement.h"

#include <string>

namespace shortlist {

namespace {

constexpr std::string_view columnsNow
    = "select a.id, p.id, c.id, s.id, a.uuid, p.title, p.requisition, p.department, p.location, c.name, c.external_id, "
      "c.emails, c.phones,"
      " c.tags, s.name, a.rank, a.status, r.name, a.source, m.name, a.applied_at, a.stage_entered_at, a.ended_at";

const std::string &linesNow()
{
    // The joins are `cross` to keep their order: posting, stage by rank, application by rank is then the order of the
    // indexes, and nothing is sorted.
    static const std::string sql
        = std::string(columnsNow)
          + " from posting p cross join stage s on s.posting_id = p.id cross join application a on a.posting_id = p.id "
            "and a.stage_id = s.id"
            " cross join candidate c on c.id = a.candidate_id left join reason r on r.id = a.reason_id"
            " left join member m on m.id = a.credited_to_id"
            " where ?1 = 0 or p.id = ?1 order by p.id, s.rank, s.id, a.rank, a.id";
    return sql;
}

const std::string &linesOfCandidate()
{
    static const std::string sql
        = std::string(columnsNow)
          + " from application a join posting p on p.id = a.posting_id join stage s on s.id = a.stage_id"
            " join candidate c on c.id = a.candidate_id left join reason r on r.id = a.reason_id"
            " left join member m on m.id = a.credited_to_id where a.candidate_id = ?1 order by p.id, s.rank, s.id, "
            "a.rank, a.id";
    return sql;
}

// The same as it was just before ?2: stage, status and reason are those of the last transition until then. Where none
// came after it, the end is the stored one: who was recorded as hired may have a date of their own for it.
constexpr std::string_view linesBefore
    = "with latest as (select application_id, max(id) as id from transition where at < ?2 group by application_id),"
      " entered as (select application_id, max(id) as id from transition where at < ?2 and from_stage_id is not "
      "to_stage_id group by application_id)"
      " select a.id, p.id, c.id, s.id, a.uuid, p.title, p.requisition, p.department, p.location, c.name, "
      "c.external_id, c.emails, c.phones,"
      " c.tags, s.name, a.rank, t.to_status, r.name, a.source, m.name, a.applied_at, i.at,"
      " case when t.to_status = 'active' then null when exists (select 1 from transition n"
      " where n.application_id = a.id and n.id > t.id) then t.at else a.ended_at end"
      " from latest l join transition t on t.id = l.id join entered e on e.application_id = l.application_id"
      " join transition i on i.id = e.id"
      " join application a on a.id = l.application_id join posting p on p.id = a.posting_id join stage s on s.id = "
      "t.to_stage_id"
      " join candidate c on c.id = a.candidate_id left join reason r on r.id = t.reason_id"
      " left join member m on m.id = a.credited_to_id"
      " where ?1 = 0 or p.id = ?1 order by p.id, s.rank, s.id, a.rank, a.id";

constexpr std::string_view transitionIds
    = "select t.id from transition t join application a on a.id = t.application_id"
      " where (?1 = 0 or a.posting_id = ?1) and (?2 is null or t.at < ?2) order by t.at, t.id";

constexpr std::string_view transitionLine = "select a.uuid, p.title, c.name, t.at, m.name, f.name, s.name, "
                                            "t.from_status, t.to_status, r.name from transition t"
                                            " join application a on a.id = t.application_id join posting p on p.id = "
                                            "a.posting_id join candidate c on c.id = a.candidate_id"
                                            " join member m on m.id = t.by_id join stage s on s.id = t.to_stage_id "
                                            "left join stage f on f.id = t.from_stage_id"
                                            " left join reason r on r.id = t.reason_id where t.id = ?";

bool happenedFrom(Connection &connection, Moment from)
{
    Statement query = connection.statement("select 1 from transition where at >= ? limit 1");
    query.bind(0, from.toIso());
    return query.next();
}

ApplicationLine applicationLineAt(const Statement &row)
{
    ApplicationLine line;
    line.id = ApplicationId(row.integer(0));
    line.postingId = PostingId(row.integer(1));
    line.candidateId = CandidateId(row.integer(2));
    line.stageId = StageId(row.integer(3));
    int column = 4;
    for (QByteArrayView *text :
         {&line.uuid, &line.posting, &line.requisition, &line.department, &line.location, &line.candidate,
          &line.externalId, &line.emails, &line.phones, &line.tags, &line.stage, &line.rank, &line.status, &line.reason,
          &line.source, &line.creditedTo, &line.appliedAt, &line.stageEnteredAt, &line.endedAt})
        *text = row.utf8(column++);
    return line;
}

TransitionLine transitionLineAt(const Statement &row)
{
    TransitionLine line;
    int column = 0;
    for (QByteArrayView *text : {&line.applicationUuid, &line.posting, &line.candidate, &line.at, &line.by,
                                 &line.fromStage, &line.toStage, &line.fromStatus, &line.toStatus, &line.reason})
        *text = row.utf8(column++);
    return line;
}

} // namespace

std::string_view applicationLinesSql()
{
    return linesNow();
}

Result<> visitApplications(Connection &connection, const ApplicationFilter &filter,
                           const std::function<bool(const ApplicationLine &)> &visit)
{
    // Where nothing happened since, the state of then is that of now, which is read faster.
    const bool isPast = filter.before && happenedFrom(connection, *filter.before);
    Statement query = connection.statement(isPast ? linesBefore : std::string_view(linesNow()));
    query.bind(0, filter.posting.value);
    if (isPast)
        query.bind(1, filter.before->toIso());
    while (query.next() && visit(applicationLineAt(query))) {}
    return connection.outcome();
}

Result<> visitApplicationsOf(Connection &connection, CandidateId candidate,
                             const std::function<bool(const ApplicationLine &)> &visit)
{
    Statement query = connection.statement(linesOfCandidate());
    query.bind(0, candidate.value);
    while (query.next() && visit(applicationLineAt(query))) {}
    return connection.outcome();
}

Result<> visitTransitions(Connection &connection, const ApplicationFilter &filter,
                          const std::function<bool(const TransitionLine &)> &visit)
{
    // Sorted are the numbers only: with all texts that would take hundreds of megabytes.
    std::vector<qint64> ids;
    Statement order = connection.statement(transitionIds);
    order.bind(0, filter.posting.value);
    if (filter.before)
        order.bind(1, filter.before->toIso());
    while (order.next())
        ids.push_back(order.integer(0));
    Statement query = connection.statement(transitionLine);
    for (const qint64 id : ids) {
        query.bind(0, id);
        if (!query.next() || !visit(transitionLineAt(query)))
            break;
        query.reset();
    }
    return connection.outcome();
}

} // namespace shortlist
