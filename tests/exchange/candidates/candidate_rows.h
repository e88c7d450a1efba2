#pragma once

#include "candidates/candidate_reader.h"

#include <QBuffer>
#include <QTest>

#include <vector>

namespace shortlist {

struct ReadCandidates {
    std::optional<Error> refusal; ///< of open()
    std::vector<CandidateRow> rows;
    QStringList ignored;
    QStringList payHistory;
};

inline ReadCandidates candidatesOf(QByteArray csv, const QMap<QString, QString> &fieldToHeader = {},
                                   const QTimeZone &zone = QTimeZone::utc())
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    CandidateReader reader(buffer, fieldToHeader, zone);
    ReadCandidates read;
    if (const auto opened = reader.open(); !opened) {
        read.refusal = opened.error();
        return read;
    }
    while (reader.next())
        read.rows.push_back(reader.row());
    read.ignored = reader.ignoredHeaders();
    read.payHistory = reader.payHistoryHeaders();
    return read;
}

/// Of a table of which one sound row is expected.
inline CandidateRow onlyRow(const QByteArray &csv, const QMap<QString, QString> &fieldToHeader = {},
                            const QTimeZone &zone = QTimeZone::utc())
{
    const ReadCandidates read = candidatesOf(csv, fieldToHeader, zone);
    if (read.refusal)
        QTest::qFail(qPrintable(read.refusal->message), __FILE__, __LINE__);
    else if (read.rows.size() != 1)
        QTest::qFail(qPrintable(QString::number(read.rows.size())), __FILE__, __LINE__);
    else if (!read.rows.front().problem.isEmpty())
        QTest::qFail(qPrintable(read.rows.front().problem), __FILE__, __LINE__);
    return read.rows.empty() ? CandidateRow{} : read.rows.front();
}

} // namespace shortlist
