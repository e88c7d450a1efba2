#include "queries/debriefs.h"

#include "row_query.h"

namespace shortlist {

Result<std::vector<NamedDebriefNote>> debriefNotesOf(Connection &connection, ApplicationId application)
{
    Statement query = connection.statement("select coalesce(k.heading, k.text, ''), m.name, t.id, "
                                           + columnList(Kind::DebriefNote, "t.")
                                           + " from debrief_note t join member m on m.id = t.by_id"
                                             " left join criterion k on k.id = t.criterion_id"
                                             " where t.application_id = ? order by t.at, t.id");
    query.bind(0, application.value);
    std::vector<NamedDebriefNote> found;
    while (query.next())
        found.push_back({rowAt<DebriefNote>(query, 2), query.text(0), query.text(1)});
    return connection.outcome(std::move(found));
}

Result<std::optional<DebriefNote>> debriefNote(Connection &connection, DebriefNoteId id)
{
    return connection.outcome(selectRow<DebriefNote>(connection, "where t.id = ?", id));
}

Result<std::vector<NamedDecision>> decisionsFor(Connection &connection, PostingId posting)
{
    Statement query
        = connection.statement("select p.title, coalesce(c.name, ''), m.name, t.id, " + columnList(Kind::Decision, "t.")
                               + " from decision t join posting p on p.id = t.posting_id"
                                 " join member m on m.id = t.by_id"
                                 " left join application a on a.id = t.application_id"
                                 " left join candidate c on c.id = a.candidate_id"
                               + (posting.isNull() ? "" : " where t.posting_id = ?1") + " order by t.at, t.id");
    if (!posting.isNull())
        query.bind(0, posting.value);
    std::vector<NamedDecision> found;
    while (query.next())
        found.push_back({rowAt<Decision>(query, 3), query.text(0), query.text(1), query.text(2)});
    return connection.outcome(std::move(found));
}

Result<std::optional<Decision>> decision(Connection &connection, DecisionId id)
{
    return connection.outcome(selectRow<Decision>(connection, "where t.id = ?", id));
}

Result<std::vector<Decision>> decisions(Connection &connection, PostingId posting)
{
    return connection.outcome(selectRows<Decision>(connection, "where t.posting_id = ? order by t.id", posting));
}

} // namespace shortlist
