#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace shortlist {

/// Writes CSV by RFC 4180 as Excel reads it: UTF-8 with a byte order mark, CRLF, quotes where they are needed, text
/// that a spreadsheet would run as a formula disarmed (formula_cells.h). Buffered: nothing is safe before finish().
class CsvWriter {
public:
    /// The device must be open for writing and outlive the writer. The byte order mark is written first.
    explicit CsvWriter(QIODevice &out, char delimiter = ',');

    void text(QByteArrayView utf8);
    void text(const QString &text);
    void number(qint64 value);
    /// With a decimal point and without trailing zeros; what is not finite is an empty cell.
    void number(double value, int atMostDecimals = 2);
    void empty();
    void endRow();

    /// Writes out what is buffered. Full: no space left; BadInput: the device fails otherwise. The first failure of
    /// any call is reported here; nothing is written after it.
    Result<> finish();

private:
    void beginCell();
    void appendText(QByteArrayView utf8);
    void appendDoubled(QByteArrayView utf8);
    void writeOut();
    void fail();

    QIODevice &m_out;
    QByteArray m_buffer;
    std::optional<Error> m_error;
    qint64 m_rows = 0;
    int m_cells = 0;           ///< in the current row
    qsizetype m_cellBegin = 0; ///< of the current cell in the buffer
    char m_delimiter;
};

} // namespace shortlist
