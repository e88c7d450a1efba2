#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace shortlist {

/// The first bytes of a file; nothing where it cannot be opened. Read through SQLite: where a process closes a file
/// that it opened by itself, the system lets go of every lock that SQLite has on that file in the same process, and
/// other processes then take the log away under it.
[[nodiscard]] std::optional<QByteArray> headerOf(const QString &path, int size);

/// Whether a file is one of SQLite's.
[[nodiscard]] bool isDatabase(const QString &path);

} // namespace shortlist
