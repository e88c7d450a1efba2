#pragma once

#include <QStringList>

class QMimeData;

namespace shortlist {

/// The files of this computer that a drop or the clipboard names.
[[nodiscard]] QStringList localFiles(const QMimeData *data);

/// The endings of job descriptions, for a file dialog.
[[nodiscard]] QString descriptionFilter();

} // namespace shortlist
