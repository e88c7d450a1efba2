#include "connection.h"

#include "file_header.h"
#include "sqlite_start.h"
#include "text.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace shortlist {

namespace {

constexpr int busyMilliseconds = 5000;

Error errorOf(int code, const QString &path, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Full,
                Text::tr("%1: the disk is full. Nothing of this step was stored; make room and try again.").arg(path)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorKind::Busy,
            Text::tr("%1 is being written by another program. Nothing was changed; try again in a moment.").arg(path)};
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return movedError(path);
        return {ErrorKind::ReadOnly, Text::tr("%1 cannot be written: the file or its folder is read-only.").arg(path)};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {ErrorKind::ReadOnly,
                Text::tr("%1 cannot be opened for this: no permission for the file or its folder, or it is gone.")
                    .arg(path)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Damaged,
                Text::tr("%1 is damaged (%2). Restore it from a backup with `shortlist restore`.").arg(path, detail)};
    case SQLITE_CONSTRAINT:
        return {
            ErrorKind::Conflict,
            Text::tr("%1 does not allow this step, because other data has changed meanwhile (%2). Nothing was changed; "
                     "look again and repeat it.")
                .arg(path, detail)};
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE)
            return {
                ErrorKind::Full,
                Text::tr("%1: the disk does not take more data (full, over quota or failing). Nothing of this step was "
                         "stored.")
                    .arg(path)};
        return {ErrorKind::Damaged, Text::tr("%1: the disk cannot be read or written (%2).").arg(path, detail)};
    default: return {ErrorKind::Damaged, Text::tr("%1: %2 (SQLite error %3).").arg(path, detail).arg(code)};
    }
}

} // namespace

Error movedError(const QString &path)
{
    return {ErrorKind::NotFound,
            Text::tr("%1 was deleted, moved or replaced while it was open. Nothing was stored; put it back and open it "
                     "again.")
                .arg(path)};
}

bool isShared(const QString &path)
{
    static constexpr const char *networks[]
        = {"nfs",  "nfs4", "cifs",  "smb",        "smb2",        "smb3",       "smbfs",
           "9p",   "afs",  "ncpfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.gvfsd-fuse",
           "davfs"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    for (const char *one : networks) {
        if (type == one)
            return true;
    }
    static constexpr const char *synced[]
        = {"dropbox",   "onedrive", "google drive", "googledrive", "my drive", "icloud drive", "com~apple~clouddocs",
           "nextcloud", "owncloud", "syncthing",    "sync",        "pcloud",   "box"};
    const QStringList folders = QFileInfo(path).absolutePath().toLower().split(u'/', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        for (const char *one : synced) {
            if (folder == QLatin1String(one) || (folder.startsWith(QLatin1String("onedrive - "))))
                return true;
        }
    }
    return false;
}

/// A file on a read-only medium that was copied there while it was open, without a log: its header asks for one, which
/// cannot be made there. Nobody else writes it, so that it is read as it is.
bool isLeftInLogMode(const QString &path)
{
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable() || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return false;
    const auto header = headerOf(path, 20);
    return header && header->endsWith(QByteArrayView("\2\2", 2));
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto connected = connection->connect(mode); !connected)
        return connected.error();
    connection->configure(mode);
    if (auto configured = connection->outcome(); !configured)
        return configured.error();
    return connection;
}

Result<> Connection::connect(Mode mode)
{
    startSqlite();
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!database.isValid())
        return Error{ErrorKind::Refused,
                     Text::tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")};
    QString address = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded());
    address += mode == Mode::Create  ? QStringLiteral("?mode=rwc")
               : mode == Mode::Write ? QStringLiteral("?mode=rw")
                                     : QString();
    // A reader takes part in recovery and in write-ahead logging where it may, so it opens for writing where it can.
    if (mode == Mode::Read && isLeftInLogMode(m_path))
        address += QStringLiteral("?mode=ro&immutable=1");
    else if (mode == Mode::Read)
        address += QFileInfo(m_path).isWritable() && QFileInfo(QFileInfo(m_path).absolutePath()).isWritable()
                       ? QStringLiteral("?mode=rw")
                       : QStringLiteral("?mode=ro");
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    database.setDatabaseName(address);
    if (!database.open())
        return Error{ErrorKind::ReadOnly,
                     Text::tr("%1 cannot be opened: %2").arg(m_path, database.lastError().databaseText())};
    m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    return {};
}

void Connection::configure(Mode mode)
{
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    execute("pragma foreign_keys = on; pragma cell_size_check = on; pragma temp_store = memory; pragma cache_size = "
            "-32000");
    if (mode == Mode::Read) {
        execute("pragma query_only = on");
        return;
    }
    // Synchronous FULL: an acknowledged commit survives a power cut.
    execute("pragma synchronous = full");
    if (mode == Mode::Create) {
        execute("pragma page_size = 8192"); // a bulk Edit writes half as many pages
        return;
    }
    switchJournal(isShared(m_path) ? "pragma journal_mode = delete" : "pragma journal_mode = wal");
}

void Connection::waitForDisk(bool waits)
{
    execute(waits ? "pragma synchronous = full" : "pragma synchronous = off");
}

/// Where another connection reads just now the switch is refused: the file stays as it is, which is safe too.
void Connection::switchJournal(const char *pragma)
{
    if (sqlite3_exec(m_handle, pragma, nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    const int code = sqlite3_extended_errcode(m_handle);
    if ((code & 0xff) != SQLITE_BUSY && (code & 0xff) != SQLITE_LOCKED)
        failWithCode(code);
}

void Connection::writeInPlace(bool back)
{
    sqlite3_busy_timeout(m_handle, 0);
    switchJournal(back && !isShared(m_path) ? "pragma journal_mode = wal" : "pragma journal_mode = delete");
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
}

Connection::~Connection()
{
    for (const auto &[text, idle] : m_statements) {
        for (const auto &prepared : idle.waiting)
            sqlite3_finalize(prepared->handle);
    }
    if (m_handle && !sqlite3_db_readonly(m_handle, "main")) {
        // The last one out leaves a single tidy file; while others are in, this fails and harms nothing.
        sqlite3_busy_timeout(m_handle, 0);
        sqlite3_exec(m_handle, "pragma query_only = off; pragma journal_mode = delete", nullptr, nullptr, nullptr);
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Connection::statement(std::string_view sql)
{
    if (failed())
        return {*this, nullptr};
    auto place = m_statements.find(sql);
    if (place == m_statements.end())
        place = m_statements.emplace(std::string(sql), Prepared::Idle()).first;
    Prepared::Idle &idle = place->second;
    if (!idle.waiting.empty()) {
        std::unique_ptr<Prepared> prepared = std::move(idle.waiting.back());
        idle.waiting.pop_back();
        return {*this, std::move(prepared)};
    }
    std::unique_ptr<Prepared> prepared(new Prepared); // its room is left as it is
    prepared->home = &idle;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &prepared->handle, nullptr);
    if (code != SQLITE_OK) {
        failWithCode(code);
        return {*this, nullptr};
    }
    return {*this, std::move(prepared)};
}

void Connection::execute(const char *sql)
{
    if (failed())
        return;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        failWithCode(code);
}

void Connection::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Connection::failWithCode(int code)
{
    const int extended = sqlite3_extended_errcode(m_handle);
    fail(errorOf((extended & 0xff) == (code & 0xff) ? extended : code, m_path,
                 QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

Result<> Connection::outcome()
{
    if (!m_failure)
        return {};
    Error error = *m_failure;
    if (!m_isFailureKept)
        m_failure.reset();
    return error;
}

bool Connection::fileHasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

qint64 Connection::lastNumber(QLatin1String table)
{
    Statement query = statement("select seq from sqlite_sequence where name = ?");
    query.bind(0, table);
    return query.next() ? query.integer(0) : 0;
}

} // namespace shortlist
