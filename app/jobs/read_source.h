#pragma once

#include "result.h"

#include <QFile>

namespace shortlist {

/// What the source of a path is called: the path, or "standard input" for `-`.
[[nodiscard]] QString sourceName(const QString &path);

/// The error with the name of its source, unless it says that already.
[[nodiscard]] Error ofSource(const QString &path, const Error &error);

/// All bytes of a file, or of standard input for `-`. At most 32 MiB: more is no job description, and might never end.
[[nodiscard]] Result<QByteArray> readSource(const QString &path, QIODevice &standardInput);

/// Why a file could not be opened or read.
[[nodiscard]] Error cannotRead(const QString &path, const QFile &file);

} // namespace shortlist
