#pragma once

#include "csv/byte_window.h"
#include "csv/cell_decoder.h"
#include "csv/record_scanner.h"
#include "csv/text_encoding.h"
#include "result.h"

#include <QStringList>

#include <optional>

class QIODevice;

namespace shortlist {

/// How a CSV is written; what is absent is found out from its first 64 KiB.
struct CsvFormat {
    std::optional<char> delimiter;
    std::optional<QString> encoding; ///< UTF-8, UTF-16LE, UTF-16BE or windows-1252
};

/// Reads CSV by RFC 4180, one record at a time, with the freedoms that real files take: `,` `;` TAB or `|` between
/// cells, any line end, a byte order mark, a `sep=;` line, blank lines (skipped), no line end at the very end.
///
/// Memory does not depend on the file's size: a record takes at most 16 MiB and 16,384 cells, a quoted cell 1 MiB.
///
/// A record that cannot be trusted is still handed out, with problem() set and row() holding the cells read so far.
/// Where a quote is the problem (never closed, or text after the closing one), the record ends with the line on which
/// that quote opened, and reading goes on at the line after it: one bad quote costs one line, not the rest of the file.
class CsvReader {
public:
    /// The device must be open for reading and outlive the reader; it may be sequential (standard input).
    explicit CsvReader(QIODevice &device, CsvFormat format = {});

    /// BadInput: nothing in it, no text, or a delimiter or encoding that this reader does not know.
    Result<> open();

    /// The next record; false at the end, and where the device fails (see error()).
    bool next();

    [[nodiscard]] const QStringList &row() const { return m_row; }
    /// 1-based physical line where the record begins.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// Empty, or why this record cannot be trusted.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] std::optional<Error> error() const { return m_window.error(); }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] QString encoding() const;
    /// Taken from the device so far, reading ahead included: for a progress bar.
    [[nodiscard]] qint64 bytesRead() const { return m_window.bytesRead(); }

private:
    [[nodiscard]] std::optional<Error> settleEncoding();
    [[nodiscard]] std::optional<Error> settleDelimiter();
    [[nodiscard]] Error badInput(const QString &sentence) const;
    void dropSeparatorLine();
    bool findRecord();
    [[nodiscard]] RecordScan scanRecord();
    void decodeCells();
    void skipToLineEnd();
    [[nodiscard]] QString sentenceFor(const RecordScan &scan) const;

    CsvFormat m_format;
    ByteWindow m_window;
    RecordScanner m_scanner;
    CellDecoder m_decoder;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_delimiter = ',';
    QStringList m_row;
    QString m_problem;
    qint64 m_line = 0;     ///< of the current record
    qint64 m_nextLine = 1; ///< where the window begins
};

} // namespace shortlist
