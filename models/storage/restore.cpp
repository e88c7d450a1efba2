#include "restore.h"

#include "backup.h"
#include "check.h"
#include "file_check.h"
#include "fold.h"
#include "journal_writer.h"
#include "schema.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>

namespace shortlist {

namespace {

/// Of a file that may be damaged: empty where it does not say.
QString uuidOf(Connection &connection)
{
    QString uuid;
    {
        Statement query = connection.statement("select uuid from workspace");
        uuid = query.next() ? query.text(0) : QString();
    }
    connection.resetFailure();
    return uuid;
}

/// As uuidOf().
qint64 generationOf(Connection &connection)
{
    const qint64 generation = [&connection] {
        Statement query = connection.statement("select generation from workspace");
        return query.next() ? query.integer(0) : 0;
    }();
    connection.resetFailure();
    return generation;
}

/// The one active member of that name or e-mail; none where there is none, or several.
MemberId memberCalled(Connection &connection, const QString &name)
{
    const QString folded = fold(name);
    if (folded.isEmpty())
        return {};
    MemberId found;
    Statement query = connection.statement("select id, name, email from member where active = 1");
    while (query.next()) {
        if (fold(query.text(1)) != folded && fold(query.text(2)) != folded)
            continue;
        if (!found.isNull())
            return {};
        found = MemberId(query.integer(0));
    }
    return found;
}

Result<> noteRestore(Connection &connection, Moment at, MemberId by, qint64 generation)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    migrate(*transaction, storedRevision(connection)); // a backup of an older Shortlist
    // Above both of them, so that whoever had the file open sees another number whatever was restored.
    connection.statement("update workspace set generation = max(generation, ?) + 1").bind(0, generation).run();
    JournalWriter journal(*transaction, JournalWriter::Creations::Singly);
    EntryHead head;
    head.verb = Verb::Restore;
    head.at = at;
    head.author = by;
    head.undoable = false;
    journal.finish(head);
    return transaction->commit();
}

/// Of work in two parts that are about the same: the first, or the second.
BackupProgress halfOf(const BackupProgress &progress, bool isSecond)
{
    if (!progress)
        return {};
    return
        [progress, isSecond](qint64 done, qint64 total) { return progress(isSecond ? total + done : done, 2 * total); };
}

Error leftAsItIs(const QString &path, const Error &error)
{
    return {error.kind, Text::tr("%1 was left as it is, because what it holds now could not be kept first: %2")
                            .arg(path, error.message)};
}

Error moveItAway(const Error &error)
{
    return {error.kind,
            error.message + u' ' + Text::tr("Move it away; then the backup can be restored under its name.")};
}

/// What a restore goes into.
struct Target {
    std::unique_ptr<Connection> connection;
    QString uuid;
    qint64 generation = 0;
};

Result<Target> openTarget(const QString &path)
{
    if (auto inspected = inspectFile(path); !inspected)
        return moveItAway(inspected.error());
    auto connection = Connection::open(path, Connection::Mode::Write);
    if (!connection)
        return moveItAway(connection.error());
    const QString uuid = uuidOf(**connection);
    const qint64 generation = generationOf(**connection);
    return Target{std::move(*connection), uuid, generation};
}

Error othersRestored()
{
    return {ErrorKind::Conflict, Text::tr("Somebody else restored a backup meanwhile. Look again.")};
}

/// Copies what the target holds, seen by a connection of its own: it is locked for others by a restore that goes on.
Result<> keepWhatOthersSee(const Target &target, Moment at)
{
    auto reader = Connection::open(target.connection->path(), Connection::Mode::Read);
    if (!reader)
        return reader.error();
    if (generationOf(**reader) != target.generation)
        return othersRestored();
    return keepAutomaticCopy(**reader, target.uuid, at);
}

/// The same where the file has no log (a synced folder): nobody sees what it holds while it is replaced. So it is held
/// for this connection alone from before the copy is made until it is closed.
Result<> replaceAlone(Connection &source, const Target &target, Moment at, const BackupProgress &progress)
{
    Connection &own = *target.connection;
    own.execute("pragma locking_mode = exclusive; begin exclusive; commit");
    if (auto held = own.outcome(); !held)
        return leftAsItIs(own.path(), held.error());
    if (generationOf(own) != target.generation)
        return leftAsItIs(own.path(), othersRestored());
    if (auto kept = keepAutomaticCopy(own, target.uuid, at); !kept)
        return leftAsItIs(own.path(), kept.error());
    return copyPages(source, own, progress);
}

/// Puts the pages of `source` into `target`, whose own are kept first: when nobody else can store in it any more, and
/// what it held can still be read. So nothing is lost that another process stores meanwhile.
Result<> replaceKept(Connection &source, const Target &target, Moment at, const BackupProgress &progress)
{
    if (isShared(target.connection->path()))
        return replaceAlone(source, target, at, progress);
    std::optional<Result<>> kept; // absent: not begun
    const auto keepFirst = [&](qint64 done, qint64 total) {
        if (!kept)
            kept = keepWhatOthersSee(target, at);
        return kept->ok() && (!progress || progress(done, total));
    };
    auto copied = copyPages(source, *target.connection, keepFirst);
    if (!kept || *kept)
        return copied;
    return leftAsItIs(target.connection->path(), kept->error());
}

Result<std::unique_ptr<Connection>> openBackup(const QString &backup)
{
    if (auto inspected = inspectFile(backup); !inspected)
        return inspected.error();
    auto source = Connection::open(backup, Connection::Mode::Read);
    if (!source)
        return source.error();
    auto problems = findDamage(**source);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{ErrorKind::Damaged,
                     Text::tr("The backup %1 is damaged and was not used: %2").arg(backup, problems->first())};
    return source;
}

Result<Restored> makeFrom(Connection &source, const QString &path, Moment at, const QString &by,
                          const BackupProgress &progress)
{
    if (auto inspected = inspectNewFile(path); !inspected)
        return inspected.error();
    const Draft draft(path);
    MemberId member;
    {
        const auto copy = draft.fill(source, progress);
        if (!copy)
            return copy.error();
        member = memberCalled(**copy, by);
        if (auto noted = noteRestore(**copy, at, member, 0); !noted)
            return draft.named(noted.error());
    }
    if (auto settled = draft.settle(); !settled)
        return settled.error();
    return Restored{false, member};
}

} // namespace

Result<Restored> restoreFrom(const QString &backup, const QString &path, Moment at, const QString &by,
                             const BackupProgress &progress)
{
    auto source = openBackup(backup);
    if (!source)
        return source.error();
    const bool exists = QFileInfo::exists(path);
    if (exists && QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return Error{ErrorKind::BadInput, Text::tr("%1 is both the backup and the file to restore into.").arg(path)};
    if (!exists)
        return makeFrom(**source, path, at, by, progress);
    const auto target = openTarget(path);
    if (!target)
        return target.error();
    if (!target->uuid.isEmpty() && target->uuid != uuidOf(**source))
        return Error{
            ErrorKind::Refused,
            Text::tr("%1 is a backup of another workspace than %2. Restore it under a new name.").arg(backup, path)};
    const QString folder = automaticCopies(target->uuid);
    if (!QDir().mkpath(folder))
        return leftAsItIs(
            path, {ErrorKind::ReadOnly, Text::tr("The folder for automatic copies cannot be made: %1").arg(folder)});
    // The entry is written into a copy of the backup, so that it comes into the file together with all the rest.
    const Draft draft(folder + u'/' + automaticCopyName(at));
    const auto copy = draft.fill(**source, halfOf(progress, false));
    if (!copy && copy.error().kind == ErrorKind::Cancelled)
        return Error{ErrorKind::Cancelled, Text::tr("Cancelled. %1 is as it was.").arg(path)};
    if (!copy)
        return copy.error();
    (*copy)->waitForDisk(false);
    const MemberId member = memberCalled(**copy, by);
    if (auto noted = noteRestore(**copy, at, member, target->generation); !noted)
        return draft.named(noted.error());
    if (auto replaced = replaceKept(**copy, *target, at, halfOf(progress, true)); !replaced)
        return replaced.error();
    return Restored{true, member};
}

} // namespace shortlist
