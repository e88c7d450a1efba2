#include "journal.h"

#include "payload.h"
#include "row_query.h"

namespace shortlist {

namespace {

constexpr std::string_view journalColumns
    = "select e.id, e.at, e.author_id, coalesce(m.name, ''), e.verb, e.undoes, e.standing, e.undoable, e.detail,"
      " coalesce(r.verb, u.verb) from journal_entry e left join member m on m.id = e.author_id"
      " left join journal_entry u on u.id = e.undoes left join journal_entry r on r.id = u.undoes ";

JournalLine journalLineAt(const Statement &row)
{
    const Detail detail = parseDetail(row.utf8(8).toByteArray());
    return {EntryId(row.integer(0)),
            row.text(1),
            MemberId(row.integer(2)),
            row.text(3),
            fromWord<Verb>(row.text(4)).value_or(Verb::Join),
            EntryId(row.integer(5)),
            row.integer(6) != 0,
            row.integer(7) != 0,
            detail.subjects,
            detail.reason,
            detail.changes,
            fromWord<Verb>(row.text(9)).value_or(Verb::Undo)};
}

} // namespace

Result<> visitJournal(Connection &connection, const std::function<bool(const JournalLine &)> &visit)
{
    Statement query = connection.statement(std::string(journalColumns) + "order by e.id");
    while (query.next() && visit(journalLineAt(query))) {}
    return connection.outcome();
}

Result<std::vector<JournalLine>> journalOf(Connection &connection, CandidateId candidate)
{
    // Changes of small entries name the candidate; of bulk entries the runs of created rows are searched.
    Statement query = connection.statement(
        std::string(journalColumns)
        + "where e.id in (select entry_id from journal_change where candidate_id = ?1"
          " union select entry_id from journal_change where last_id > row_id and kind = 'candidate' and ?1 between "
          "row_id and last_id"
          " union select c.entry_id from journal_change c join application a on a.candidate_id = ?1"
          " where c.kind = 'application' and c.operation = 'create' and c.candidate_id is null and a.id between "
          "c.row_id and c.last_id"
          " union select entry_id from journal_change where kind = 'candidate' and row_id = ?1) order by e.id");
    query.bind(0, candidate.value);
    std::vector<JournalLine> lines;
    while (query.next())
        lines.push_back(journalLineAt(query));
    return connection.outcome(std::move(lines));
}

Result<EntryId> lastEntry(Connection &connection)
{
    return connection.outcome(EntryId(selectNumber(connection, "select coalesce(max(id), 0) from journal_entry")));
}

QString nameOfRow(Connection &connection, const Subject &subject)
{
    switch (subject.kind) {
    case Kind::Member: return selectText(connection, "select name from member where id = ?", subject.id);
    case Kind::Reason: return selectText(connection, "select name from reason where id = ?", subject.id);
    case Kind::Posting: return selectText(connection, "select title from posting where id = ?", subject.id);
    case Kind::Stage: return selectText(connection, "select name from stage where id = ?", subject.id);
    case Kind::Section:
        return selectText(connection, "select coalesce(heading, text) from section where id = ?", subject.id);
    case Kind::Criterion:
        return selectText(connection, "select coalesce(heading, text) from criterion where id = ?", subject.id);
    case Kind::Candidate: return selectText(connection, "select name from candidate where id = ?", subject.id);
    case Kind::Application:
        return selectText(connection,
                          "select c.name from application a join candidate c on c.id = a.candidate_id where a.id = ?",
                          subject.id);
    case Kind::Scorecard:
        return selectText(connection,
                          "select c.name from scorecard s join application a on a.id = s.application_id"
                          " join candidate c on c.id = a.candidate_id where s.id = ?",
                          subject.id);
    case Kind::Note:
        return selectText(connection,
                          "select c.name from note n join candidate c on c.id = n.candidate_id where n.id = ?",
                          subject.id);
    default: return {};
    }
}

} // namespace shortlist
