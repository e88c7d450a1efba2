#include "applications.h"

#include "queries/interviews.h"
#include "rank.h"
#include "row_query.h"

namespace shortlist {

namespace {

std::string factsSql(std::string_view tail)
{
    std::string sql
        = "select c.name, p.title, t.id, " + columnList(Kind::Application, "t.") + ", s.id, "
          + columnList(Kind::Stage, "s.")
          + " from application t join candidate c on c.id = t.candidate_id join posting p on p.id = t.posting_id"
            " join stage s on s.id = t.stage_id ";
    return sql.append(tail);
}

std::vector<ApplicationFacts> readFacts(Connection &connection, Statement &query)
{
    const int stageAt = 3 + static_cast<int>(kindInfo(Kind::Application).fields.size());
    std::vector<ApplicationFacts> found;
    while (query.next())
        found.push_back({rowAt<Application>(query, 2), query.text(0), query.text(1), rowAt<Stage>(query, stageAt), {}});
    for (ApplicationFacts &one : found)
        one.scheduled = selectRows<Interview>(
            connection, "where t.application_id = ? and t.status = 'scheduled' order by t.starts_at, t.id",
            one.application.id);
    return found;
}

} // namespace

Result<std::optional<ApplicationFacts>> applicationFacts(Connection &connection, ApplicationId id)
{
    Statement query = connection.statement(factsSql("where t.id = ?"));
    query.bind(0, id.value);
    std::vector<ApplicationFacts> found = readFacts(connection, query);
    return connection.outcome(found.empty() ? std::nullopt : std::optional(std::move(found.front())));
}

Result<std::vector<ApplicationFacts>> activeApplications(Connection &connection, PostingId id)
{
    Statement query = connection.statement(
        factsSql("where t.posting_id = ? and t.status = 'active' order by s.rank, s.id, t.rank, t.id"));
    query.bind(0, id.value);
    return connection.outcome(readFacts(connection, query));
}

Result<std::optional<ApplicationRows>> applicationRows(Connection &connection, ApplicationId id)
{
    std::optional<Application> application = selectRow<Application>(connection, "where t.id = ?", id);
    if (!application)
        return connection.outcome(std::optional<ApplicationRows>());
    ApplicationRows rows;
    rows.application = std::move(*application);
    rows.transitions = selectRows<Transition>(connection, "where t.application_id = ? order by t.id", id);
    rows.screenings = selectRows<Screening>(connection, "where t.application_id = ? order by t.id", id);
    rows.scorecards
        = selectRows<Scorecard>(connection, "where t.application_id = ? order by t.member_id, t.revision", id);
    rows.ratings = selectRows<Rating>(
        connection, "join scorecard s on s.id = t.scorecard_id where s.application_id = ? order by t.id", id);
    rows.notes = selectRows<Note>(connection, "where t.application_id = ? order by t.id", id);
    rows.debriefNotes = selectRows<DebriefNote>(connection, "where t.application_id = ? order by t.id", id);
    rows.decisions = selectRows<Decision>(connection, "where t.posting_id = ? order by t.id", rows.application.posting);
    auto interviews = interviewsOf(connection, id);
    if (!interviews)
        return interviews.error();
    rows.interviews = std::move(*interviews);
    return connection.outcome(std::optional(std::move(rows)));
}

namespace {

Result<std::vector<ApplicationId>> applicationIds(Connection &connection, std::string_view sql, qint64 parameter)
{
    Statement query = connection.statement(sql);
    query.bind(0, parameter);
    std::vector<ApplicationId> found;
    while (query.next())
        found.emplace_back(query.integer(0));
    return connection.outcome(std::move(found));
}

} // namespace

Result<std::vector<ApplicationId>> applicationsOf(Connection &connection, CandidateId candidate)
{
    return applicationIds(connection, "select id from application where candidate_id = ? order by id", candidate.value);
}

Result<std::vector<ApplicationId>> applicationsFor(Connection &connection, PostingId posting)
{
    return applicationIds(connection, "select id from application where posting_id = ? order by id", posting.value);
}

Result<bool> hasActiveApplication(Connection &connection, CandidateId candidate, PostingId posting)
{
    return connection.outcome(
        selectNumber(connection,
                     "select exists (select 1 from application where candidate_id = ? and posting_id = ?"
                     " and status = 'active')",
                     candidate, posting)
        != 0);
}

Result<bool> hasApplicationOf(Connection &connection, CandidateId candidate, PostingId posting,
                              ApplicationStatus status, Moment appliedAt)
{
    return connection.outcome(
        selectNumber(connection,
                     "select exists (select 1 from application where candidate_id = ? and posting_id = ?"
                     " and status = ? and applied_at = ?)",
                     candidate, posting, wordOf(status), appliedAt.toIso())
        != 0);
}

Result<std::vector<Transition>> transitionsOf(Connection &connection, ApplicationId id)
{
    return connection.outcome(selectRows<Transition>(connection, "where t.application_id = ? order by t.id", id));
}

Result<ReopenFacts> reopenFacts(Connection &connection, const ApplicationFacts &facts)
{
    const Application &application = facts.application;
    ReopenFacts found{facts, false, facts.stage, application.rank};
    found.anotherActive
        = selectNumber(connection,
                       "select exists (select 1 from application where candidate_id = ? and posting_id = ?"
                       " and status = 'active' and id <> ?)",
                       application.candidate, application.posting, application.id)
          != 0;
    if (application.status == ApplicationStatus::Hired) {
        std::optional<Stage> before = selectRow<Stage>(
            connection,
            "where t.id = (select from_stage_id from transition where application_id = ? and to_status = 'hired'"
            " order by id desc limit 1) and t.kind <> 'hired'",
            application.id);
        // Someone who was recorded as hired at once has no stage before: the one in front of it is the nearest truth.
        if (!before)
            before = selectRow<Stage>(connection,
                                      "where t.posting_id = ? and t.kind <> 'hired' order by t.rank < ? desc,"
                                      " case when t.rank < ?2 then t.rank end desc, t.rank limit 1",
                                      application.posting, facts.stage.rank);
        if (before) {
            found.stageBefore = *before;
            found.rank = rankBetween(
                selectText(connection, "select max(rank) from application where posting_id = ? and stage_id = ?",
                           application.posting, before->id),
                QString());
        }
    }
    return connection.outcome(std::move(found));
}

Result<Gap> gapIn(Connection &connection, StageId stage, qint64 position, const std::vector<ApplicationId> &moving)
{
    const PostingId posting(selectNumber(connection, "select posting_id from stage where id = ?", stage));
    Gap gap;
    const auto isMoving
        = [&moving](ApplicationId id) { return std::find(moving.begin(), moving.end(), id) != moving.end(); };
    if (position <= 0) {
        Statement last = connection.statement(
            "select id, rank from application where posting_id = ? and stage_id = ? order by rank desc, id desc");
        last.bind(0, posting.value).bind(1, stage.value);
        while (last.next()) {
            if (isMoving(ApplicationId(last.integer(0))))
                continue;
            gap.before = last.text(1);
            break;
        }
        return connection.outcome(std::move(gap));
    }
    Statement order = connection.statement(
        "select id, rank from application where posting_id = ? and stage_id = ? order by rank, id");
    order.bind(0, posting.value).bind(1, stage.value);
    qint64 above = 0;
    std::vector<ApplicationId> tied;
    while (order.next()) {
        const ApplicationId id(order.integer(0));
        if (isMoving(id))
            continue;
        if (++above < position) {
            gap.before = order.text(1);
        } else if (order.text(1) == gap.before) {
            tied.push_back(id);
        } else {
            gap.after = order.text(1);
            break;
        }
    }
    for (const ApplicationId id : tied) {
        if (std::optional<Application> row = selectRow<Application>(connection, "where t.id = ?", id))
            gap.tied.push_back(std::move(*row));
    }
    return connection.outcome(std::move(gap));
}

} // namespace shortlist
