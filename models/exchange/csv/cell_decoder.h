#pragma once

#include "csv/record_scanner.h"
#include "csv/text_encoding.h"

#include <QByteArray>
#include <QString>

namespace shortlist {

/// Turns the bytes of cells into text.
class CellDecoder {
public:
    /// UTF-16 has become UTF-8 before it comes here (ByteWindow).
    explicit CellDecoder(TextEncoding encoding = TextEncoding::Utf8);

    /// Overwrites `cell`, whose memory is used again. False where bytes do not belong to the encoding: they become
    /// U+FFFD.
    [[nodiscard]] bool decode(const CellSpan &span, QString &cell);

private:
    [[nodiscard]] QByteArrayView unquoted(const CellSpan &span);

    bool m_isWindows1252;
    QByteArray m_unquoted;
};

} // namespace shortlist
