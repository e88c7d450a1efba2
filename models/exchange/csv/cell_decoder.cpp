#include "csv/cell_decoder.h"

#include <QStringConverter>

#include <array>

namespace shortlist {

namespace {

/// 0x80 to 0x9F of windows-1252 (Unicode's mapping table CP1252.TXT); 0 where no character is assigned.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool decodeWindows1252(QByteArrayView bytes, QString &cell)
{
    bool isClean = true;
    cell.resize(bytes.size());
    QChar *out = cell.data();
    for (const char c : bytes) {
        char16_t unit = static_cast<unsigned char>(c);
        if (unit >= 0x80 && unit < 0xA0) {
            unit = windows1252[unit - 0x80];
            if (unit == 0) {
                unit = QChar::ReplacementCharacter;
                isClean = false;
            }
        }
        *out++ = unit;
    }
    return isClean;
}

bool decodeUtf8(QByteArrayView bytes, QString &cell)
{
    // A mark in the middle of a file is a character: it is kept.
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    cell.resize(decoder.requiredSpace(bytes.size()));
    const QChar *const end = decoder.appendToBuffer(cell.data(), bytes);
    cell.truncate(end - cell.constData());
    return !decoder.hasError();
}

} // namespace

CellDecoder::CellDecoder(TextEncoding encoding) : m_isWindows1252(encoding == TextEncoding::Windows1252) {}

bool CellDecoder::decode(const CellSpan &span, QString &cell)
{
    const QByteArrayView bytes = span.hasDoubledQuotes ? unquoted(span) : QByteArrayView(span.begin, span.size);
    if (span.isAscii) {
        cell = QLatin1String(bytes.data(), bytes.size());
        return true;
    }
    return m_isWindows1252 ? decodeWindows1252(bytes, cell) : decodeUtf8(bytes, cell);
}

QByteArrayView CellDecoder::unquoted(const CellSpan &span)
{
    m_unquoted.resize(span.size);
    char *out = m_unquoted.data();
    for (const char *at = span.begin, *end = at + span.size; at != end; ++at) {
        *out++ = *at;
        if (*at == '"')
            ++at; // its twin
    }
    m_unquoted.truncate(out - m_unquoted.constData());
    return m_unquoted;
}

} // namespace shortlist
