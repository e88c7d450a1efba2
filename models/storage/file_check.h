#pragma once

#include "result.h"

namespace shortlist {

/// "SHLS" in the header of the file.
inline constexpr quint32 applicationId = 1397247059;

/// What stands in the way of opening a path as a workspace, before SQLite touches it: no such file, a directory, no
/// permission, empty, not SQLite, another program's SQLite file, no schema, a newer one, a hard link. A sentence of its
/// own each.
[[nodiscard]] Result<> inspectFile(const QString &path);

/// What stands in the way of making a new file: it exists, or its folder does not, or may not be written.
[[nodiscard]] Result<> inspectNewFile(const QString &path);

} // namespace shortlist
