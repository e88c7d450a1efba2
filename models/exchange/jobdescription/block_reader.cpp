#include "block_reader.h"

#include "emphasis.h"
#include "fact_line.h"
#include "lead_in.h"
#include "line_shape.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestPlainHeading = 8; // in words
constexpr qsizetype wrappedFrom = 40;        // characters: a shorter line was not broken to fit a page

/// How many words the value of a fact has at most; what is longer is prose that begins with a known word.
qsizetype longestFact(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Unknown: return 0;
    case Meaning::Pay: return 40;
    case Meaning::Closes:
    case Meaning::Openings: return 12;
    case Meaning::Location:
    case Meaning::Workplace:
    case Meaning::Employment: return 16;
    default: return 8;
    }
}

} // namespace

std::vector<Block> BlockReader::read()
{
    m_blocks.reserve(m_lines.size());
    for (m_index = 0; m_index < m_lines.size(); ++m_index)
        readLine(m_index);
    return std::move(m_blocks);
}

void BlockReader::readLine(size_t index)
{
    const SourceLine &line = m_lines[index];
    if (!readMarked(line) && !readUnderline(line) && !readMarkdownHeading(line) && !readTableRow(line)
        && !readBullet(line) && !readContinuation(line))
        readProse(line);
    m_lastLength = line.text.size();
}

/// What the format of the source says of a line is so; what it does not say the line's own marks tell.
bool BlockReader::readMarked(const SourceLine &line)
{
    switch (line.mark) {
    case LineMark::None: return false;
    case LineMark::Heading: readHeading(line, std::clamp(line.level, 1, int{LongestMarkdown}), line.text); break;
    case LineMark::Field: {
        const qsizetype colon = line.text.indexOf(u':');
        if (colon < 0) // lines of a document that somebody made up
            return false;
        readField(line, line.text.first(colon), line.text.sliced(colon + 1).trimmed());
        break;
    }
    case LineMark::Bullet: {
        const BulletMark mark = bulletMark(line.text);
        const bool again = mark.kind == BulletMark::Kind::Sign && mark.length < line.text.size();
        m_bulletIndent = line.indent;
        m_bulletWaits = false;
        m_bulletsSeen = true;
        addBullet(line, {}, again ? line.text.sliced(mark.length) : line.text);
    }
    }
    return true;
}

void BlockReader::addBullet(const SourceLine &line, const QString &number, QStringView text)
{
    m_blocks.push_back({Block::Kind::Bullet, line.number, 0, Meaning::Unknown, number, text.toString()});
}

/// A heading of the source's own making. "Location: Berlin" is a fact in it.
void BlockReader::readHeading(const SourceLine &line, int depth, QStringView heading)
{
    QString text = headingText(heading);
    if (const BracketedLabel label = bracketedLabel(heading);
        !label.label.isEmpty() && label.rest.isEmpty() && meaningOf(label.label) != Meaning::Unknown)
        text = headingText(label.label);
    if (!text.isEmpty() && !readFact(line, text))
        addHeading(line.number, depth, text, headingMeaning(text, HeadingLook::Marked, m_table));
}

/// A label and its value, as in a row of a table: a fact, or a heading with one line below it.
void BlockReader::readField(const SourceLine &line, QStringView label, QStringView value)
{
    const QString text = label.toString() + QStringLiteral(": ") + value.toString();
    if (value.isEmpty() || readFact(line, text))
        return;
    if (const QString heading = headingText(label); !heading.isEmpty()) // else it was nothing but marks
        addHeading(line.number, LongestMarkdown, heading, headingMeaning(label, HeadingLook::Marked, m_table));
    addText(line, withoutEmphasis(value));
}

/// Text in the place of a list may be the list, on one line.
void BlockReader::addText(const SourceLine &line, const QString &text)
{
    const QStringList items = isChecklist(m_heading) ? itemsOnOneLine(text) : QStringList();
    for (const QString &item : items)
        addBullet(line, {}, item);
    if (items.isEmpty() && !text.isEmpty())
        m_blocks.push_back({Block::Kind::Prose, line.number, 0, Meaning::Unknown, {}, text});
}

bool BlockReader::readTableRow(const SourceLine &line)
{
    QStringList cells = tableCells(line.text);
    if (cells.isEmpty())
        return false;
    cells.removeAll(QString());
    const bool drawn = std::all_of(cells.begin(), cells.end(), [](const QString &cell) {
        return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c == u'-' || c == u':'; });
    });
    if (drawn)
        return true;
    if (cells.size() == 2 && countWords(cells[0], longestPlainHeading + 1) <= longestPlainHeading)
        readField(line, headingText(cells[0]), cells[1]);
    else
        addText(line, withoutEmphasis(cells.join(QStringLiteral(" | "))));
    return true;
}

Meaning BlockReader::meaningOf(QStringView label) const
{
    const Meaning fact = labelMeaning(label, m_table);
    return fact == Meaning::Unknown ? headingMeaning(label, HeadingLook::Marked, m_table) : fact;
}

/// "【Tasks】", "[Location] Berlin", "《...》"
bool BlockReader::readBracketed(const SourceLine &line)
{
    const BracketedLabel found = bracketedLabel(line.text);
    if (found.label.isEmpty() || m_blocks.empty())
        return false;
    const bool known = meaningOf(found.label) != Meaning::Unknown;
    if (!known && !(found.strong && found.rest.isEmpty()))
        return false;
    if (found.rest.isEmpty())
        addHeading(line.number, BoldHeading, headingText(found.label),
                   headingMeaning(found.label, HeadingLook::Marked, m_table));
    else
        readField(line, found.label, found.rest);
    return true;
}

bool BlockReader::readUnderline(const SourceLine &line)
{
    const QChar rule = ruleCharacter(line.text);
    if (rule.isNull())
        return false;
    const bool underlines = m_index > 0 && line.follows(m_lines[m_index - 1]) && !m_blocks.empty()
                            && m_blocks.back().line == line.number - 1;
    if (!underlines || (rule != u'=' && rule != u'-'))
        return true;
    Block &above = m_blocks.back();
    const bool mayHead
        = above.kind == Block::Kind::Prose || (above.kind == Block::Kind::Heading && above.depth > LongestMarkdown);
    if (mayHead && !endsSentence(above.text)
        && countWords(above.text, longestPlainHeading + 1) <= longestPlainHeading) {
        const Block heading = above;
        m_blocks.pop_back();
        addHeading(heading.line, rule == u'=' ? 1 : 2, heading.text,
                   headingMeaning(heading.text, HeadingLook::Marked, m_table));
    }
    return true;
}

bool BlockReader::readMarkdownHeading(const SourceLine &line)
{
    qsizetype hashes = 0;
    while (hashes < line.text.size() && line.text[hashes] == u'#')
        ++hashes;
    if (hashes == 0 || hashes > LongestMarkdown || hashes == line.text.size())
        return false;
    if (!line.text[hashes].isSpace() && (hashes == 1 || line.text[hashes].isDigit()))
        return false;
    QStringView rest = line.text.sliced(hashes).trimmed();
    while (rest.endsWith(u'#') && rest.size() > 1 && (rest[rest.size() - 2] == u'#' || rest[rest.size() - 2].isSpace()))
        rest = rest.chopped(1).trimmed();
    readHeading(line, static_cast<int>(hashes), rest);
    return true;
}

bool BlockReader::readBullet(const SourceLine &line)
{
    const BulletMark mark = bulletMark(line.text);
    if (!mark)
        return false;
    const QStringView rest = line.text.sliced(mark.length);
    const bool mayHead = mark.kind != BulletMark::Kind::Sign || isHeadingSign(line.text[0]);
    if (mayHead && !rest.isEmpty() && !(isChecklist(m_heading) && isInRow(line, mark)) && readSigned(line, mark, rest))
        return true;
    const QString number
        = mark.kind == BulletMark::Kind::Number ? line.text.first(mark.length).trimmed().toString() : QString();
    m_bulletIndent = line.indent;
    m_bulletWaits = rest.isEmpty();
    m_bulletsSeen = true;
    if (!m_bulletWaits)
        addBullet(line, number, rest);
    return true;
}

/// "■ Tasks", "3. Profile", "🚀 What we offer", "■ Location: Berlin"
bool BlockReader::readSigned(const SourceLine &line, const BulletMark &mark, QStringView rest)
{
    if (const BracketedLabel inside = bracketedLabel(rest); inside.rest.isEmpty() && !inside.label.isEmpty())
        rest = inside.label;
    const QString text = headingText(rest);
    const Meaning meaning = headingMeaning(text, HeadingLook::Plain, m_table);
    const bool telling = mark.kind == BulletMark::Kind::Sign && isUnspaced(rest[0]) && !isInRow(line, mark);
    if (meaning != Meaning::Unknown) {
        addHeading(line.number, PlainHeading, text, meaning);
        return true;
    }
    if (!telling)
        return false;
    if (readFact(line, withoutEmphasis(rest)))
        return true;
    if (endsSentence(rest) || countWords(rest, longestPlainHeading + 1) > longestPlainHeading
        || m_index + 1 >= m_lines.size() || rest.contains(QChar(0x3001)))
        return false;
    addHeading(line.number, PlainHeading, text, headingMeaning(text, HeadingLook::Marked, m_table));
    return true;
}

/// Whether the line before or the next one goes on with the same marks: "1. Education", "2. Experience" are items,
/// though each could head a list.
bool BlockReader::isInRow(const SourceLine &line, const BulletMark &mark) const
{
    const auto markOf
        = [](const SourceLine &one, const BulletMark &its) { return one.text.first(its.length).trimmed(); };
    const auto numberOf = [&markOf](const SourceLine &one, const BulletMark &its) {
        int number = 0;
        for (const QChar c : markOf(one, its))
            number = c.isDigit() ? number * 10 + c.digitValue() : number;
        return number;
    };
    for (const size_t other : {m_index - 1, m_index + 1}) {
        if (other >= m_lines.size())
            continue;
        const SourceLine &neighbour = m_lines[other];
        const BulletMark its = bulletMark(neighbour.text);
        if (its.kind != mark.kind || neighbour.indent != line.indent)
            continue;
        if (mark.kind != BulletMark::Kind::Number
                ? markOf(neighbour, its) == markOf(line, mark)
                : numberOf(neighbour, its) - numberOf(line, mark) == (other < m_index ? -1 : 1))
            return true;
    }
    return false;
}

bool BlockReader::readContinuation(const SourceLine &line)
{
    if (m_bulletWaits) {
        m_bulletWaits = false;
        addBullet(line, {}, line.text);
        return true;
    }
    if (line.whole || m_blocks.empty() || m_blocks.back().kind != Block::Kind::Bullet)
        return false;
    QString &item = m_blocks.back().text;
    const bool deeper = line.indent > m_bulletIndent;
    const bool goesOn = line.text[0].isLower() || item.endsWith(u',') || item.endsWith(u'(') || line.text[0] == u'(';
    if (!deeper && (!goesOn || isFactLine(line.text) || isOwnHeading(line)))
        return false;
    const bool hyphenated = item.size() > 1 && item.endsWith(u'-') && item[item.size() - 2].isLetter();
    if (!hyphenated)
        item += u' ';
    item += line.text;
    return true;
}

bool BlockReader::isOwnHeading(const SourceLine &line) const
{
    const bool wrapped = m_lastLength >= wrappedFrom && !endsInColon(line.text);
    return !wrapped && !endsSentence(line.text) && countWords(line.text, longestPlainHeading + 1) <= longestPlainHeading
           && headingMeaning(headingText(line.text), HeadingLook::Plain, m_table) != Meaning::Unknown;
}

void BlockReader::readProse(const SourceLine &line)
{
    if (readBracketed(line))
        return;
    if (isWhollyBold(line.text)) {
        const QString text = headingText(line.text);
        const bool fact = readFact(line, text);
        const bool heads = !fact && !endsSentence(text) && countWords(text, 11) <= 10 && !isLineOfList(text);
        if (heads)
            addHeading(line.number, BoldHeading, text, headingMeaning(text, HeadingLook::Marked, m_table));
        if (fact || heads)
            return;
    }
    const QString text = withoutEmphasis(line.text);
    if (text.isEmpty())
        return;
    if (!readFact(line, text) && !readPlainHeading(line, text) && !readInlineHeading(line, text))
        addText(line, text);
}

bool BlockReader::readPlainHeading(const SourceLine &line, const QString &text)
{
    const bool colon = endsInColon(text);
    const QString heading = headingText(text);
    if (heading.isEmpty() || endsSentence(text) || countWords(text, longestPlainHeading + 1) > longestPlainHeading)
        return false;
    const bool capitals = isAllCapitals(heading);
    const bool led = isBulletNext();
    const Meaning meaning
        = headingMeaning(heading, (colon && led) || capitals ? HeadingLook::Marked : HeadingLook::Plain, m_table);
    // A value standing alone ("Remote") is no heading; a line that leads a list is one even if nobody knows it.
    const WordGroups groups = m_table.find(wordKey(heading));
    const bool value = groups.has(WordGroup::Remote) || groups.has(WordGroup::Hybrid) || groups.has(WordGroup::Onsite)
                       || groups.has(WordGroup::EmploymentKind);
    // So is, in a list without bullets, a line that would only begin the same list again ("A licence").
    const bool itemLike = !led && !colon && !capitals && !m_bulletsSeen && isChecklist(meaning) && meaning == m_heading;
    const bool startsHigh = !heading[0].isLower();
    const bool oneOfList = (capitals || isWhollyBold(line.text)) && !colon && isLineOfList(heading);
    const bool unknownHeads = meaning == Meaning::Unknown && startsHigh && ((led && !colon) || capitals);
    if (value || itemLike || oneOfList || (meaning == Meaning::Unknown && !unknownHeads && !(colon && led)))
        return false;
    addHeading(line.number, capitals ? BoldHeading : colon ? ColonHeading : PlainHeading, heading, meaning);
    return true;
}

bool BlockReader::readInlineHeading(const SourceLine &line, const QString &text)
{
    const qsizetype colon = leadInColon(text, longestLeadIn);
    if (colon <= 0 || colon + 1 >= text.size())
        return false;
    const QString label = text.first(colon).trimmed();
    const Meaning meaning = headingMeaning(label, HeadingLook::Plain, m_table);
    if (meaning == Meaning::Unknown || isFactHeading(meaning) || m_table.has(wordKey(label), WordGroup::Document))
        return false;
    // In a list without bullets, "Languages: English" is one of its lines.
    if (isChecklist(m_heading) && !m_bulletsSeen && (meaning == m_heading || meaning == Meaning::Section))
        return false;
    addHeading(line.number, ColonHeading, label, meaning);
    addText(line, text.sliced(colon + 1).trimmed());
    return true;
}

bool BlockReader::isFactLine(QStringView text) const
{
    const auto fact = factLine(text, m_table);
    const qsizetype longest = fact ? longestFact(fact->meaning) : 0;
    return longest > 0 && countWords(fact->value, longest + 1) <= longest;
}

bool BlockReader::readFact(const SourceLine &line, const QString &text)
{
    if (!isFactLine(text))
        return false;
    m_blocks.push_back({Block::Kind::Fact, line.number, 0, factLine(text, m_table)->meaning, {}, text});
    return true;
}

void BlockReader::addHeading(int line, int depth, const QString &text, Meaning meaning)
{
    m_heading = meaning;
    m_headingDepth = depth;
    m_bulletsSeen = false;
    m_blocks.push_back({Block::Kind::Heading, line, depth, meaning, {}, text});
}

/// Whether a line that stands out is one of the list that it stands in, by a word in it alone: "Must have a licence".
bool BlockReader::isLineOfList(QStringView text) const
{
    return isChecklist(m_heading) && m_headingDepth != BoldHeading
           && headingMeaning(text, HeadingLook::Plain, m_table) == Meaning::Unknown
           && headingMeaning(text, HeadingLook::Marked, m_table) == m_heading;
}

bool BlockReader::isBulletNext() const
{
    if (m_index + 1 >= m_lines.size())
        return false;
    const SourceLine &line = m_lines[m_index + 1];
    const BulletMark mark = bulletMark(line.text);
    if (line.mark != LineMark::None || !mark || !ruleCharacter(line.text).isNull())
        return line.mark == LineMark::Bullet;
    const bool mayHead = mark.kind != BulletMark::Kind::Sign || isHeadingSign(line.text[0]);
    return !mayHead
           || headingMeaning(headingText(line.text.sliced(mark.length)), HeadingLook::Plain, m_table)
                  == Meaning::Unknown;
}

} // namespace shortlist
