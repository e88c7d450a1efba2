#include "front_matter.h"

#include "bullet_mark.h"
#include "lead_in.h"
#include "line_shape.h"

namespace shortlist {

namespace {

QStringView unquoted(QStringView value)
{
    const bool quoted = value.size() > 1 && (value[0] == u'"' || value[0] == u'\'') && value.back() == value[0];
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

/// A key and what stands behind it on its line.
struct Entry {
    QStringView key;   ///< empty where the line is none
    QStringView value; ///< without the sign of a text of several lines
};

Entry entryOf(QStringView line)
{
    const qsizetype colon = leadInColon(line, longestLeadIn);
    if (colon <= 0 || line.startsWith(u'#'))
        return {};
    QStringView value = line.sliced(colon + 1).trimmed();
    if (value.startsWith(u'|') || value.startsWith(u'>'))
        value = value.sliced(value.size() > 1 && (value[1] == u'-' || value[1] == u'+') ? 2 : 1).trimmed();
    return {line.first(colon), unquoted(value)};
}

class FrontMatterReader {
public:
    FrontMatterReader(const std::vector<SourceLine> &lines, size_t end, const WordTable &table)
        : m_lines(lines), m_end(end), m_table(table)
    {
    }

    [[nodiscard]] std::vector<Block> read()
    {
        for (size_t i = 1; i < m_end; ++i)
            readLine(i);
        return std::move(m_blocks);
    }

private:
    void readLine(size_t index)
    {
        const SourceLine &line = m_lines[index];
        const BulletMark mark = bulletMark(line.text);
        if (line.text.startsWith(u'#'))
            addLeft(line);
        else if (mark.kind == BulletMark::Kind::Sign && mark.length < line.text.size())
            readElement(line, line.text.sliced(mark.length));
        else if (const Entry entry = entryOf(line.text); entry.key.isEmpty())
            m_headed ? add(line, Block::Kind::Prose, line.text) : addLeft(line);
        else
            readEntry(index, entry);
    }

    void readEntry(size_t index, const Entry &entry)
    {
        const SourceLine &line = m_lines[index];
        const Meaning fact = labelMeaning(entry.key, m_table);
        const Meaning heading = headingMeaning(entry.key, HeadingLook::Marked, m_table);
        if (fact != Meaning::Unknown && !entry.value.isEmpty()) {
            m_blocks.push_back({Block::Kind::Fact, line.number, 0, fact, {}, line.text.toString()});
            return;
        }
        // A key of an element of a list says nothing of where the list is.
        const bool within = m_headed && line.indent > 0 && heading == Meaning::Unknown;
        m_headed = within || (heading != Meaning::Unknown && (!entry.value.isEmpty() || goesOn(index)));
        if (within || !m_headed) {
            addLeft(line);
            return;
        }
        // A sentence behind the key of a list is no item of it.
        const bool sentence = !entry.value.isEmpty() && isChecklist(heading);
        m_blocks.push_back({Block::Kind::Heading,
                            line.number,
                            LongestMarkdown,
                            sentence ? Meaning::Section : heading,
                            {},
                            headingText(entry.key).replace(u'_', u' ')});
        if (!entry.value.isEmpty())
            add(line, Block::Kind::Prose, entry.value);
    }

    /// Whether a list or a text stands below the key.
    [[nodiscard]] bool goesOn(size_t index) const
    {
        return index + 1 < m_end && !m_lines[index + 1].text.startsWith(u'#')
               && (m_lines[index + 1].indent > m_lines[index].indent || bulletMark(m_lines[index + 1].text));
    }

    void readElement(const SourceLine &line, QStringView text)
    {
        if (!m_headed) {
            addLeft(line);
            return;
        }
        const Entry entry = entryOf(text);
        const bool title = !entry.value.isEmpty() && labelMeaning(entry.key, m_table) == Meaning::Title;
        if (title) // "- title: ..." heads the list within the element
            m_blocks.push_back(
                {Block::Kind::Heading, line.number, ColonHeading, Meaning::Unknown, {}, text.toString()});
        else
            add(line, Block::Kind::Bullet, unquoted(text));
    }

    void add(const SourceLine &line, Block::Kind kind, QStringView text)
    {
        m_blocks.push_back({kind, line.number, 0, Meaning::Unknown, {}, text.toString()});
    }

    void addLeft(const SourceLine &line) { add(line, Block::Kind::Fact, line.text); }

    const std::vector<SourceLine> &m_lines;
    size_t m_end;
    const WordTable &m_table;
    std::vector<Block> m_blocks;
    bool m_headed = false; ///< what follows belongs to the last heading
};

} // namespace

FrontMatter readFrontMatter(const std::vector<SourceLine> &lines, const WordTable &table)
{
    if (lines.empty() || lines[0].text != u"---")
        return {};
    for (size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].text == u"---" || lines[i].text == u"...")
            return {FrontMatterReader(lines, i, table).read(), i + 1};
    }
    return {};
}

std::vector<Block> blocksOf(const std::vector<SourceLine> &lines, const WordTable &table)
{
    FrontMatter front = readFrontMatter(lines, table);
    if (front.lines == 0)
        return readBlocks(lines, table);
    std::vector<Block> blocks = std::move(front.blocks);
    const std::vector<SourceLine> rest(lines.begin() + static_cast<std::ptrdiff_t>(front.lines), lines.end());
    std::vector<Block> body = readBlocks(rest, table);
    std::move(body.begin(), body.end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace shortlist
