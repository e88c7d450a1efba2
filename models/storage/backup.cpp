#include "backup.h"

#include "check.h"
#include "file_check.h"
#include "fold.h"
#include "journal_writer.h"
#include "schema.h"
#include "text.h"
#include "uuid.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sqlite3.h>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype copiesKept = 10;
constexpr qint64 dayLength = 86'400'000;

Result<> copyPages(Connection &source, Connection &destination, const BackupProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(destination.handle(), "main", source.handle(), "main");
    if (!backup) {
        destination.failWithCode(sqlite3_errcode(destination.handle()));
        return destination.outcome();
    }
    int code = SQLITE_OK;
    int waits = 0;
    int pages = 0; // the first step only counts, so that a small file can be cancelled too
    bool cancelled = false;
    while (!cancelled && (code == SQLITE_OK || ((code == SQLITE_BUSY || code == SQLITE_LOCKED) && waits < 200))) {
        code = sqlite3_backup_step(backup, pages);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(50);
            ++waits;
        }
        pages = code == SQLITE_OK ? 4096 : pages;
        const qint64 total = sqlite3_backup_pagecount(backup);
        cancelled = progress && code == SQLITE_OK && !progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (cancelled)
        return Error{ErrorKind::Cancelled, Text::tr("Cancelled. %1 is as it was.").arg(destination.path())};
    if (code != SQLITE_DONE)
        destination.failWithCode(code);
    return destination.outcome();
}

QString uuidOf(Connection &connection)
{
    Statement query = connection.statement("select uuid from workspace");
    return query.next() ? query.text(0) : QString();
}

/// The copy's name says its moment: 20260301T093000123Z.
QString copyName(Moment at)
{
    QString name = at.toIso();
    name.remove(u'-').remove(u':').remove(u'.');
    return name + QStringLiteral(".shortlist");
}

std::optional<Moment> momentOfCopy(const QString &name)
{
    if (name.size() < 19)
        return std::nullopt;
    return Moment::fromIso(QStringLiteral("%1-%2-%3T%4:%5:%6.%7Z")
                               .arg(name.mid(0, 4), name.mid(4, 2), name.mid(6, 2), name.mid(9, 2), name.mid(11, 2),
                                    name.mid(13, 2), name.mid(15, 3)));
}

/// What a copy leaves that was killed on its way: nobody works on it any more a day later.
void removeBrokenOff(const QString &folder, Moment at)
{
    const QFileInfoList drafts
        = QDir(folder).entryInfoList({QStringLiteral("*.shortlist.part-*")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &draft : drafts) {
        if (at.milliseconds - draft.lastModified().toMSecsSinceEpoch() > dayLength)
            QFile::remove(draft.filePath());
    }
}

Result<> keepCopy(Connection &source, const QString &folder, Moment at)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly, Text::tr("The folder for automatic copies cannot be made: %1").arg(folder)};
    removeBrokenOff(folder, at);
    const auto isTaken = [&] { return QFile::exists(folder + u'/' + copyName(at)); };
    while (true) {
        while (isTaken()) // another copy of this very moment
            ++at.milliseconds;
        const auto copied = backupTo(source, folder + u'/' + copyName(at));
        if (copied)
            break;
        if (!isTaken()) // else somebody else's copy came first
            return copied.error();
    }
    // Oldest first; those from the future, made by a clock that went wrong, before all others.
    QStringList copies = QDir(folder).entryList({QStringLiteral("*.shortlist")}, QDir::Files, QDir::Name);
    std::stable_partition(copies.begin(), copies.end(),
                          [made = copyName(at)](const QString &copy) { return copy > made; });
    for (qsizetype i = 0; i < copies.size() - copiesKept; ++i)
        QFile::remove(folder + u'/' + copies.at(i));
    return {};
}

/// As keepCopy(); of a file too damaged for that, its bytes.
Result<> keepState(Connection &source, const QString &folder, Moment at)
{
    auto kept = keepCopy(source, folder, at);
    if (kept || kept.error().kind != ErrorKind::Damaged)
        return kept;
    return QFile::copy(source.path(), folder + u'/' + copyName(at) + QStringLiteral(".damaged")) ? Result<>() : kept;
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

/// Copies what `target` holds, seen by a connection of its own: it may be locked for others by a restore that goes on.
Result<> keepWhatOthersSee(const Connection &target, const QString &folder, Moment at)
{
    auto reader = Connection::open(target.path(), Connection::Mode::Read);
    return reader ? keepCopy(**reader, folder, at) : Result<>(reader.error());
}

/// Puts the pages of `source` into `target`, whose own are kept in `folder` first: when nobody else can store in it any
/// more, and what it held can still be read. So nothing is lost that another process stores meanwhile.
Result<> replaceKept(Connection &source, Connection &target, const QString &folder, Moment at,
                     const BackupProgress &progress)
{
    std::optional<Result<>> kept; // absent: not begun
    const auto keepFirst = [&](qint64 done, qint64 total) {
        if (!kept)
            kept = keepWhatOthersSee(target, folder, at);
        return kept->ok() && (!progress || progress(done, total));
    };
    auto copied = copyPages(source, target, keepFirst);
    if (kept && !*kept && kept->error().kind == ErrorKind::Damaged) {
        kept = keepState(target, folder, at);
        if (*kept)
            copied = copyPages(source, target, progress);
    }
    if (!kept || *kept)
        return copied;
    return Error{kept->error().kind, Text::tr("%1 was left as it is, because what it holds now could not be kept "
                                              "first: %2")
                                         .arg(target.path(), kept->error().message)};
}

} // namespace

Result<> backupTo(Connection &source, const QString &destination, const BackupProgress &progress)
{
    if (auto inspected = inspectNewFile(destination); !inspected)
        return inspected.error();
    // A name of its own: whatever else lies beside the destination is not ours to remove.
    const QString draft = destination + QStringLiteral(".part-") + newUuid(Moment()).right(12);
    Result<> copied;
    {
        auto target = Connection::open(draft, Connection::Mode::Create);
        copied = target ? copyPages(source, **target, progress) : Result<>(target.error());
        // The copy carries the mode of its source; on its own it is a single file.
        if (copied) {
            (*target)->execute("pragma journal_mode = delete");
            copied = (*target)->outcome();
        }
    }
    if (copied && !QFile::rename(draft, destination))
        copied = Error{ErrorKind::Refused,
                       Text::tr("%1 could not be made: the name was taken meanwhile, or the folder cannot be "
                                "written.")
                           .arg(destination)};
    if (copied)
        return {};
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(draft + QLatin1String(suffix));
    Error error = copied.error();
    error.message.replace(draft, destination);
    return error;
}

Result<Restored> restoreFrom(const QString &backup, const QString &path, Moment at, const QString &by,
                             const BackupProgress &progress)
{
    if (auto inspected = inspectFile(backup); !inspected)
        return inspected.error();
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(path).canonicalFilePath() && QFileInfo::exists(path))
        return Error{ErrorKind::BadInput, Text::tr("%1 is both the backup and the file to restore into.").arg(path)};
    auto source = Connection::open(backup, Connection::Mode::Read);
    if (!source)
        return source.error();
    auto problems = findDamage(**source);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{ErrorKind::Damaged,
                     Text::tr("The backup %1 is damaged and was not used: %2").arg(backup, problems->first())};
    const bool exists = QFileInfo::exists(path);
    if (!exists) {
        if (auto copied = backupTo(**source, path, progress); !copied)
            return copied.error();
    } else if (auto inspected = inspectFile(path); !inspected) {
        return Error{inspected.error().kind,
                     inspected.error().message + u' '
                         + Text::tr("Move it away; then the backup can be restored under its name.")};
    }
    auto target = Connection::open(path, Connection::Mode::Write);
    if (!target)
        return Error{target.error().kind,
                     target.error().message + u' '
                         + Text::tr("Move it away; then the backup can be restored under its name.")};
    qint64 generation = 0;
    if (exists) {
        const QString uuid = uuidOf(**target);
        {
            Statement query = (*target)->statement("select generation from workspace");
            generation = query.next() ? query.integer(0) : 0;
        }
        (*target)->resetFailure(); // a file to be restored may be damaged
        if (!uuid.isEmpty() && uuid != uuidOf(**source))
            return Error{ErrorKind::Refused,
                         Text::tr("%1 is a backup of another workspace than %2. Restore it under a new name.")
                             .arg(backup, path)};
        if (auto replaced = replaceKept(**source, **target, automaticCopies(uuid), at, progress); !replaced)
            return replaced.error();
    }
    const MemberId member = memberCalled(**target, by);
    if (auto noted = noteRestore(**target, at, member, generation); !noted)
        return noted.error();
    return Restored{exists, member};
}

QString automaticCopies(const QString &workspaceUuid)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups/")
           + workspaceUuid;
}

Result<> keepAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at)
{
    return keepCopy(source, automaticCopies(workspaceUuid), at);
}

Result<> makeAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at)
{
    {
        Statement entries = source.statement("select 1 from journal_entry limit 1");
        if (!entries.next())
            return source.outcome();
    }
    const QString folder = automaticCopies(workspaceUuid);
    const QStringList copies = QDir(folder).entryList({QStringLiteral("*.shortlist")}, QDir::Files, QDir::Name);
    for (const QString &copy : copies) {
        // A copy from the future was made by a clock that went wrong: it says nothing about today.
        const std::optional<Moment> made = momentOfCopy(copy);
        if (made && made->milliseconds <= at.milliseconds && at.milliseconds - made->milliseconds < dayLength)
            return {};
    }
    return keepCopy(source, folder, at);
}

} // namespace shortlist
