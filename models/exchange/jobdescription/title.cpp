#include "title.h"

#include "emphasis.h"
#include "lead_in.h"
#include "place_value.h"
#include "text.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestTitle = 14; // in words
constexpr qsizetype longestTitleCharacters = 160;
constexpr size_t searchedBlocks = 60;

QStringView withoutQuotes(QStringView text)
{
    text = text.trimmed();
    const bool quoted
        = text.size() > 2 && (text.front() == u'"' || text.front() == u'\'') && text.back() == text.front();
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

bool canBeTitle(const Block &block)
{
    if (block.text.size() > longestTitleCharacters || countWords(block.text, longestTitle + 1) > longestTitle)
        return false;
    return block.kind == Block::Kind::Heading
           || !(block.text.endsWith(u'.') || block.text.endsWith(u',') || block.text.endsWith(QChar(0x3002)));
}

/// Whether the first heading only looks known because of a word in it ("Requirements Engineer").
bool isKnownHeading(const Block &block, const WordTable &table)
{
    return block.kind == Block::Kind::Heading
           && headingMeaning(block.text, HeadingLook::Plain, table) != Meaning::Unknown;
}

/// The number of the block whose line is the title; the count of blocks where there is none.
size_t titleBlock(const std::vector<Block> &blocks, const WordTable &table)
{
    const size_t searched = std::min(blocks.size(), searchedBlocks);
    for (size_t i = 0; i < searched; ++i) {
        if (blocks[i].kind == Block::Kind::Fact && blocks[i].meaning == Meaning::Title
            && blocks[i].text.size() <= longestTitleCharacters)
            return i;
    }
    for (size_t i = 0; i < searched; ++i) {
        const Block &block = blocks[i];
        if (block.kind == Block::Kind::Fact || table.has(wordKey(block.text), WordGroup::Document))
            continue;
        if (block.kind == Block::Kind::Bullet || isKnownHeading(block, table) || !canBeTitle(block))
            break;
        const PlaceValue place = readPlaceValue(block.text, table);
        if (!place.saysSomething() || !place.rest.isEmpty())
            return i;
    }
    return blocks.size();
}

bool startsNoun(QStringView word)
{
    const QChar first = word[0];
    return first.isUpper() || first.isDigit() || QStringView(u"(/&-+").contains(first);
}

/// The words with capitals from a place on, up to a comma or the end of the sentence.
QString capitalized(const std::vector<QStringView> &words, size_t from)
{
    QStringList title;
    for (size_t i = from; i < words.size() && title.size() < 8 && startsNoun(words[i]); ++i) {
        QStringView word = words[i];
        const bool last = QStringView(u",.;:!?").contains(word.back());
        if (last)
            word.chop(1);
        title += word.toString();
        if (last)
            break;
    }
    return title.join(u' ');
}

QString titleInText(QStringView text, const WordTable &table)
{
    std::vector<QStringView> words;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts))
        words.push_back(word);
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t length = 2; length <= 3 && i + length < words.size(); ++length) {
            const qsizetype begin = words[i].data() - text.data();
            const qsizetype end = words[i + length - 1].data() + words[i + length - 1].size() - text.data();
            if (!table.has(wordKey(text.sliced(begin, end - begin)), WordGroup::TitleAhead))
                continue;
            if (const QString title = capitalized(words, i + length); !title.isEmpty())
                return title;
        }
    }
    return {};
}

} // namespace

TitleLine takeTitle(std::vector<Block> &blocks, const WordTable &table)
{
    const size_t index = titleBlock(blocks, table);
    if (index == blocks.size())
        return {};
    const Block block = blocks[index];
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(index));
    // "Job Description" above the title says nothing more.
    if (index > 0 && blocks[index - 1].kind != Block::Kind::Fact
        && table.has(wordKey(blocks[index - 1].text), WordGroup::Document))
        blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(index - 1));
    QStringView text = block.text;
    if (block.kind == Block::Kind::Fact)
        text = withoutQuotes(text.sliced(leadInColon(text, longestLeadIn) + 1));
    TitleLine line = readTitleLine(text, table);
    line.line = block.line;
    if (!line.keepsAll)
        blocks.insert(blocks.begin(), {Block::Kind::Fact, block.line, 0, Meaning::Unknown, {}, block.text});
    return line;
}

TitleLine titleInProse(const std::vector<Block> &blocks, const WordTable &table)
{
    for (size_t i = 0; i < std::min(blocks.size(), searchedBlocks); ++i) {
        if (blocks[i].kind != Block::Kind::Prose)
            continue;
        if (const QString title
            = titleInText(QStringView(blocks[i].text).first(std::min<qsizetype>(blocks[i].text.size(), 4000)), table);
            !title.isEmpty())
            return {title, blocks[i].text, {}, true, blocks[i].line};
    }
    return {};
}

QString titleFromFileName(const QString &fileName)
{
    QString name = fileName.sliced(std::max(fileName.lastIndexOf(u'/'), fileName.lastIndexOf(u'\\')) + 1);
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0)
        name.truncate(dot);
    name.replace(u'_', u' ').replace(u'-', u' ');
    name = name.simplified();
    while (name.contains(u' ') && name[0].isDigit() && name.first(name.indexOf(u' ')).toLongLong() > 0)
        name = name.sliced(name.indexOf(u' ') + 1);
    const bool letters = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters ? name : Text::tr("Untitled posting");
}

} // namespace shortlist
