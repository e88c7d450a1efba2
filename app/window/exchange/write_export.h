#pragma once

#include "connection.h"
#include "exchange/export_dialog.h"
#include "moment.h"

#include <QTimeZone>

#include <functional>

namespace shortlist {

/// When and where an export is made, and for whom: what a scorecard that they owe hides is left out.
struct ExportMoment {
    Moment now;
    QTimeZone zone;
    MemberId viewer;
};

struct ExportPreview {
    QStringList headers;
    std::vector<QStringList> rows; ///< the first ones
    bool isAll = true;
    QString withheld; ///< what is left out, in words
};

[[nodiscard]] Result<ExportPreview> previewExport(Connection &connection, const ExportChoices &choices,
                                                  const ExportMoment &when);

/// The bytes that `shortlist export` writes. A file that is there is replaced only when the new one is whole. `goOn` is
/// told after each row how many there are; false cancels.
[[nodiscard]] Result<> writeExport(Connection &connection, const ExportChoices &choices, const ExportMoment &when,
                                   const QString &path, const std::function<bool(qint64 rows)> &goOn);

} // namespace shortlist
