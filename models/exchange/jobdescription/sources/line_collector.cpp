#include "line_collector.h"

#include "jobdescription/line_shape.h"
#include "jobdescription/word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int deepestNesting = 12;          // lists and tables deeper than that go on as they are
constexpr qsizetype longestLabel = 10;      // in words
constexpr qsizetype longestLabelText = 40;  // in characters: Chinese and Japanese have no words between spaces
constexpr qsizetype longestFieldText = 160; // a longer cell is text below a heading
constexpr int headingOfRow = 6;

QString withoutBold(QString text)
{
    return text.remove(QStringLiteral("**"));
}

bool isLabel(const std::vector<MarkedLine> &cell)
{
    if (cell.size() != 1 || cell[0].mark == LineMark::Bullet)
        return false;
    const QString &text = cell[0].text;
    return text.size() <= longestLabelText && countWords(text, longestLabel + 1) <= longestLabel && !text.endsWith(u'.')
           && !text.endsWith(QChar(0x3002));
}

} // namespace

void LineCollector::text(QStringView piece)
{
    for (const QChar c : piece) {
        if (!c.isSpace())
            m_line += c;
        else if (!m_line.isEmpty() && !m_line.back().isSpace() && m_line.size() != m_boldFrom)
            m_line += u' ';
    }
}

void LineCollector::bold(bool on)
{
    m_boldDepth = std::max(0, m_boldDepth + (on ? 1 : -1));
    if (on && m_boldDepth == 1 && m_heading == 0)
        m_boldFrom = m_line.size();
    else if (!on && m_boldDepth == 0)
        wrapBold();
}

/// Puts the marks around what is bold in the line.
void LineCollector::wrapBold()
{
    if (m_boldFrom >= 0) {
        while (m_boldFrom < m_line.size() && m_line[m_boldFrom].isSpace())
            ++m_boldFrom;
        qsizetype end = m_line.size();
        while (end > m_boldFrom && m_line[end - 1].isSpace())
            --end;
        if (end > m_boldFrom) {
            m_line.insert(end, QStringLiteral("**"));
            m_line.insert(m_boldFrom, QStringLiteral("**"));
        }
    }
    m_boldFrom = -1;
}

void LineCollector::endLine()
{
    wrapBold();
    if (m_boldDepth > 0 && m_heading == 0)
        m_boldFrom = 0;
    QString line = m_line.trimmed();
    m_line.clear();
    if (line.isEmpty())
        return;
    if (m_heading > 0) {
        addLine({LineMark::Heading, m_heading, std::move(line)});
    } else if (m_itemWaits) {
        m_itemWaits = false;
        m_inItem = true;
        addLine({LineMark::Bullet, std::clamp(m_lists, 1, deepestNesting), std::move(line)});
    } else if (m_inItem && !target().empty() && target().back().mark == LineMark::Bullet) {
        // "Lead-in" in bold and a paragraph below it are one item.
        QString &item = target().back().text;
        const bool lead = item.startsWith(u"**") && item.endsWith(u"**") && !endsInColon(withoutBold(item));
        item += (lead ? QStringLiteral(" - ") : QStringLiteral(" ")) + line;
    } else {
        addLine({LineMark::None, 0, std::move(line)});
    }
}

void LineCollector::beginHeading(int level)
{
    endLine();
    if (m_itemWaits || m_inItem)
        bold(true);
    else
        m_heading = level;
}

void LineCollector::endHeading()
{
    endLine();
    if (m_heading == 0)
        bold(false);
    m_heading = 0;
    m_boldFrom = -1;
}

void LineCollector::beginList()
{
    endLine();
    ++m_lists;
    m_itemWaits = m_inItem = false;
}

void LineCollector::endList()
{
    endLine();
    m_lists = std::max(0, m_lists - 1);
    m_itemWaits = m_inItem = false;
}

void LineCollector::beginItem()
{
    endLine();
    m_itemWaits = true;
    m_inItem = false;
}

void LineCollector::beginItem(int level)
{
    m_lists = level;
    beginItem();
}

void LineCollector::endItem()
{
    endLine();
    m_itemWaits = m_inItem = false;
}

void LineCollector::beginTable()
{
    endLine();
    m_itemWaits = m_inItem = false;
    if (m_rows.size() < deepestNesting)
        m_rows.emplace_back();
}

void LineCollector::endTable()
{
    endRow();
    if (!m_rows.empty())
        m_rows.pop_back();
}

void LineCollector::beginRow()
{
    endRow();
}

void LineCollector::endRow()
{
    endCell();
    if (m_rows.empty())
        return;
    Row row = std::move(m_rows.back());
    m_rows.pop_back();
    addRow(std::move(row));
    m_rows.emplace_back();
}

void LineCollector::beginCell()
{
    endCell();
    if (m_rows.empty())
        return;
    m_rows.back().cells.emplace_back();
    m_rows.back().open = true;
}

void LineCollector::endCell()
{
    endLine();
    m_itemWaits = m_inItem = false;
    if (!m_rows.empty())
        m_rows.back().open = false;
}

size_t LineCollector::cellsOfRow() const
{
    return m_rows.empty() ? 0 : m_rows.back().cells.size();
}

std::vector<MarkedLine> &LineCollector::target()
{
    for (size_t i = m_rows.size(); i > 0; --i) {
        if (m_rows[i - 1].open)
            return m_rows[i - 1].cells.back();
    }
    return m_lines;
}

void LineCollector::addLine(MarkedLine line)
{
    target().push_back(std::move(line));
}

/// Two cells are a label and what it labels; of other rows each cell is text of its own.
void LineCollector::addRow(Row row)
{
    auto &cells = row.cells;
    std::erase_if(cells, [](const std::vector<MarkedLine> &cell) { return cell.empty(); });
    if (cells.size() == 2 && isLabel(cells[0])) {
        QString label = withoutBold(cells[0][0].text).trimmed();
        while (endsInColon(label))
            label = label.chopped(1).trimmed();
        const MarkedLine &first = cells[1][0];
        const bool field = cells[1].size() == 1 && first.mark == LineMark::None && !label.isEmpty()
                           && first.text.size() <= longestFieldText;
        if (field) {
            addLine({LineMark::Field, 0, label + QStringLiteral(": ") + first.text});
            return;
        }
        if (!label.isEmpty())
            addLine({LineMark::Heading, headingOfRow, label});
        cells.erase(cells.begin());
    }
    for (const auto &cell : cells) {
        for (const MarkedLine &line : cell)
            addLine(line);
    }
}

std::vector<MarkedLine> LineCollector::take()
{
    endLine();
    while (!m_rows.empty())
        endTable();
    return std::move(m_lines);
}

} // namespace shortlist
