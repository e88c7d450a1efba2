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

/// The column that names a row, or the two that do; of rows without a name, which row to ask instead.
struct Naming {
    const char *first = nullptr;
    const char *second = nullptr;
    Kind named = Kind::None; ///< the kind that `first` refers to
};

Naming namingOf(Kind kind)
{
    switch (kind) {
    case Kind::Member:
    case Kind::Reason:
    case Kind::Stage:
    case Kind::Candidate:
    case Kind::PostingFile:
    case Kind::Template:
    case Kind::PlannedInterview: return {"name"};
    case Kind::Posting: return {"title"};
    case Kind::Section:
    case Kind::Criterion: return {"heading", "text"};
    case Kind::Application:
    case Kind::Note: return {"candidate_id", nullptr, Kind::Candidate};
    case Kind::Scorecard:
    case Kind::Interview:
    case Kind::DebriefNote: return {"application_id", nullptr, Kind::Application};
    case Kind::Question: return {"text"};
    case Kind::LibraryEntry: return {"heading"};
    case Kind::PlannedInterviewer:
    case Kind::Interviewer: return {"member_id", nullptr, Kind::Member};
    case Kind::Focus:
    case Kind::QuestionCriterion: return {"criterion_id", nullptr, Kind::Criterion};
    case Kind::Answer: return {"question_id", nullptr, Kind::Question};
    case Kind::Decision: return {"posting_id", nullptr, Kind::Posting};
    default: return {};
    }
}

/// The value of a column of a row that is there; none where the row is not.
std::optional<Value> storedValue(Connection &connection, const Subject &subject, const Naming &naming)
{
    std::string sql = "select ";
    if (naming.second)
        sql.append("coalesce(").append(naming.first).append(", ").append(naming.second).append(")");
    else
        sql.append(naming.first);
    sql.append(" from ").append(kindInfo(subject.kind).table).append(" where id = ?");
    Statement query = connection.statement(sql);
    query.bind(0, subject.id);
    if (!query.next())
        return std::nullopt;
    return naming.named == Kind::None ? Value(query.text(0)) : Value(query.integer(0));
}

/// The same from what the journal kept when the row was last deleted.
std::optional<Value> deletedValue(Connection &connection, const Subject &subject, const Naming &naming)
{
    Statement query = connection.statement("select payload from journal_change where kind = ? and row_id = ? and "
                                           "operation = 'delete' order by entry_id desc limit 1");
    query.bind(0, wordOf(subject.kind)).bind(1, subject.id);
    if (!query.next())
        return std::nullopt;
    const Payload kept = parsePayload(subject.kind, query.utf8(0).toByteArray());
    for (const char *name : {naming.first, naming.second}) {
        const int number = name && kept.before ? kindInfo(subject.kind).fieldNumber(name) : -1;
        for (const FieldValue &one : kept.before.value_or(Fields())) {
            if (one.field == number && !std::holds_alternative<std::monostate>(one.value))
                return one.value;
        }
    }
    return std::nullopt;
}

} // namespace

Result<> visitJournal(Connection &connection, const std::function<bool(const JournalLine &)> &visit)
{
    Statement query = connection.statement(std::string(journalColumns) + "order by e.id");
    while (query.next() && visit(journalLineAt(query))) {}
    return connection.outcome();
}

Result<std::vector<JournalLine>> journalLines(Connection &connection, std::string_view tail,
                                              const std::function<void(Statement &)> &bind)
{
    Statement query = connection.statement(std::string(journalColumns).append(tail));
    bind(query);
    std::vector<JournalLine> lines;
    while (query.next())
        lines.push_back(journalLineAt(query));
    return connection.outcome(std::move(lines));
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
    const Naming naming = namingOf(subject.kind);
    if (!naming.first)
        return {};
    std::optional<Value> found = storedValue(connection, subject, naming);
    if (!found)
        found = deletedValue(connection, subject, naming);
    if (!found)
        return {};
    if (const auto *id = std::get_if<qint64>(&*found))
        return nameOfRow(connection, {naming.named, *id});
    const auto *name = std::get_if<QString>(&*found);
    return name ? *name : QString();
}

} // namespace shortlist
