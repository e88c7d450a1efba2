#include "items.h"

#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestBareItem = 40; // in words; a longer line without bullet is prose
constexpr int mostSentences = 2;

/// A bullet of nothing but emphasis marks is no item.
void addItem(std::vector<Item> &items, const Block &block)
{
    Item item{block.line, splitLeadIn(block.text), block.text};
    if (!item.words.text.isEmpty())
        items.push_back(std::move(item));
}

Checklist readBullets(const Part &part)
{
    Checklist list;
    const auto isBullet = [](const Block &block) { return block.kind == Block::Kind::Bullet; };
    const auto behind = std::find_if(part.body.rbegin(), part.body.rend(), isBullet).base();
    for (auto block = part.body.begin(); block != part.body.end(); ++block) {
        if (isBullet(*block))
            addItem(list.items, *block);
        else if (block < behind && block->kind != Block::Kind::Fact)
            list.prose.push_back(*block);
        else if (!block->text.isEmpty())
            list.behind.push_back(*block);
    }
    return list;
}

bool isItemLine(const QString &text)
{
    if (text.endsWith(u':') || text.endsWith(QChar(0xff1a)) || countWords(text, longestBareItem + 1) > longestBareItem)
        return false;
    int sentences = 1;
    for (qsizetype i = 0; i + 2 < text.size(); ++i)
        sentences
            += (text[i] == u'.' && text[i + 1].isSpace() && text[i + 2].isUpper()) || text[i] == QChar(0x3002) ? 1 : 0;
    return sentences <= mostSentences;
}

/// Whether a line goes on with the item before it, in a list whose items begin with capitals.
bool goesOn(const Block &line, const Block &before, bool capitals)
{
    return (capitals && line.text[0].isLower()) || before.text.endsWith(u',');
}

Checklist readBareLines(const Part &part)
{
    Checklist list;
    std::vector<Block> lines;
    bool ended = false;
    for (const Block &block : part.body) {
        ended = ended || block.kind == Block::Kind::Fact;
        if (block.text.isEmpty())
            continue;
        if (ended)
            list.behind.push_back(block);
        else if (block.kind == Block::Kind::Heading || (!isItemLine(block.text)))
            list.prose.push_back(block);
        else if (!lines.empty() && goesOn(block, lines.back(), lines.front().text[0].isUpper()))
            lines.back().text += u' ' + block.text;
        else
            lines.push_back(block);
    }
    for (const Block &line : lines)
        addItem(list.items, line);
    return list;
}

} // namespace

Checklist readChecklist(const Part &part)
{
    return part.hasBullets() ? readBullets(part) : readBareLines(part);
}

} // namespace shortlist
