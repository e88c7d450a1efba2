#include "queries/journal_pages.h"

#include "fold.h"
#include "row_query.h"

#include <limits>

namespace shortlist {

namespace {

constexpr std::string_view ofPerson
    = " and e.id in (select entry_id from journal_change where candidate_id in"
      " (select rowid / 4 from search where search match ?3 and rowid % 4 = 1)"
      " union select c.entry_id from journal_change c join search s on s.rowid % 4 = 1 and s.rowid / 4 between"
      " c.row_id and c.last_id where s.search match ?3 and c.kind = 'candidate' and c.last_id > c.row_id)";

/// Entries that touch a row of the posting. A row that is gone says in the journal what it belonged to, when it was
/// deleted; of a run of created rows one is enough.
constexpr std::string_view ofPosting
    = " and e.id in (with"
      " gone as (select kind, row_id as id, json_extract(payload, '$.before.posting_id') as posting_id,"
      " json_extract(payload, '$.before.application_id') as application_id,"
      " json_extract(payload, '$.before.scorecard_id') as scorecard_id from journal_change"
      " where kind in ('criterion', 'stage', 'section', 'application', 'scorecard', 'screening', 'note', 'rating')"
      " and operation = 'delete'),"
      " applied (id) as (select id from application where posting_id = ?4"
      " union select id from gone where kind = 'application' and posting_id = ?4),"
      " card (id) as (select id from scorecard where application_id in applied"
      " union select id from gone where kind = 'scorecard' and application_id in applied),"
      " part (kind, id) as (select 'posting', ?4"
      " union select 'criterion', id from criterion where posting_id = ?4"
      " union select 'stage', id from stage where posting_id = ?4"
      " union select 'section', id from section where posting_id = ?4"
      " union select kind, id from gone where posting_id = ?4"
      " union select 'application', id from applied"
      " union select 'scorecard', id from card"
      " union select 'screening', id from screening where application_id in applied"
      " union select 'note', id from note where application_id in applied"
      " union select kind, id from gone where application_id in applied"
      " union select 'rating', id from rating where scorecard_id in card"
      " union select 'rating', id from gone where kind = 'rating' and scorecard_id in card)"
      " select c.entry_id from part p join journal_change c on c.kind = p.kind and c.row_id = p.id"
      " union select c.entry_id from journal_change c where c.last_id > c.row_id and exists"
      " (select 1 from part p where p.kind = c.kind and p.id between c.row_id and c.last_id))";

/// Every word as the beginning of one of a name; empty where there is no word in it.
QString nameQuery(const QString &person)
{
    QStringList parts;
    for (const QString &word : person.left(200).simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString folded = foldForSearch(word);
        const bool hasWord = std::any_of(folded.begin(), folded.end(),
                                         [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (hasWord)
            parts
                += QStringLiteral("title : \"") + folded.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    }
    return parts.join(QStringLiteral(" AND "));
}

std::string verbList(const std::vector<Verb> &verbs)
{
    std::string list; // of words of our own
    for (const Verb verb : verbs)
        list.append(list.empty() ? "'" : ", '").append(wordOf(verb).data()).append("'");
    return list;
}

} // namespace

Result<std::vector<JournalLine>> journalPage(Connection &connection, const JournalFilter &filter)
{
    std::string tail = "where e.id < ?1";
    const QString person = nameQuery(filter.person);
    if (person.isEmpty() && !filter.person.trimmed().isEmpty())
        return std::vector<JournalLine>();
    if (!filter.member.isNull())
        tail.append(" and e.author_id = ?2");
    if (!person.isEmpty())
        tail.append(ofPerson);
    if (!filter.posting.isNull())
        tail.append(ofPosting);
    if (!filter.verbs.empty())
        tail.append(" and coalesce(r.verb, u.verb, e.verb) in (").append(verbList(filter.verbs)).append(")");
    tail.append(" order by e.id desc limit ?5");
    return journalLines(connection, tail, [&](Statement &query) {
        query.bind(0, filter.before.isNull() ? std::numeric_limits<qint64>::max() : filter.before.value);
        if (!filter.member.isNull())
            query.bind(1, filter.member.value);
        if (!person.isEmpty())
            query.bind(2, person);
        if (!filter.posting.isNull())
            query.bind(3, filter.posting.value);
        query.bind(4, qint64(filter.limit));
    });
}

Result<std::vector<StoredChange>> changesOf(Connection &connection, EntryId entry, int limit)
{
    Statement query = connection.statement("select kind, row_id, last_id, operation, payload from journal_change"
                                           " where entry_id = ? order by seq limit ?");
    query.bind(0, entry.value).bind(1, qint64(limit));
    std::vector<StoredChange> found;
    while (query.next()) {
        const Kind kind = fromWord<Kind>(query.text(0)).value_or(Kind::None);
        const QByteArrayView operation = query.utf8(3);
        StoredChange change{kind, query.integer(1), query.integer(2), Change::Operation::Update, {}};
        if (operation == "create")
            change.operation = Change::Operation::Create;
        else if (operation == "delete")
            change.operation = Change::Operation::Delete;
        if (!query.isNull(4) && kind != Kind::None)
            change.payload = parsePayload(kind, query.utf8(4).toByteArray());
        // Of created rows the journal keeps the ids: the rows are their own values.
        else if (change.operation == Change::Operation::Create && change.first == change.last)
            change.payload.after = readRow(connection, kind, change.first);
        found.push_back(std::move(change));
    }
    return connection.outcome(std::move(found));
}

Result<std::optional<ScorecardOwner>> ownerOfScorecard(Connection &connection, Kind kind, qint64 id)
{
    Statement query = connection.statement(
        kind == Kind::Rating ? "select s.member_id, s.application_id from rating r join scorecard s on s.id ="
                               " r.scorecard_id where r.id = ?"
                             : "select member_id, application_id from scorecard where id = ?");
    query.bind(0, id);
    std::optional<ScorecardOwner> owner;
    if (query.next())
        owner = ScorecardOwner{MemberId(query.integer(0)), ApplicationId(query.integer(1))};
    return connection.outcome(owner);
}

} // namespace shortlist
