#include "front_matter.h"

#include "lead_in.h"

namespace shortlist {

namespace {

Block factOf(const SourceLine &line, const WordTable &table)
{
    Block block{Block::Kind::Fact, line.number, 0, Meaning::Unknown, {}, line.text.toString()};
    const qsizetype colon = line.text.startsWith(u'#') ? -1 : leadInColon(line.text, longestLeadIn);
    if (colon > 0 && colon + 1 < line.text.size())
        block.meaning = labelMeaning(line.text.first(colon), table);
    return block;
}

} // namespace

FrontMatter readFrontMatter(const std::vector<SourceLine> &lines, const WordTable &table)
{
    FrontMatter found;
    if (lines.empty() || lines[0].text != u"---")
        return found;
    for (size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].text == u"---") {
            found.lines = i + 1;
            return found;
        }
        found.blocks.push_back(factOf(lines[i], table));
    }
    return {};
}

} // namespace shortlist
