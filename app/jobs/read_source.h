#pragma once

#include "result.h"

#include <QFile>

namespace shortlist {

/// All bytes of a file, or of standard input for `-`. At most 32 MiB: more is no job description, and might never end.
[[nodiscard]] Result<QByteArray> readSource(const QString &path, QIODevice &standardInput);

/// Why a file could not be opened or read.
[[nodiscard]] Error cannotRead(const QString &path, const QFile &file);

} // namespace shortlist
