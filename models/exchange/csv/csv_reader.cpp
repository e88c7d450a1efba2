#include "csv/csv_reader.h"

#include "csv/delimiter_guess.h"
#include "text.h"

namespace shortlist {

namespace {

constexpr qsizetype sampleSize = 64 << 10;

} // namespace

CsvReader::CsvReader(QIODevice &device, CsvFormat format) : m_format(std::move(format)), m_window(device) {}

QString CsvReader::encoding() const
{
    return wordOf(m_encoding);
}

Result<> CsvReader::open()
{
    m_window.fill(sampleSize);
    if (m_window.error())
        return *m_window.error();
    if (m_window.bytes().isEmpty())
        return badInput(Text::tr("%1 is empty. Choose a file with a table in it."));
    if (auto problem = settleEncoding())
        return *problem;
    if (m_window.bytes().isEmpty() && m_window.atEnd())
        return badInput(Text::tr("%1 is empty but for a byte order mark. Choose a file with a table in it."));
    if (auto problem = settleDelimiter())
        return *problem;
    m_scanner = RecordScanner(m_delimiter);
    m_decoder = CellDecoder(m_encoding);
    return {};
}

std::optional<Error> CsvReader::settleEncoding()
{
    const EncodingGuess guess = guessEncoding(m_window.bytes());
    m_encoding = guess.encoding;
    if (m_format.encoding) {
        const std::optional<TextEncoding> named = encodingNamed(*m_format.encoding);
        if (!named)
            return Error{ErrorKind::BadInput, Text::tr("%1 is no encoding that can be read. Use one of %2.")
                                                  .arg(*m_format.encoding, allWords<TextEncoding>())};
        m_encoding = *named;
    }
    if (guess.markLength == 0 && !m_format.encoding && looksBinary(m_window.bytes()))
        return badInput(Text::tr("%1 is not text, so no table can be read from it. Save it as CSV first."));
    // A mark of another encoding than the one that was asked for is left: it shows that something is wrong.
    m_window.setEncoding(m_encoding, guess.encoding == m_encoding ? guess.markLength : 0);
    return std::nullopt;
}

std::optional<Error> CsvReader::settleDelimiter()
{
    if (m_format.delimiter) {
        const char asked = *m_format.delimiter;
        if (static_cast<unsigned char>(asked) >= 0x80 || asked == '"' || asked == '\r' || asked == '\n'
            || asked == '\0')
            return Error{ErrorKind::BadInput, Text::tr("Cells can be separated by an ASCII character that is neither a "
                                                       "quote nor a line end. Use one of , ; | or TAB.")};
    }
    dropSeparatorLine();
    if (m_format.delimiter)
        m_delimiter = *m_format.delimiter;
    else if (m_nextLine == 1)
        m_delimiter = guessDelimiter(m_window.bytes(), m_window.atEnd());
    return std::nullopt;
}

Error CsvReader::badInput(const QString &sentence) const
{
    return {ErrorKind::BadInput, sentence.arg(m_window.deviceName())};
}

/// A first line `sep=;` is Excel's way to name the delimiter.
void CsvReader::dropSeparatorLine()
{
    const QByteArrayView bytes = m_window.bytes();
    if (bytes.size() < 5 || QByteArrayView(bytes).first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return;
    const char named = bytes[4];
    const QByteArrayView rest = bytes.sliced(5);
    if (static_cast<unsigned char>(named) >= 0x80 || named == '"' || named < '\t' || named == '\n' || named == '\r'
        || !(rest.isEmpty() || rest.startsWith('\n') || rest.startsWith('\r')))
        return;
    m_delimiter = named;
    m_window.drop(rest.begin());
    skipToLineEnd();
}

bool CsvReader::next()
{
    m_row.resize(0);
    m_problem.clear();
    if (!findRecord())
        return false;
    m_line = m_nextLine;
    const RecordScan scan = scanRecord();
    if (m_window.error())
        return false;
    decodeCells();
    if (scan.fault != RecordFault::None)
        m_problem = sentenceFor(scan);
    m_nextLine += scan.lines;
    m_window.drop(scan.next);
    if (scan.insideLine)
        skipToLineEnd();
    return true;
}

/// Passes blank lines; false where no record comes.
bool CsvReader::findRecord()
{
    while (true) {
        if (m_window.bytes().isEmpty() && !m_window.more())
            return false;
        const char first = *m_window.begin();
        if (first != '\n' && first != '\r')
            return true;
        skipToLineEnd();
    }
}

RecordScan CsvReader::scanRecord()
{
    while (true) {
        RecordScan scan = m_scanner.scan(m_window.begin(), m_window.end(), m_window.atEnd());
        if (!scan.needsMore)
            return scan;
        if (m_window.bytes().size() > recordLimit) {
            scan.fault = RecordFault::TooLong;
            scan.next = m_window.end();
            scan.insideLine = true;
            return scan;
        }
        m_window.more();
    }
}

void CsvReader::decodeCells()
{
    const std::vector<CellSpan> &cells = m_scanner.cells();
    const auto count = static_cast<qsizetype>(cells.size());
    m_row.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (!m_decoder.decode(cells[static_cast<size_t>(i)], m_row[i]) && m_problem.isEmpty())
            m_problem = Text::tr("Cell %1 holds bytes that are not %2. Save the file as UTF-8, or name its encoding.")
                            .arg(QString::number(i + 1), encoding());
    }
}

/// Goes to the line after this one, which may be endless.
void CsvReader::skipToLineEnd()
{
    const char *lineEnd = findLineEnd(m_window.begin(), m_window.end());
    while (lineEnd == m_window.end()) {
        m_window.drop(lineEnd);
        if (!m_window.more())
            return;
        lineEnd = findLineEnd(m_window.begin(), m_window.end());
    }
    m_window.drop(lineEnd);
    if (*lineEnd == '\r' && m_window.bytes().size() == 1)
        m_window.more();
    const bool isPair = m_window.bytes().startsWith("\r\n");
    m_window.drop(m_window.begin() + (isPair ? 2 : 1));
    ++m_nextLine;
}

QString CsvReader::sentenceFor(const RecordScan &scan) const
{
    const QString cell = QString::number(scan.faultCell + 1);
    const QString line = QString::number(m_line + scan.faultLine);
    switch (scan.fault) {
    case RecordFault::LoneQuote:
        return Text::tr(
                   "Cell %1, line %2: a quote stands in a cell that does not begin with one. Put the whole cell in "
                   "quotes and double the quotes in it.")
            .arg(cell, line);
    case RecordFault::TextAfterQuote:
        return Text::tr("Cell %1, line %2: text follows the closing quote. Double the quotes that belong to the text.")
            .arg(cell, line);
    case RecordFault::OpenQuote:
        return Text::tr(
                   "Cell %1, line %2: the quote that opens the cell is not closed. Close it, or double it where it "
                   "belongs to the text.")
            .arg(cell, line);
    case RecordFault::NulByte:
        return Text::tr("Cell %1, line %2: the cell holds a NUL byte. Take it out.").arg(cell, line);
    case RecordFault::TooManyCells: return Text::tr("The row has more than %1 cells. Leave some out.").arg(cellLimit);
    case RecordFault::TooLong: return Text::tr("The row is longer than %1 MiB. Shorten it.").arg(recordLimit >> 20);
    case RecordFault::None: break;
    }
    return {};
}

} // namespace shortlist
