#include "undo.h"

#include "payload.h"
#include "row_store.h"
#include "text.h"

namespace shortlist {

namespace {

struct EntryRow {
    EntryId id;
    Verb verb = Verb::Join;
    EntryId undoes;
    bool standing = false;
    bool undoable = false;
    qint64 stoodAt = 0;
    Detail detail;
};

constexpr std::string_view entryColumns
    = "select id, verb, undoes, standing, undoable, stood_at, detail from journal_entry ";

EntryRow entryAt(const Statement &row)
{
    return {EntryId(row.integer(0)),
            fromWord<Verb>(row.text(1)).value_or(Verb::Join),
            EntryId(row.integer(2)),
            row.integer(3) != 0,
            row.integer(4) != 0,
            row.integer(5),
            parseDetail(row.utf8(6).toByteArray())};
}

std::optional<EntryRow> readEntry(Connection &connection, EntryId id)
{
    Statement query = connection.statement(std::string(entryColumns) + "where id = ?");
    query.bind(0, id.value);
    if (!query.next())
        return std::nullopt;
    return entryAt(query);
}

UndoTarget targetOf(Connection &connection, const EntryRow &row)
{
    const EntryId root = row.undoes.isNull() ? row.id : row.undoes;
    const std::optional<EntryRow> first = root == row.id ? row : readEntry(connection, root);
    return {row.id,
            root,
            first ? first->verb : row.verb,
            row.verb == Verb::Undo ? Verb::Redo : Verb::Undo,
            row.stoodAt,
            row.detail.subjects,
            row.detail.changes};
}

Result<UndoTarget> findNamed(Connection &connection, EntryId id)
{
    std::optional<EntryRow> row = readEntry(connection, id);
    if (!row)
        return Error{
            ErrorKind::NotFound,
            Text::tr("There is no entry %1 in the journal. `shortlist list FILE journal` shows them.").arg(id.value)};
    // A redo brought an entry back by undoing its undo: taking the redo back means undoing that entry again.
    if (row->verb == Verb::Redo) {
        const std::optional<EntryRow> undo = readEntry(connection, row->undoes);
        row = undo ? readEntry(connection, undo->undoes) : std::nullopt;
    }
    if (!row)
        return Error{
            ErrorKind::Damaged,
            Text::tr("The journal lacks an entry that entry %1 refers to. Run `shortlist check`.").arg(id.value)};
    if (row->verb == Verb::Restore)
        return Error{ErrorKind::Refused,
                     Text::tr("Entry %1 cannot be undone: it restored a backup. What was there before is among the "
                              "automatic copies.")
                         .arg(row->id.value)};
    if (!row->undoable)
        return Error{ErrorKind::Refused,
                     Text::tr("Entry %1 cannot be undone: it is what lets its author sign everything after it.")
                         .arg(row->id.value)};
    if (!row->standing)
        return Error{ErrorKind::Refused,
                     Text::tr("Entry %1 is undone already. `shortlist redo FILE` brings back what was undone last.")
                         .arg(row->id.value)};
    return targetOf(connection, *row);
}

/// Whether two changes touch a common field; a created or deleted row has all of them.
bool shareFields(Kind kind, const QByteArray &one, const QByteArray &other)
{
    const Payload a = parsePayload(kind, one);
    const Payload b = parsePayload(kind, other);
    if (!a.before || !a.after || !b.before || !b.after)
        return true;
    for (const FieldValue &field : *a.after) {
        for (const FieldValue &second : *b.after) {
            if (field.field == second.field)
                return true;
        }
    }
    return false;
}

Error inTheWay(Connection &connection, EntryId target, qint64 entry)
{
    Statement query = connection.statement("select e.verb, e.at, coalesce(m.name, '?') from journal_entry e"
                                           " left join member m on m.id = e.author_id where e.id = ?");
    query.bind(0, entry);
    query.next();
    return {
        ErrorKind::Refused,
        Text::tr(
            "Entry %1 cannot be undone now: entry %2 (%3, by %4, %5) changed the same data later. Undo that one first.")
            .arg(target.value)
            .arg(entry)
            .arg(query.text(0).replace(u'_', u' '), query.text(2), query.text(1))};
}

} // namespace

Result<UndoTarget> findUndo(Connection &connection, const UndoRequest &request)
{
    if (!request.entry.isNull())
        return findNamed(connection, request.entry);
    Statement query
        = connection.statement(std::string(entryColumns)
                               + "where standing = 1 and undoes is null and undoable = 1 and (?1 = '' or session = ?1)"
                                 " order by stood_at desc limit 1");
    query.bind(0, request.session);
    if (!query.next()) {
        if (auto read = connection.outcome(); !read)
            return read.error();
        return Error{ErrorKind::Refused, Text::tr("There is nothing to undo.")};
    }
    const EntryRow row = entryAt(query);
    return targetOf(connection, row);
}

Result<UndoTarget> findRedo(Connection &connection, const QString &session)
{
    Statement query = connection.statement(
        std::string(entryColumns)
        + "where standing = 1 and verb = 'undo' and (?1 = '' or session = ?1) and id > coalesce((select"
          " max(id) from journal_entry where undoes is null and undoable = 1"
          " and (?1 = '' or session = ?1)), 0) order by id desc limit 1");
    query.bind(0, session);
    if (!query.next()) {
        if (auto read = connection.outcome(); !read)
            return read.error();
        return Error{ErrorKind::Refused,
                     Text::tr("There is nothing to redo: nothing was undone since the last change.")};
    }
    const EntryRow row = entryAt(query);
    return targetOf(connection, row);
}

/// An entry stands in the way where it has effect now and had none when the target came to have its own: it is newer,
/// or it was brought back since, and had been undone before. (Undone and brought back since is as if it had stayed.)
constexpr auto cameLater = " and c.entry_id <> ?4 and e.standing = 1 and e.undoes is null and e.stood_at > ?5"
                           " and (e.id > ?5 or (select r.undoes from journal_entry r where r.id = e.stood_at) < ?5)"
                           " order by e.stood_at desc";

Result<> checkNothingInTheWay(Connection &connection, const UndoTarget &target)
{
    Statement mine = connection.statement(
        "select kind, row_id, last_id, payload, operation from journal_change where entry_id = ? order by seq");
    Statement rows = connection.statement(
        std::string("select c.entry_id, c.payload from journal_change c join journal_entry e on e.id = c.entry_id"
                    " where c.kind = ?1 and c.row_id between ?2 and ?3")
            .append(cameLater));
    Statement runs = connection.statement(
        std::string("select c.entry_id from journal_change c join journal_entry e on e.id = c.entry_id"
                    " where c.kind = ?1 and c.last_id > c.row_id and +c.row_id <= ?3 and c.last_id >= ?2")
            .append(cameLater));
    mine.bind(0, target.entry.value);
    while (mine.next()) {
        if (mine.isNull(3) && mine.utf8(4) != "create")
            return Error{ErrorKind::Refused,
                         Text::tr("Entry %1 cannot be undone any more: a person it speaks of was erased for good.")
                             .arg(target.entry.value)};
        const Kind kind = fromWord<Kind>(mine.text(0)).value_or(Kind::None);
        const auto bind = [&](Statement &query) {
            query.reset();
            query.bindUtf8(0, mine.utf8(0))
                .bind(1, mine.integer(1))
                .bind(2, mine.integer(2))
                .bind(3, target.root.value);
            query.bind(4, target.stoodAt);
        };
        bind(rows);
        while (rows.next()) {
            if (shareFields(kind, mine.utf8(3).toByteArray(), rows.utf8(1).toByteArray()))
                return inTheWay(connection, target.entry, rows.integer(0));
        }
        bind(runs);
        if (runs.next())
            return inTheWay(connection, target.entry, runs.integer(0));
    }
    return connection.outcome();
}

/// Of a row that a bulk entry created: whose history its deletion belongs to. The entry itself kept only numbers.
CandidateId candidateOf(Connection &connection, Kind kind, qint64 id)
{
    const char *sql = kind == Kind::Application ? "select candidate_id from application where id = ?"
                      : kind == Kind::Transition
                          ? "select a.candidate_id from transition t join application a on a.id = t.application_id"
                            " where t.id = ?"
                          : nullptr;
    if (kind == Kind::Candidate || !sql)
        return kind == Kind::Candidate ? CandidateId(id) : CandidateId();
    Statement query = connection.statement(sql);
    query.bind(0, id);
    return query.next() ? CandidateId(query.integer(0)) : CandidateId();
}

void reverse(const Transaction &transaction, const UndoTarget &target, EditWriter &writer, std::vector<Change> *applied)
{
    const auto apply = [&writer, applied](Change change) {
        Change done = writer.apply(std::move(change));
        if (applied)
            applied->push_back(std::move(done));
    };
    Connection &connection = transaction.connection();
    Statement mine
        = connection.statement("select operation, kind, row_id, last_id, candidate_id, payload from journal_change"
                               " where entry_id = ? order by seq desc");
    mine.bind(0, target.entry.value);
    while (mine.next()) {
        const Kind kind = fromWord<Kind>(mine.text(1)).value_or(Kind::None);
        const qint64 first = mine.integer(2);
        const CandidateId concerns(mine.integer(4));
        if (mine.utf8(0) == "create") {
            for (qint64 id = mine.integer(3); id >= first && !connection.failed(); --id) {
                if (std::optional<Fields> row = readRow(connection, kind, id))
                    apply({kind, id, std::move(row), std::nullopt,
                           concerns.isNull() ? candidateOf(connection, kind, id) : concerns});
                else if (!connection.failed())
                    connection.fail(
                        {ErrorKind::Conflict,
                         Text::tr("%1 %2 is gone already. Nothing was changed.").arg(QString(wordOf(kind))).arg(id)});
            }
            continue;
        }
        const Payload payload = parsePayload(kind, mine.utf8(5).toByteArray());
        apply({kind, first, payload.after, payload.before, concerns});
    }
}

void markStanding(const Transaction &transaction, const UndoTarget &target, EntryId written)
{
    Connection &connection = transaction.connection();
    connection.statement("update journal_entry set standing = 0 where id = ?").bind(0, target.entry.value).run();
    if (target.verb == Verb::Redo)
        connection.statement("update journal_entry set standing = 1, stood_at = ?2 where id = ?1")
            .bind(0, target.root.value)
            .bind(1, written.value)
            .run();
}

} // namespace shortlist
