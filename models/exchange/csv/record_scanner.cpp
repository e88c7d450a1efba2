#include "csv/record_scanner.h"

#include <algorithm>

namespace shortlist {

namespace {

// What a byte may mean to a scanner; anything else is just text.
constexpr unsigned char delimiterByte = 1;
constexpr unsigned char lineEndByte = 2;
constexpr unsigned char quoteByte = 4;
constexpr unsigned char nulByte = 8;

} // namespace

const char *findLineEnd(const char *begin, const char *end)
{
    return std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
}

RecordScanner::RecordScanner(char delimiter)
{
    m_classes[static_cast<unsigned char>(delimiter)] = delimiterByte;
    m_classes[static_cast<unsigned char>('\n')] = lineEndByte;
    m_classes[static_cast<unsigned char>('\r')] = lineEndByte;
    m_classes[static_cast<unsigned char>('"')] = quoteByte;
    m_classes[0] = nulByte;
}

RecordScan RecordScanner::scan(const char *begin, const char *end, bool atEnd)
{
    m_cells.clear();
    m_scan = {};
    m_at = begin;
    m_end = end;
    m_atEnd = atEnd;
    Step step = Step::NextCell;
    while (step == Step::NextCell)
        step = scanCell();
    m_scan.needsMore = step == Step::NeedsMore;
    if (step != Step::Broken)
        m_scan.next = m_at;
    return m_scan;
}

RecordScanner::Step RecordScanner::scanCell()
{
    if (m_at == m_end)
        return m_atEnd ? endCell({m_at, 0}) : Step::NeedsMore;
    return *m_at == '"' ? scanQuotedCell() : scanPlainCell();
}

RecordScanner::Step RecordScanner::scanPlainCell()
{
    const char *const begin = m_at;
    const char *at = begin;
    unsigned char seen = 0;
    for (; at != m_end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        const unsigned char kind = m_classes[byte];
        seen |= byte;
        if (kind == 0)
            continue;
        if (kind == delimiterByte || kind == lineEndByte)
            break;
        fault(kind == nulByte ? RecordFault::NulByte : RecordFault::LoneQuote);
    }
    m_at = at;
    if (at == m_end && !m_atEnd)
        return Step::NeedsMore;
    return endCell({begin, at - begin, false, seen < 0x80});
}

RecordScanner::Step RecordScanner::scanQuotedCell()
{
    const char *const quote = m_at;
    const qint64 line = m_scan.lines;
    CellSpan cell{quote + 1, 0, false, true};
    unsigned char seen = 0;
    ++m_at;
    while (m_at != m_end && m_at - quote <= quotedCellLimit) {
        const auto byte = static_cast<unsigned char>(*m_at);
        const unsigned char kind = m_classes[byte];
        seen |= byte;
        if (kind == 0 || kind == delimiterByte) {
            ++m_at;
        } else if (kind == lineEndByte) {
            if (!passLineEnd())
                return Step::NeedsMore;
        } else if (kind == nulByte) {
            fault(RecordFault::NulByte);
            ++m_at;
        } else if (m_at + 1 == m_end && !m_atEnd) {
            return Step::NeedsMore;
        } else if (m_at + 1 != m_end && m_at[1] == '"') {
            cell.hasDoubledQuotes = true;
            m_at += 2;
        } else {
            cell.size = m_at - cell.begin;
            cell.isAscii = seen < 0x80;
            ++m_at;
            const bool ends
                = m_at == m_end || (m_classes[static_cast<unsigned char>(*m_at)] & (delimiterByte | lineEndByte));
            return ends ? endCell(cell) : breakAt(quote, line, RecordFault::TextAfterQuote);
        }
    }
    if (m_at == m_end && !m_atEnd && m_at - quote <= quotedCellLimit)
        return Step::NeedsMore;
    return breakAt(quote, line, RecordFault::OpenQuote);
}

RecordScanner::Step RecordScanner::endCell(const CellSpan &cell)
{
    if (m_cells.size() < cellLimit)
        m_cells.push_back(cell);
    else
        fault(RecordFault::TooManyCells);
    if (m_at == m_end)
        return m_atEnd ? Step::RecordEnds : Step::NeedsMore;
    if (m_classes[static_cast<unsigned char>(*m_at)] == lineEndByte)
        return passLineEnd() ? Step::RecordEnds : Step::NeedsMore;
    ++m_at;
    return Step::NextCell;
}

bool RecordScanner::passLineEnd()
{
    if (*m_at == '\r') {
        if (m_at + 1 == m_end && !m_atEnd)
            return false;
        if (m_at + 1 != m_end && m_at[1] == '\n')
            ++m_at;
    }
    ++m_at;
    ++m_scan.lines;
    return true;
}

void RecordScanner::fault(RecordFault fault)
{
    if (m_scan.fault != RecordFault::None)
        return;
    m_scan.fault = fault;
    m_scan.faultLine = m_scan.lines;
    m_scan.faultCell = m_cells.size();
}

RecordScanner::Step RecordScanner::breakAt(const char *quote, qint64 line, RecordFault why)
{
    // A fault that was found inside of the cell says less than this one, but one before it came first.
    if (m_scan.faultCell == m_cells.size())
        m_scan.fault = RecordFault::None;
    m_scan.lines = line;
    fault(why);
    const char *const reached = m_at;
    m_at = findLineEnd(quote, reached);
    if (m_at == m_end && !m_atEnd)
        return Step::NeedsMore;
    m_scan.insideLine = m_at == reached && m_at != m_end;
    if (!m_scan.insideLine && m_at != m_end && !passLineEnd())
        return Step::NeedsMore;
    m_scan.next = m_at;
    return Step::Broken;
}

} // namespace shortlist
