#pragma once

#include "moment.h"
#include "page_copy.h"

namespace shortlist {

/// Copies an open workspace, as it is at this moment, into a new file. An existing one is refused; a failure leaves
/// nothing behind.
[[nodiscard]] Result<> backupTo(Connection &source, const QString &destination, const BackupProgress &progress = {});

/// Where the automatic copies of a workspace are kept, newest last: `<time>.shortlist`.
[[nodiscard]] QString automaticCopies(const QString &workspaceUuid);
/// What a copy of that moment is called.
[[nodiscard]] QString automaticCopyName(Moment at);

/// Makes an automatic copy now, whatever others there are.
[[nodiscard]] Result<> keepAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at);
/// Makes the day's automatic copy: where there are entries, and no copy of the last 24 hours. Keeps the newest ten.
[[nodiscard]] Result<> makeAutomaticCopy(Connection &source, const QString &workspaceUuid, Moment at);

} // namespace shortlist
