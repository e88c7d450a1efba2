#pragma once

#include "csv/csv_reader.h"

#include <QBuffer>
#include <QTest>

#include <vector>

namespace shortlist {

/// A record as a reader hands it out.
struct ReadRecord {
    qint64 line = 0;
    QStringList cells;
    QString problem;
};

inline std::vector<ReadRecord> recordsOf(QIODevice &device, const CsvFormat &format = {})
{
    CsvReader reader(device, format);
    std::vector<ReadRecord> records;
    if (const auto opened = reader.open(); !opened) {
        QTest::qFail(qPrintable(opened.error().message), __FILE__, __LINE__);
        return records;
    }
    while (reader.next())
        records.push_back({reader.line(), reader.row(), reader.problem()});
    return records;
}

inline std::vector<ReadRecord> recordsOf(const QByteArray &bytes, const CsvFormat &format = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return recordsOf(buffer, format);
}

/// "1: a|b" per record, with " !" behind those that have a problem; line ends in cells shown as \n and \r.
inline QString shown(const std::vector<ReadRecord> &records)
{
    QStringList lines;
    for (const ReadRecord &record : records) {
        QString cells = record.cells.join(u'|');
        cells.replace(u'\n', QLatin1String("\\n")).replace(u'\r', QLatin1String("\\r"));
        lines += QString::number(record.line) + QLatin1String(": ") + cells
                 + (record.problem.isEmpty() ? QString() : QLatin1String(" !"));
    }
    return lines.join(u'\n');
}

} // namespace shortlist
