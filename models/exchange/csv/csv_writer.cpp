#include "csv/csv_writer.h"

#include "csv/formula_cells.h"
#include "text.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace shortlist {

namespace {

constexpr qsizetype bufferSize = 64 << 10;

} // namespace

CsvWriter::CsvWriter(QIODevice &out, char delimiter) : m_out(out), m_delimiter(delimiter)
{
    m_buffer.reserve(bufferSize + bufferSize / 4);
    m_buffer.append("\xEF\xBB\xBF", 3);
}

void CsvWriter::beginCell()
{
    if (m_cells > 0)
        m_buffer.append(m_delimiter);
    ++m_cells;
    m_cellBegin = m_buffer.size();
}

void CsvWriter::text(QByteArrayView utf8)
{
    beginCell();
    if (needsDisarming(utf8))
        appendText(disarmed(utf8));
    else
        appendText(utf8);
}

void CsvWriter::appendText(QByteArrayView utf8)
{
    // A file that began with `sep=` unquoted, in capitals or not, would name its delimiter.
    const bool isMisleading = m_rows == 0 && m_cells == 1
                              && utf8.first(qMin<qsizetype>(utf8.size(), 4)).compare("sep=", Qt::CaseInsensitive) == 0;
    const bool quote = isMisleading || std::any_of(utf8.begin(), utf8.end(), [this](char c) {
                           return c == m_delimiter || c == '"' || c == '\r' || c == '\n';
                       });
    if (!quote) {
        m_buffer.append(utf8);
        return;
    }
    m_buffer.append('"');
    appendDoubled(utf8);
    m_buffer.append('"');
}

/// Text for between quotes.
void CsvWriter::appendDoubled(QByteArrayView utf8)
{
    for (const char c : utf8) {
        m_buffer.append(c);
        if (c == '"')
            m_buffer.append(c);
    }
}

void CsvWriter::text(const QString &text)
{
    this->text(QByteArrayView(text.toUtf8()));
}

void CsvWriter::number(qint64 value)
{
    beginCell();
    std::array<char, 24> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    m_buffer.append(digits.data(), written.ptr - digits.data());
}

void CsvWriter::number(double value, int atMostDecimals)
{
    if (!std::isfinite(value)) {
        empty();
        return;
    }
    beginCell();
    // The largest double has 309 digits before its point.
    std::array<char, 400> digits;
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed,
                                       std::clamp(atMostDecimals, 0, 60));
    QByteArrayView number(digits.data(), written.ptr - digits.data());
    if (number.contains('.')) {
        while (number.endsWith('0'))
            number.chop(1);
        if (number.endsWith('.'))
            number.chop(1);
    }
    m_buffer.append(number == "-0" ? QByteArrayView("0") : number);
}

void CsvWriter::empty()
{
    beginCell();
}

void CsvWriter::endRow()
{
    // A row of one empty cell would be a blank line, which readers pass over.
    if (m_cells <= 1 && m_buffer.size() == m_cellBegin)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    ++m_rows;
    m_cells = 0;
    m_cellBegin = m_buffer.size();
    if (m_buffer.size() >= bufferSize)
        writeOut();
}

void CsvWriter::writeOut()
{
    if (!m_error && m_out.write(m_buffer) != m_buffer.size())
        fail();
    m_buffer.resize(0);
    m_cellBegin = 0;
}

Result<> CsvWriter::finish()
{
    writeOut();
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    if (!m_error && file && !file->flush())
        fail();
    if (m_error)
        return *m_error;
    return {};
}

void CsvWriter::fail()
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_out);
    const QString name = file && !file->fileName().isEmpty() ? file->fileName() : Text::tr("The output");
    if (file && file->error() == QFileDevice::ResourceError)
        m_error = Error{ErrorKind::Full,
                        Text::tr("%1 could not be written: no space is left. Make room and try again.").arg(name)};
    else
        m_error = Error{ErrorKind::BadInput,
                        Text::tr("%1 could not be written: %2. Choose another place.").arg(name, m_out.errorString())};
}

} // namespace shortlist
