#include "queries/interviews.h"

#include "queries/owed.h"
#include "queries/plans.h"
#include "row_query.h"

namespace shortlist {

namespace {

InterviewRows rowsOfInterview(Connection &connection, Interview interview)
{
    InterviewRows rows;
    const InterviewId id = interview.id;
    rows.interview = std::move(interview);
    rows.interviewers = selectRows<Interviewer>(connection, "where t.interview_id = ? order by t.id", id);
    rows.answers = selectRows<Answer>(connection, "where t.interview_id = ? order by t.id", id);
    return rows;
}

std::string linesSql(const InterviewFilter &filter)
{
    std::string sql
        = "select p.id, p.title, s.name, c.id, c.name, a.status,"
          " (select count(*) - 1 from journal_change h where h.kind = 'interview' and h.row_id = t.id), t.id, "
          + columnList(Kind::Interview, "t.")
          + " from interview t join application a on a.id = t.application_id"
            " join posting p on p.id = a.posting_id join stage s on s.id = a.stage_id"
            " join candidate c on c.id = a.candidate_id where (?1 = 0 or a.posting_id = ?1)";
    if (!filter.application.isNull())
        sql += " and t.application_id = ?2";
    if (filter.from)
        sql += " and t.starts_at >= ?3";
    if (filter.before)
        sql += " and t.starts_at < ?4";
    if (filter.scheduledOnly)
        sql += " and t.status = 'scheduled'";
    if (filter.owedOnly)
        sql += " and exists (select 1 from interviewer w where w.interview_id = t.id and "
               + owesInterviewSql("w.member_id", "t") + ")";
    return sql + " order by t.starts_at, t.id";
}

std::vector<InterviewerLine> interviewersOf(Connection &connection, const Interview &interview)
{
    Statement query = connection.statement(
        "select m.id, m.name, coalesce(m.email, ''), m.active, " + owesInterviewSql("m.id", "i")
        + " from interviewer t join interview i on i.id = t.interview_id join member m on m.id = t.member_id"
          " where t.interview_id = ? order by m.name, m.id");
    query.bind(0, interview.id.value);
    std::vector<InterviewerLine> found;
    while (query.next())
        found.push_back(
            {MemberId(query.integer(0)), query.text(1), query.text(2), query.integer(3) != 0, query.integer(4) != 0});
    return found;
}

InterviewLine lineAt(const Statement &query)
{
    InterviewLine line;
    line.postingId = PostingId(query.integer(0));
    line.posting = query.text(1);
    line.stage = query.text(2);
    line.candidateId = CandidateId(query.integer(3));
    line.candidate = query.text(4);
    line.applicationStatus = fromWord<ApplicationStatus>(query.text(5)).value_or(ApplicationStatus::Active);
    line.sequence = std::max<qint64>(0, query.integer(6));
    line.interview = rowAt<Interview>(query, 7);
    return line;
}

} // namespace

Result<std::optional<InterviewRows>> interviewRows(Connection &connection, InterviewId id)
{
    std::optional<Interview> found = selectRow<Interview>(connection, "where t.id = ?", id);
    std::optional<InterviewRows> rows;
    if (found)
        rows = rowsOfInterview(connection, std::move(*found));
    return connection.outcome(std::move(rows));
}

Result<std::vector<InterviewRows>> interviewsOf(Connection &connection, ApplicationId application)
{
    std::vector<InterviewRows> all;
    for (Interview &one :
         selectRows<Interview>(connection, "where t.application_id = ? order by t.starts_at, t.id", application))
        all.push_back(rowsOfInterview(connection, std::move(one)));
    return connection.outcome(std::move(all));
}

Result<std::optional<InterviewPlan>> interviewHeldBy(Connection &connection, ApplicationId application, MemberId member,
                                                     Moment now)
{
    const std::string held
        = "where t.application_id = ?1 and t.status = 'scheduled' and t.kind <> 'reference'"
          " and exists (select 1 from interviewer w where w.interview_id = t.id and w.member_id = ?2)"
          " and (t.starts_at <= ?3) = ?4 order by ";
    const std::string owedFirst = owesInterviewSql("?2", "t") + " desc, ";
    std::optional<Interview> found = selectRow<Interview>(connection, held + owedFirst + "t.starts_at desc, t.id desc",
                                                          application, member, now.toIso(), qint64(1));
    if (!found)
        found
            = selectRow<Interview>(connection, held + "t.starts_at, t.id", application, member, now.toIso(), qint64(0));
    if (!found)
        return connection.outcome(std::optional<InterviewPlan>());
    auto planned = plannedInterview(connection, found->planned);
    if (!planned)
        return planned.error();
    return std::optional(InterviewPlan{std::move(*found), std::move(*planned)});
}

Result<std::vector<MadeInterview>> interviewsMadeOf(Connection &connection, PlannedInterviewId id)
{
    std::vector<MadeInterview> all;
    for (Interview &one : selectRows<Interview>(connection, "where t.planned_interview_id = ? order by t.id", id)) {
        const CandidateId whose(
            selectNumber(connection, "select candidate_id from application where id = ?", one.application));
        all.push_back({std::move(one), whose});
    }
    return connection.outcome(std::move(all));
}

Result<std::optional<Answer>> answer(Connection &connection, AnswerId id)
{
    return connection.outcome(selectRow<Answer>(connection, "where t.id = ?", id));
}

Result<bool> hasScorecardOf(Connection &connection, InterviewId id)
{
    return connection.outcome(
        selectNumber(connection, "select exists (select 1 from scorecard where interview_id = ?)", id) != 0);
}

Result<> visitInterviews(Connection &connection, const InterviewFilter &filter,
                         const std::function<bool(const InterviewLine &)> &visit)
{
    Statement query = connection.statement(linesSql(filter));
    query.bind(0, filter.posting.value);
    if (!filter.application.isNull())
        query.bind(1, filter.application.value);
    if (filter.from)
        query.bind(2, filter.from->toIso());
    if (filter.before)
        query.bind(3, filter.before->toIso());
    while (query.next()) {
        InterviewLine line = lineAt(query);
        line.interviewers = interviewersOf(connection, line.interview);
        if (!visit(line))
            break;
    }
    return connection.outcome();
}

Result<QHash<ApplicationId, InterviewsAhead>> interviewsAhead(Connection &connection, PostingId posting, Moment now)
{
    // cross: from the posting's active applications by index, never from all interviews.
    Statement query = connection.statement(
        "select i.application_id, i.starts_at, i.minutes, i.name, i.kind <> 'reference' and i.starts_at <= ?2,"
        " i.id from application a cross join interview i on i.application_id = a.id"
        " where a.posting_id = ?1 and a.status = 'active' and i.status = 'scheduled'"
        " order by i.application_id, i.starts_at, i.id");
    Statement due = connection.statement("select count(*) from interview i join interviewer w on w.interview_id = i.id"
                                         " where i.application_id = ?1 and i.starts_at <= ?2 and "
                                         + owesInterviewSql("w.member_id", "i"));
    query.bind(0, posting.value).bind(1, now.toIso());
    QHash<ApplicationId, InterviewsAhead> found;
    QHash<ApplicationId, bool> asked;
    while (query.next()) {
        const ApplicationId id(query.integer(0));
        const Moment start = Moment::fromIso(query.text(1)).value_or(Moment());
        const bool isAhead = start.milliseconds + query.integer(2) * 60'000 > now.milliseconds;
        if (isAhead && !found[id].next) {
            found[id].next = start;
            found[id].name = query.text(3);
        }
        if (query.integer(4) == 0 || std::exchange(asked[id], true))
            continue;
        due.reset();
        due.bind(0, id.value).bind(1, now.toIso());
        const int count = due.next() ? static_cast<int>(due.integer(0)) : 0;
        if (count > 0)
            found[id].scorecardsDue = count;
    }
    return connection.outcome(std::move(found));
}

} // namespace shortlist
