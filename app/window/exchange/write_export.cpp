#include "window/exchange/write_export.h"

#include "csv/csv_reader.h"
#include "jobs/exports.h"
#include "jobs/withholding.h"
#include "output/destination.h"
#include "snapshot.h"

#include <QBuffer>

namespace shortlist {

namespace {

constexpr qint64 mostShownRows = 20;

Result<> exportTo(QIODevice &out, Connection &connection, const ExportChoices &choices, const ExportMoment &when,
                  const std::function<bool(qint64 rows)> &goOn)
{
    const auto day = asOf(choices.asOf.toString(Qt::ISODate), when.now, when.zone);
    if (!day)
        return day.error();
    const Snapshot snapshot(connection);
    if (const auto begun = snapshot.begun(); !begun)
        return begun;
    const Export what{connection, choices.posting, *day, RowFormat::Csv, out, when.zone, goOn, when.viewer};
    if (choices.what == QLatin1String("candidates"))
        return exportCandidates(what);
    if (choices.what == QLatin1String("transitions"))
        return exportTransitions(what);
    if (choices.what == QLatin1String("scorecards"))
        return exportScorecards(what);
    return exportApplications(what);
}

} // namespace

Result<ExportPreview> previewExport(Connection &connection, const ExportChoices &choices, const ExportMoment &when)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto written = exportTo(buffer, connection, choices, when, [](qint64 rows) { return rows <= mostShownRows; });
    const bool isAll = written.ok();
    if (!isAll && written.error().kind != ErrorKind::Cancelled)
        return written.error();
    buffer.seek(0);
    CsvReader reader(buffer, {',', QStringLiteral("UTF-8")});
    if (auto opened = reader.open(); !opened)
        return opened.error();
    ExportPreview preview;
    if (reader.next())
        preview.headers = reader.row();
    preview.isAll = isAll;
    if (tellsMarks(choices.what)) {
        const auto withholding = Withholding::from(connection, when.viewer);
        if (!withholding)
            return withholding.error();
        preview.withheld = withholding->sentence();
    }
    while (static_cast<qint64>(preview.rows.size()) < mostShownRows && reader.next())
        preview.rows.push_back(reader.row());
    for (QStringList &row : preview.rows) {
        for (QString &cell : row)
            cell.truncate(300);
    }
    return preview;
}

Result<> writeExport(Connection &connection, const ExportChoices &choices, const ExportMoment &when,
                     const QString &path, const std::function<bool(qint64 rows)> &goOn)
{
    auto destination = Destination::file(path);
    if (!destination)
        return destination.error();
    if (const auto written = exportTo(destination->device(), connection, choices, when, goOn); !written)
        return written;
    return destination->finish();
}

} // namespace shortlist
