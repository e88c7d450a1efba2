#include "file_header.h"

#include "sqlite_start.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace shortlist {

std::optional<QByteArray> headerOf(const QString &path, int size)
{
    startSqlite();
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    const QByteArray name = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toUtf8();
    const char *sqliteName = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    std::vector<std::max_align_t> memory(static_cast<size_t>(system->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.data());
    std::optional<QByteArray> header;
    int flags = 0;
    const int opened = system->xOpen(system, sqliteName, file, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, &flags);
    if (opened == SQLITE_OK) {
        sqlite3_int64 whole = 0;
        file->pMethods->xFileSize(file, &whole);
        QByteArray bytes(static_cast<qsizetype>(std::clamp<sqlite3_int64>(whole, 0, size)), '\0');
        if (bytes.isEmpty()
            || file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) == SQLITE_OK)
            header = bytes;
    }
    if (file->pMethods)
        file->pMethods->xClose(file);
    sqlite3_free_filename(const_cast<char *>(sqliteName));
    return header;
}

bool isDatabase(const QString &path)
{
    const auto header = headerOf(path, 16);
    return header && *header == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace shortlist
