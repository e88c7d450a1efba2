#include "window/exchange/write_export.h"

#include "csv/csv_reader.h"
#include "jobs/exports.h"
#include "output/destination.h"
#include "snapshot.h"

#include <QBuffer>

namespace shortlist {

namespace {

constexpr size_t mostShownRows = 20;

/// Takes the beginning of what is written to it, and then no more.
class BeginningOnly final : public QIODevice {
public:
    BeginningOnly() { open(WriteOnly); }
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }
    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        constexpr qsizetype enough = 512 * 1024;
        if (m_bytes.size() > enough) {
            m_isFull = true;
            return -1;
        }
        m_bytes.append(data, size);
        return size;
    }

    QByteArray m_bytes;
    bool m_isFull = false;
};

Result<> exportTo(QIODevice &out, Connection &connection, const ExportChoices &choices, const ExportMoment &when)
{
    const auto day = asOf(choices.asOf.toString(Qt::ISODate), when.now, when.zone);
    if (!day)
        return day.error();
    const Snapshot snapshot(connection);
    if (const auto begun = snapshot.begun(); !begun)
        return begun;
    const Export what{connection, choices.posting, *day, RowFormat::Csv, out, when.zone};
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
    BeginningOnly beginning;
    const auto written = exportTo(beginning, connection, choices, when);
    if (!written && !beginning.isFull())
        return written.error();
    QBuffer buffer(&beginning.bytes());
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {',', QStringLiteral("UTF-8")});
    if (auto opened = reader.open(); !opened)
        return opened.error();
    ExportPreview preview;
    if (reader.next())
        preview.headers = reader.row();
    while (preview.isAll && reader.next()) {
        preview.isAll = preview.rows.size() < mostShownRows;
        if (preview.isAll)
            preview.rows.push_back(reader.row());
    }
    for (QStringList &row : preview.rows) {
        for (QString &cell : row)
            cell.truncate(300);
    }
    return preview;
}

Result<> writeExport(Connection &connection, const ExportChoices &choices, const ExportMoment &when,
                     const QString &path)
{
    auto destination = Destination::file(path);
    if (!destination)
        return destination.error();
    if (const auto written = exportTo(destination->device(), connection, choices, when); !written)
        return written;
    return destination->finish();
}

} // namespace shortlist
