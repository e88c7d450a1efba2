#include "page_copy.h"

#include "text.h"
#include "uuid.h"

#include <QDir>

#include <sqlite3.h>

namespace shortlist {

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

Draft::Draft(const QString &destination)
    : m_destination(destination), m_path(destination + QStringLiteral(".part-") + newUuid(Moment()).right(12))
{
}

Draft::~Draft()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QDir().remove(m_path + QLatin1String(suffix));
}

Result<std::unique_ptr<Connection>> Draft::fill(Connection &source, const BackupProgress &progress) const
{
    auto target = Connection::open(m_path, Connection::Mode::Create);
    if (!target)
        return named(target.error());
    if (auto copied = copyPages(source, **target, progress); !copied)
        return named(copied.error());
    // The copy carries the mode of its source; on its own it is a single file.
    (*target)->execute("pragma journal_mode = delete");
    if (auto changed = (*target)->outcome(); !changed)
        return named(changed.error());
    return target;
}

Result<> Draft::settle() const
{
    if (QDir().rename(m_path, m_destination))
        return {};
    return Error{ErrorKind::Refused,
                 Text::tr("%1 could not be made: the name was taken meanwhile, or the folder cannot be "
                          "written.")
                     .arg(m_destination)};
}

Error Draft::named(Error error) const
{
    error.message.replace(m_path, m_destination);
    return error;
}

} // namespace shortlist
