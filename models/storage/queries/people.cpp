#include "people.h"

#include "fold.h"
#include "row_query.h"

namespace shortlist {

Result<std::vector<Member>> members(Connection &connection)
{
    return connection.outcome(selectRows<Member>(connection, "order by t.id"));
}

Result<std::vector<Reason>> reasons(Connection &connection)
{
    return connection.outcome(selectRows<Reason>(connection, "order by t.id"));
}

Result<bool> isMemberInUse(Connection &connection, MemberId id)
{
    // In the order of what is most likely.
    const qint64 found = selectNumber(
        connection,
        "select exists (select 1 from journal_entry where author_id = ?1) or exists (select 1 from posting where "
        "owner_id = ?1)"
        " or exists (select 1 from scorecard where member_id = ?1) or exists (select 1 from transition where by_id = "
        "?1)"
        " or exists (select 1 from note where by_id = ?1) or exists (select 1 from screening where by_id = ?1)"
        " or exists (select 1 from posting_transition where by_id = ?1) or exists (select 1 from application where "
        "credited_to_id = ?1)"
        " or exists (select 1 from planned_interviewer where member_id = ?1)"
        " or exists (select 1 from interviewer where member_id = ?1)"
        " or exists (select 1 from interview where by_id = ?1) or exists (select 1 from answer where by_id = ?1)"
        " or exists (select 1 from debrief_note where by_id = ?1) or exists (select 1 from decision where by_id = ?1)",
        id);
    return connection.outcome(found != 0);
}

Result<bool> isReasonInUse(Connection &connection, ReasonId id)
{
    const qint64 found = selectNumber(connection,
                                      "select exists (select 1 from application where reason_id = ?1)"
                                      " or exists (select 1 from transition where reason_id = ?1)",
                                      id);
    return connection.outcome(found != 0);
}

Result<std::optional<Candidate>> candidate(Connection &connection, CandidateId id)
{
    return connection.outcome(selectRow<Candidate>(connection, "where t.id = ?", id));
}

Result<> visitCandidates(Connection &connection, const std::function<bool(const Candidate &)> &visit)
{
    Statement query
        = connection.statement("select t.id, " + columnList(Kind::Candidate, "t.") + " from candidate t order by t.id");
    while (query.next() && visit(rowAt<Candidate>(query))) {}
    return connection.outcome();
}

Result<std::vector<CandidateId>> candidatesByEmail(Connection &connection, const QString &email)
{
    Statement query
        = connection.statement("select candidate_id from candidate_email where folded = ? order by candidate_id");
    query.bind(0, fold(email));
    std::vector<CandidateId> found;
    while (query.next())
        found.emplace_back(query.integer(0));
    return connection.outcome(std::move(found));
}

Result<QHash<QString, CandidateId>> firstWithEmails(Connection &connection, const QStringList &folded)
{
    QHash<QString, CandidateId> found;
    Statement query = connection.statement(
        "select candidate_id from candidate_email where folded = ? order by candidate_id limit 1");
    for (const QString &email : folded) {
        query.bind(0, email);
        if (query.next())
            found.insert(email, CandidateId(query.integer(0)));
        query.reset();
    }
    return connection.outcome(std::move(found));
}

Result<std::vector<Note>> notesOf(Connection &connection, CandidateId id)
{
    return connection.outcome(selectRows<Note>(connection, "where t.candidate_id = ? order by t.at, t.id", id));
}

Result<CandidateId> candidateOfNote(Connection &connection, NoteId id)
{
    return connection.outcome(
        CandidateId(selectNumber(connection, "select candidate_id from note where id = ?", id.value)));
}

Result<std::optional<Note>> note(Connection &connection, NoteId id)
{
    return connection.outcome(selectRow<Note>(connection, "where t.id = ?", id));
}

} // namespace shortlist
