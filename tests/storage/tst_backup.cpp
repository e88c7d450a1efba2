#include "backup.h"
#include "check.h"
#include "new_workspace.h"
#include "queries/journal.h"
#include "restore.h"
#include "result_check.h"
#include "rules/candidate_rules.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace shortlist;

namespace {

constexpr qint64 day = 86'400'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList committed; // the files of every transaction that changed rows; a copy of pages is none

int noteCommit(void *connection)
{
    auto *database = static_cast<sqlite3 *>(connection);
    if (sqlite3_total_changes(database) > 0)
        committed += QString::fromUtf8(sqlite3_db_filename(database, "main"));
    return 0;
}

int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    sqlite3_commit_hook(connection, noteCommit, connection);
    return SQLITE_OK;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Copies that nobody asked for, backups, and what a restore leaves.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRestoreKeepsWhatWasThereBefore_data() { folders(); }
    void aRestoreLosesNothingThatOthersStoreMeanwhile_data() { folders(); }
    void aDayHasOneAutomaticCopy();
    void tenAutomaticCopiesAreKept();
    void aCopyFromTheFutureDoesNotStandForToday();
    void copiesFromTheFutureGoFirst();
    void whatAKilledCopyLeftGoesADayLater();
    void aRestoreKeepsWhatWasThereBefore();
    void aRestoreLosesNothingThatOthersStoreMeanwhile();
    void aRestoreThatCannotKeepItIsRefused();
    void aRestoreAndItsEntryAreOneTransaction();
    void ofTwoRestoresAtATimeOneIsDone();
    void aRestoreIsNoEntryToTakeBack();
    void theGenerationGrowsWithEveryRestore();
    void aFileOfTheUsersBesideABackupStays();
    void aCancelledCopyLeavesEverythingAsItWas();

private:
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_copies).entryList({QStringLiteral("*.shortlist")}, QDir::Files, QDir::Name);
    }
    void reopen(Moment at)
    {
        m_workspace.reset();
        m_workspace = test::openWorkspace(m_path, at);
    }
    [[nodiscard]] qint64 generation()
    {
        Statement query = m_workspace->connection().statement("select generation from workspace");
        return query.next() ? query.integer(0) : 0;
    }
    [[nodiscard]] bool add(const char *name)
    {
        Candidate one;
        one.name = QString::fromLatin1(name);
        return m_workspace->commit(*addCandidate(one, {MemberId(1), m_at})).ok();
    }
    [[nodiscard]] static qint64 peopleIn(const QString &path, Moment at);
    static void folders()
    {
        QTest::addColumn<bool>("isSynced");
        QTest::newRow("a folder") << false;
        QTest::newRow("a synced folder") << true;
    }
    /// Moves the workspace to where it has no log, if that is what the test is about.
    void moveToFolder()
    {
        QFETCH(const bool, isSynced);
        if (!isSynced)
            return;
        m_workspace.reset();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("Dropbox")));
        const QString path = m_folder->filePath(QStringLiteral("Dropbox/team.shortlist"));
        QVERIFY(QFile::rename(m_path, path));
        m_path = path;
        reopen(m_at);
        QVERIFY(QDir(m_copies).removeRecursively()); // opening it made one
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
    QString m_copies;
    Moment m_at{1'772'355'600'000};
};

void BackupTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
    m_path = m_folder->filePath(QStringLiteral("team.shortlist"));
    m_workspace = test::newWorkspace(m_path, m_at);
    m_copies = automaticCopies(m_workspace->uuid());
    QVERIFY(m_copies.startsWith(m_folder->path()));
    QVERIFY(add("Grace Hopper"));
    QVERIFY(copies().isEmpty());
}

qint64 BackupTest::peopleIn(const QString &path, Moment at)
{
    auto opened = Workspace::open(path, Workspace::Access::Read, at);
    if (!opened)
        return -1;
    Statement query = (*opened)->connection().statement("select count(*) from candidate");
    return query.next() ? query.integer(0) : -1;
}

void BackupTest::aDayHasOneAutomaticCopy()
{
    reopen(m_at);
    QCOMPARE(copies(), QStringList{QStringLiteral("20260301T090000000Z.shortlist")});
    reopen({m_at.milliseconds + day - 1});
    QCOMPARE(copies().size(), 1);
    reopen({m_at.milliseconds + day});
    QCOMPARE(copies().size(), 2);
    QCOMPARE(peopleIn(m_copies + u'/' + copies().last(), m_at), qint64(1));
}

void BackupTest::tenAutomaticCopiesAreKept()
{
    for (int i = 0; i < 12; ++i)
        reopen({m_at.milliseconds + i * day});
    QCOMPARE(copies().size(), 10);
    QCOMPARE(copies().first(), QStringLiteral("20260303T090000000Z.shortlist"));
}

void BackupTest::aCopyFromTheFutureDoesNotStandForToday()
{
    reopen({m_at.milliseconds + 1000 * day}); // the clock was wrong
    QCOMPARE(copies().size(), 1);
    reopen(m_at);
    QCOMPARE(copies().size(), 2);
    QCOMPARE(copies().first(), QStringLiteral("20260301T090000000Z.shortlist"));
}

void BackupTest::copiesFromTheFutureGoFirst()
{
    for (int i = 0; i < 10; ++i)
        reopen({m_at.milliseconds + (1000 + i) * day}); // the clock was wrong for ten days
    QCOMPARE(copies().size(), 10);
    reopen(m_at);
    QCOMPARE(copies().size(), 10);
    QCOMPARE(copies().first(), QStringLiteral("20260301T090000000Z.shortlist"));
}

void BackupTest::whatAKilledCopyLeftGoesADayLater()
{
    QVERIFY(QDir().mkpath(m_copies));
    const auto leave = [this](const QString &name, qint64 at) {
        const QString path = m_copies + u'/' + name;
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
               && file.setFileTime(QDateTime::fromMSecsSinceEpoch(at), QFileDevice::FileModificationTime);
    };
    const QString draft = QStringLiteral("20260227T090000000Z.shortlist.part-0123456789ab");
    const QString running = QStringLiteral("20260301T085959000Z.shortlist.part-0123456789ab");
    QVERIFY(leave(draft, m_at.milliseconds - 2 * day));
    QVERIFY(leave(draft + QStringLiteral("-journal"), m_at.milliseconds - 2 * day));
    QVERIFY(leave(running, m_at.milliseconds - 1000));
    QVERIFY(leave(QStringLiteral("notes.txt"), m_at.milliseconds - 2 * day));
    reopen(m_at);
    const QStringList left = QDir(m_copies).entryList(QDir::Files, QDir::Name);
    QCOMPARE(left, (QStringList{QStringLiteral("20260301T085959000Z.shortlist.part-0123456789ab"),
                                QStringLiteral("20260301T090000000Z.shortlist"), QStringLiteral("notes.txt")}));
}

void BackupTest::aRestoreKeepsWhatWasThereBefore()
{
    moveToFolder();
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QVERIFY(add("Alan Turing"));
    m_workspace.reset();
    QVERIFY_RESULT(restoreFrom(backup, m_path, m_at, {}));
    QCOMPARE(peopleIn(m_path, m_at), qint64(1));
    QCOMPARE(copies().size(), 1);
    QCOMPARE(peopleIn(m_copies + u'/' + copies().first(), m_at), qint64(2));
    // Twice in the same moment: neither copy takes the other's place.
    QVERIFY_RESULT(restoreFrom(backup, m_path, m_at, {}));
    QCOMPARE(copies().size(), 2);
    QCOMPARE(peopleIn(m_copies + u'/' + copies().first(), m_at), qint64(2));
}

void BackupTest::aRestoreLosesNothingThatOthersStoreMeanwhile()
{
    moveToFolder();
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QFETCH(const bool, isSynced); // without a log whoever stores keeps all others from it
    const std::chrono::milliseconds pause(isSynced ? 60 : 2);
    std::atomic<bool> isOver = false;
    std::atomic<bool> hasBegun = false;
    QStringList stored;
    std::thread other([this, pause, &isOver, &hasBegun, &stored] {
        const auto workspace = test::openWorkspace(m_path, m_at);
        for (int i = 0; !isOver; ++i) {
            Candidate one;
            one.name = QStringLiteral("Person %1").arg(i);
            if (workspace->commit(*addCandidate(one, {MemberId(1), m_at})))
                stored += one.name;
            hasBegun = hasBegun || !stored.isEmpty();
            std::this_thread::sleep_for(pause); // others want to store too
        }
    });
    QTRY_VERIFY(hasBegun);
    constexpr int tries = 6;
    qsizetype restores = 0;
    QString problem;
    for (int i = 0; i < tries && problem.isEmpty(); ++i) {
        const auto restored = restoreFrom(backup, m_path, m_at, {});
        if (restored)
            ++restores;
        else if (!isSynced || restored.error().kind != ErrorKind::Busy) // it may be the other's turn all the time
            problem = restored.error().message;
    }
    isOver = true;
    other.join();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(copies().size() >= restores);
    QSet<QString> found;
    QStringList paths{m_path};
    for (const QString &copy : copies())
        paths += m_copies + u'/' + copy;
    for (const QString &path : std::as_const(paths)) {
        const auto workspace = test::openWorkspace(path, m_at);
        Statement query = workspace->connection().statement("select name from candidate");
        while (query.next())
            found += query.text(0);
    }
    for (const QString &name : std::as_const(stored))
        QVERIFY2(found.contains(name), qPrintable(name));
    QVERIFY(!stored.isEmpty());
}

void BackupTest::aRestoreThatCannotKeepItIsRefused()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QVERIFY(add("Alan Turing"));
    m_workspace.reset();
    // A file where the folder of the copies should be.
    QVERIFY(QDir().mkpath(QFileInfo(m_copies).path()));
    QVERIFY(writeFile(m_copies, "in the way"));
    QCOMPARE_ERROR(restoreFrom(backup, m_path, m_at, {}), ErrorKind::ReadOnly, "was left as it is");
    QCOMPARE(peopleIn(m_path, m_at), qint64(2));
}

void BackupTest::aRestoreAndItsEntryAreOneTransaction()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    m_workspace.reset();
    const auto hook = reinterpret_cast<void (*)()>(watch);
    sqlite3_auto_extension(hook);
    committed.clear();
    const auto restored = restoreFrom(backup, m_path, m_at, {});
    sqlite3_cancel_auto_extension(hook);
    QVERIFY_RESULT(restored);
    // The entry is stored, and not in the file itself: there it came with the pages.
    QVERIFY(!committed.isEmpty());
    QVERIFY2(!committed.contains(m_path), qPrintable(committed.join(u'\n')));
    QCOMPARE(QDir(m_copies).entryList({QStringLiteral("*.part-*")}, QDir::Files), QStringList());
    reopen(m_at);
    QCOMPARE(generation(), qint64(2));
}

void BackupTest::ofTwoRestoresAtATimeOneIsDone()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    m_workspace.reset();
    std::optional<Result<Restored>> other;
    const auto restoreToo = [&](qint64, qint64) {
        if (!other)
            other = restoreFrom(backup, m_path, m_at, {});
        return true;
    };
    QCOMPARE_ERROR(restoreFrom(backup, m_path, m_at, {}, restoreToo), ErrorKind::Conflict, "Somebody else restored");
    QVERIFY(other && other->ok());
    reopen(m_at);
    QCOMPARE(generation(), qint64(2));
}

void BackupTest::aRestoreIsNoEntryToTakeBack()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    m_workspace.reset();
    QVERIFY_RESULT(restoreFrom(backup, m_path, m_at, {}));
    reopen(m_at);
    const auto last = lastEntry(m_workspace->connection());
    QVERIFY_RESULT(last);
    QCOMPARE_ERROR(m_workspace->undo({MemberId(1), m_at}, {}, {*last, {}}), ErrorKind::Refused, "restored a backup");
    // Nobody signs it, and the check knows.
    const auto problems = checkWorkspace(m_workspace->connection());
    QVERIFY_RESULT(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
    // Plain undo passes over it.
    QVERIFY_RESULT(m_workspace->undo({MemberId(1), m_at}, {}, {}));
    QCOMPARE(peopleIn(m_path, m_at), qint64(0));
}

void BackupTest::theGenerationGrowsWithEveryRestore()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QCOMPARE(generation(), qint64(1));
    for (qint64 expected = 2; expected < 5; ++expected) {
        m_workspace.reset();
        QVERIFY_RESULT(restoreFrom(backup, m_path, m_at, {}));
        reopen(m_at);
        QCOMPARE(generation(), expected);
    }
}

void BackupTest::aFileOfTheUsersBesideABackupStays()
{
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    QVERIFY(writeFile(backup + QStringLiteral(".part"), "mine"));
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QCOMPARE(bytesOf(backup + QStringLiteral(".part")), QByteArray("mine"));
    QCOMPARE(peopleIn(backup, m_at), qint64(1));
    QCOMPARE_ERROR(backupTo(m_workspace->connection(), backup), ErrorKind::Refused, "exists already");
    QCOMPARE(bytesOf(backup + QStringLiteral(".part")), QByteArray("mine"));
}

void BackupTest::aCancelledCopyLeavesEverythingAsItWas()
{
    const auto stop = [](qint64, qint64) { return false; };
    const QString backup = m_folder->filePath(QStringLiteral("backup.shortlist"));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden);
    QCOMPARE_ERROR(backupTo(m_workspace->connection(), backup, stop), ErrorKind::Cancelled, "Cancelled");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    QVERIFY_RESULT(backupTo(m_workspace->connection(), backup));
    QVERIFY(add("Alan Turing"));
    m_workspace.reset();
    QCOMPARE_ERROR(restoreFrom(backup, m_path, m_at, {}, stop), ErrorKind::Cancelled, "as it was");
    QCOMPARE(peopleIn(m_path, m_at), qint64(2));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
