#include "csv/csv_reader.h"
#include "csv/csv_writer.h"
#include "csv/formula_cells.h"

#include <QBuffer>

#include <cstdlib>

using namespace shortlist;

namespace {

std::vector<QStringList> soundRows(QByteArray bytes, const CsvFormat &format)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    std::vector<QStringList> rows;
    if (!reader.open())
        return rows;
    qint64 line = 0;
    while (reader.next()) {
        if (reader.line() <= line || reader.bytesRead() > bytes.size() || reader.row().size() > 16'384)
            std::abort();
        line = reader.line();
        if (reader.problem().isEmpty())
            rows.push_back(reader.row());
    }
    if (reader.error())
        std::abort();
    return rows;
}

QByteArray written(const std::vector<QStringList> &rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            writer.text(rearm(cell));
        writer.endRow();
    }
    if (!writer.finish())
        std::abort();
    return buffer.data();
}

} // namespace

/// Whatever the bytes: lines ascend, nothing crashes, and what was read without a problem is the same once it was
/// written and read again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const CsvFormat &format : {CsvFormat{}, CsvFormat{';', QStringLiteral("windows-1252")}}) {
        const std::vector<QStringList> rows = soundRows(bytes, format);
        const QByteArray csv = written(rows);
        const std::vector<QStringList> again = soundRows(csv, {',', {}});
        if (again.size() != rows.size())
            std::abort();
        for (size_t i = 0; i < rows.size(); ++i) {
            for (qsizetype cell = 0; cell < rows[i].size(); ++cell) {
                if (rearm(again[i].at(cell)) != rearm(rows[i].at(cell)))
                    std::abort();
            }
        }
    }
    return 0;
}
