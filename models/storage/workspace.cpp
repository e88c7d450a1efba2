#include "workspace.h"

#include "backup.h"
#include "broken_rule.h"
#include "file_check.h"
#include "fold.h"
#include "foreign_key.h"
#include "posting_file.h"
#include "schema.h"
#include "text.h"
#include "uuid.h"

#include <QDir>
#include <QFileInfo>

namespace shortlist {

namespace {

/// From how many changes on an undo is stored and announced as a bulk entry.
constexpr qint64 bulkFrom = 1000;

Result<> fill(Connection &connection, const Member &first, const std::vector<Reason> &reasons, const QTimeZone &zone,
              Moment at)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    migrate(*transaction, 0);
    connection.statement("insert into workspace (id, uuid, created_at, time_zone) values (1, ?, ?, ?)")
        .bind(0, newUuid(at))
        .bind(1, at.toIso())
        .bind(2, QString::fromLatin1(zone.id()))
        .run();
    // The first member and the usual reasons are the state that a workspace begins with, not something to undo.
    EditWriter writer(*transaction, EditWriter::Storing::AtOnce);
    writer.apply(creation(first));
    for (const Reason &reason : reasons)
        writer.apply(creation(reason));
    writer.flush();
    return transaction->commit();
}

/// Whether the file has to be brought up to date before it can be read.
bool isOlder(Connection &connection)
{
    const int revision = storedRevision(connection);
    return revision >= 1 && revision < schemaRevision;
}

/// The same bytes are stored once.
void storeContent(Connection &connection, const QByteArray &bytes)
{
    connection.statement("insert into file_content (hash, bytes) values (?, ?) on conflict (hash) do nothing")
        .bind(0, contentHash(bytes))
        .bindBlob(1, bytes)
        .run();
}

} // namespace

bool BulkEdit::add(Change change)
{
    m_writer.apply(std::move(change));
    return !m_writer.failed();
}

bool BulkEdit::addContent(const QByteArray &bytes)
{
    storeContent(connection(), bytes);
    return !m_writer.failed();
}

Connection &BulkEdit::connection() const
{
    m_writer.flush();
    return m_connection;
}

Workspace::Workspace(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)), m_session(newUuid(Moment()))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Member &first,
                                                     const std::vector<Reason> &reasons, const QTimeZone &zone,
                                                     Moment at)
{
    if (auto inspected = inspectNewFile(path); !inspected)
        return inspected.error();
    // Made whole under another name, so that a failure leaves nothing that looks like a workspace.
    const QString draft = path + QStringLiteral(".new-") + newUuid(at).right(12);
    Result<> made;
    {
        auto connection = Connection::open(draft, Connection::Mode::Create);
        made = connection ? fill(**connection, first, reasons, zone, at) : Result<>(connection.error());
    }
    if (made && !QDir().rename(draft, path))
        made = Error{ErrorKind::Refused,
                     Text::tr("%1 could not be made: the name was taken meanwhile, or the folder cannot be "
                              "written.")
                         .arg(path)};
    if (!made) {
        QDir().remove(draft);
        QDir().remove(draft + QStringLiteral("-journal"));
        Error error = made.error();
        error.message.replace(draft, path);
        return error;
    }
    return open(path, Access::Write, at);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, Moment at)
{
    if (auto inspected = inspectFile(path); !inspected)
        return inspected.error();
    if (access == Access::Write
        && (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable()))
        return Error{ErrorKind::ReadOnly,
                     Text::tr("%1 cannot be changed: the file or its folder is read-only. Reading works; copy "
                              "the file to where you may write.")
                         .arg(path)};
    const auto mode = access == Access::Write ? Connection::Mode::Write : Connection::Mode::Read;
    auto connection = Connection::open(path, mode);
    if (!connection)
        return connection.error();
    if (access == Access::Read && isOlder(**connection)) {
        connection->reset();
        if (const auto updated = open(path, Access::Write, at); !updated)
            return updated.error();
        connection = Connection::open(path, mode);
        if (!connection)
            return connection.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection)));
    if (auto loaded = workspace->load(); !loaded)
        return loaded.error();
    if (access == Access::Write) {
        if (auto current = bringUpToDate(*workspace->m_connection, workspace->m_uuid, at); !current)
            return current.error();
        if (isShared(path))
            workspace->m_notices
                += Text::tr(
                       "%1 lies on a network share or in a synced folder. It is used in a slower, safer way; never "
                       "change it on two machines at the same time.")
                       .arg(path);
        if (auto copied = makeAutomaticCopy(*workspace->m_connection, workspace->m_uuid, at); !copied)
            workspace->m_notices
                += Text::tr("The day's automatic copy could not be made: %1").arg(copied.error().message);
    }
    return workspace;
}

Result<> Workspace::load()
{
    const int revision = storedRevision(*m_connection);
    if (revision < 1)
        return Error{ErrorKind::Damaged,
                     Text::tr("%1 says that its schema is %2, which never was. Restore it from a backup.")
                         .arg(path())
                         .arg(revision)};
    if (revision > schemaRevision)
        return Error{ErrorKind::Refused,
                     Text::tr("%1 was written by a newer Shortlist (its schema is %2, this program knows up to "
                              "%3). It was left as it is; update Shortlist to open it.")
                         .arg(path())
                         .arg(revision)
                         .arg(schemaRevision)};
    Statement query = m_connection->statement("select uuid, time_zone from workspace");
    if (query.next()) {
        m_uuid = query.text(0);
        m_timeZone = QTimeZone(query.utf8(1).toByteArray());
        if (!m_timeZone.isValid())
            m_timeZone = QTimeZone::utc();
    }
    return m_connection->outcome();
}

MemberId Workspace::writeJoining(const Transaction &transaction, const std::optional<Member> &joining, Moment at)
{
    if (!joining)
        return {};
    // Another process of the same person may have let them join since the caller looked.
    Statement known = transaction.connection().statement("select id, name from member order by id");
    while (known.next()) {
        if (fold(known.text(1)) == fold(joining->name))
            return MemberId(known.integer(0));
    }
    EditWriter writer(transaction, EditWriter::Storing::AtOnce);
    Member member = *joining;
    member.id = MemberId(-1);
    const MemberId id(writer.apply(creation(member)).id);
    writer.finish({Verb::Join, {{Kind::Member, id.value}}, at, id, {}, {}, m_session, false});
    return id;
}

Result<Committed> Workspace::finish(Transaction &transaction, Committed what)
{
    explainBrokenReference(transaction);
    explainBrokenRule(transaction, what.entry);
    if (auto stored = transaction.commit(); !stored)
        return stored.error();
    Q_EMIT committed(what);
    return what;
}

Result<Committed> Workspace::commit(const Edit &edit, const std::optional<Member> &joining)
{
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const MemberId joined = writeJoining(*transaction, joining, edit.at);
    EditWriter writer(*transaction, EditWriter::Storing::AtOnce, joined);
    Committed what;
    what.edit = edit;
    what.edit.changes.clear();
    what.edit.contents.clear();
    for (const QByteArray &bytes : edit.contents)
        storeContent(*m_connection, bytes);
    for (const Change &change : edit.changes)
        what.edit.changes.push_back(writer.apply(change));
    writer.finish({edit.verb, edit.subjects, edit.at, edit.author, edit.reason, {}, m_session, true});
    what.entry = writer.journal().entry();
    what.created = writer.journal().runs();
    what.edit.author = MemberId(writer.resolved(Kind::Member, edit.author.value));
    for (Subject &one : what.edit.subjects)
        one.id = writer.resolved(one.kind, one.id);
    return finish(*transaction, std::move(what));
}

Result<Committed> Workspace::commitBulk(const Edit &head, const std::optional<Member> &joining,
                                        const std::function<Result<>(BulkEdit &)> &produce)
{
    m_connection->writeInPlace(false);
    auto stored = storeBulk(head, joining, produce);
    m_connection->resetFailure();
    m_connection->writeInPlace(true);
    m_connection->resetFailure(); // the step itself is stored, or refused, whatever became of this
    return stored;
}

Result<Committed> Workspace::storeBulk(const Edit &head, const std::optional<Member> &joining,
                                       const std::function<Result<>(BulkEdit &)> &produce)
{
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const MemberId joined = writeJoining(*transaction, joining, head.at);
    EditWriter writer(*transaction, EditWriter::Storing::Ahead, joined);
    BulkEdit bulk(writer, *m_connection);
    const Result<> produced = produce(bulk);
    writer.flush();
    if (m_connection->failed())
        return transaction->commit().error();
    if (!produced)
        return produced.error();
    if (writer.journal().isEmpty())
        return Error{ErrorKind::Refused, Text::tr("There is nothing to store.")};
    Committed what;
    what.edit = head;
    what.bulk = true;
    std::vector<Subject> &subjects = what.edit.subjects;
    subjects.insert(subjects.end(), bulk.subjects().begin(), bulk.subjects().end());
    writer.finish({head.verb, subjects, head.at, head.author, head.reason, {}, m_session, true});
    for (Subject &one : subjects)
        one.id = writer.resolved(one.kind, one.id);
    what.entry = writer.journal().entry();
    what.created = writer.journal().runs();
    what.edit.author = MemberId(writer.resolved(Kind::Member, head.author.value));
    return finish(*transaction, std::move(what));
}

Result<Committed> Workspace::takeBack(const Result<UndoTarget> &target, Authorship who, const Transaction &transaction,
                                      MemberId joined)
{
    if (!target)
        return target.error();
    if (auto clear = checkNothingInTheWay(*m_connection, *target); !clear)
        return clear.error();
    const bool bulk = target->changes >= bulkFrom;
    EditWriter writer(transaction, bulk ? EditWriter::Storing::Together : EditWriter::Storing::AtOnce, joined);
    Committed what;
    what.bulk = bulk;
    what.about = target->about;
    what.edit.verb = target->verb;
    what.edit.subjects = target->subjects;
    what.edit.at = who.at;
    reverse(transaction, *target, writer, bulk ? nullptr : &what.edit.changes);
    writer.finish({target->verb, target->subjects, who.at, who.author, {}, target->entry, m_session, true});
    markStanding(transaction, *target, writer.journal().entry());
    what.entry = writer.journal().entry();
    what.created = writer.journal().runs();
    what.edit.author = MemberId(writer.resolved(Kind::Member, who.author.value));
    return what;
}

Result<Committed> Workspace::undo(Authorship who, const std::optional<Member> &joining, const UndoRequest &request)
{
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto target = findUndo(*m_connection, request);
    const MemberId joined = writeJoining(*transaction, joining, who.at);
    auto what = takeBack(target, who, *transaction, joined);
    if (!what)
        return what.error();
    return finish(*transaction, std::move(*what));
}

Result<Committed> Workspace::redo(Authorship who, const std::optional<Member> &joining, const QString &session)
{
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto target = findRedo(*m_connection, session);
    const MemberId joined = writeJoining(*transaction, joining, who.at);
    auto what = takeBack(target, who, *transaction, joined);
    if (!what)
        return what.error();
    return finish(*transaction, std::move(*what));
}

} // namespace shortlist
