#include "queries/scorecard_standing.h"

#include "queries/owed.h"
#include "queries/scorecards.h"
#include "row_query.h"

namespace shortlist {

namespace {

/// Whether member ?2 has submitted for application ?1 and owed nothing then, so that others' marks were open to them. A
/// submit that was taken back counts too: the journal has it. Something was still owed where they owe an interview now
/// that was theirs already, and is another one than that which they submitted for.
const std::string &hasSeenSql()
{
    static const std::string sql
        = "with submits (entry_id, interview_id) as ("
          "select c.entry_id, s.interview_id from scorecard s"
          " join journal_change c on c.kind = 'scorecard' and c.row_id = s.id"
          " join journal_entry e on e.id = c.entry_id and e.verb = 'submit_scorecard'"
          " where s.application_id = ?1 and s.member_id = ?2"
          " union all select c.entry_id, json_extract(gone.payload, '$.before.interview_id')"
          " from journal_change gone join journal_change c on c.kind = 'scorecard' and c.row_id = gone.row_id"
          " join journal_entry e on e.id = c.entry_id and e.verb = 'submit_scorecard'"
          " where gone.candidate_id = (select candidate_id from application where id = ?1)"
          " and gone.kind = 'scorecard' and gone.operation = 'delete'"
          " and json_extract(gone.payload, '$.before.application_id') = ?1"
          " and json_extract(gone.payload, '$.before.member_id') = ?2)"
          " select exists (select 1 from submits where not exists (select 1 from interview i"
          " join interviewer w on w.interview_id = i.id and w.member_id = ?2"
          " join journal_change made on made.kind = 'interviewer' and made.row_id = w.id and made.operation = 'create'"
          " where i.application_id = ?1 and made.entry_id < submits.entry_id"
          " and i.id is not submits.interview_id and "
          + owesInterviewSql("?2", "i") + "))";
    return sql;
}

/// Whether others have submitted for application ?1, and nothing of it is withheld from member ?2.
const std::string &seesSql()
{
    static const std::string sql = "select exists (select 1 from scorecard other where other.application_id = ?1"
                                   " and other.member_id <> ?2 and other.status = 'submitted') and not "
                                   + owesSql("?2", "?1");
    return sql;
}

const std::string &owesOneSql()
{
    static const std::string sql = "select exists (select 1 from interview i join interviewer w"
                                   " on w.interview_id = i.id and w.member_id = ?1 where i.id = ?2 and "
                                   + owesInterviewSql("?1", "i") + ")";
    return sql;
}

} // namespace

Result<ScorecardStanding> scorecardStanding(Connection &connection, ApplicationId application, MemberId member,
                                            const std::optional<InterviewPlan> &interview)
{
    auto latest = latestScorecard(connection, application, member);
    if (!latest)
        return latest.error();
    ScorecardStanding standing{std::move(*latest)};
    const bool isBegun = standing.latest && standing.latest->scorecard.status == ScorecardStatus::Draft;
    standing.mayHaveSeen = selectNumber(connection, hasSeenSql(), application, member) != 0
                           || (!isBegun && selectNumber(connection, seesSql(), application, member) != 0);
    if (interview)
        standing.owesInterview = selectNumber(connection, owesOneSql(), member, interview->interview.id) != 0;
    return connection.outcome(std::move(standing));
}

} // namespace shortlist
