#include "parts.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Whether the heading is only a label within the part that it stands in.
bool isLabelWithin(const Part &part, const Block &heading)
{
    const bool deeper = heading.depth > part.depth && heading.depth > LongestMarkdown;
    if (heading.meaning == Meaning::Unknown) {
        if (isChecklist(part.meaning))
            return deeper;
        return heading.depth == ColonHeading && part.depth < ColonHeading && part.line > 0
               && part.meaning != Meaning::Summary;
    }
    return heading.meaning == part.meaning && deeper && heading.depth == ColonHeading;
}

/// Whether the block ends what began with a line such as "Reports to: the head of data" among the first lines: such a
/// line has text of its own, and lists may follow, but prose below it is about the job again.
bool endsInlineSection(const std::vector<Part> &parts, const Block &block)
{
    const Part &part = parts.back();
    const bool line = block.kind == Block::Kind::Prose || block.kind == Block::Kind::Fact;
    if (!line || part.meaning != Meaning::Section || part.depth != ColonHeading || part.body.empty())
        return false;
    const bool onlyItsLine = part.body.size() == 1 && part.body[0].line == part.line;
    return onlyItsLine && parts[parts.size() - 2].line == 0;
}

void settleRole(Part &part, bool otherDuties)
{
    part.describesRole = true;
    part.meaning = part.hasBullets() && !otherDuties ? Meaning::Responsibilities : Meaning::Summary;
}

/// "The role" is about the role in prose; with a list below, and no other list of duties, that list is it.
void settleRoles(std::vector<Part> &parts)
{
    const bool duties = std::any_of(parts.begin(), parts.end(), [](const Part &part) {
        return part.meaning == Meaning::Responsibilities && !part.body.empty();
    });
    for (Part &part : parts) {
        if (part.meaning == Meaning::Role)
            settleRole(part, duties);
    }
}

} // namespace

bool Part::hasBullets() const
{
    return std::any_of(body.begin(), body.end(), [](const Block &block) { return block.kind == Block::Kind::Bullet; });
}

std::vector<Part> partsOf(std::vector<Block> blocks)
{
    std::vector<Part> parts(1);
    for (Block &block : blocks) {
        if (endsInlineSection(parts, block))
            parts.emplace_back();
        const bool label = block.kind == Block::Kind::Heading && isLabelWithin(parts.back(), block);
        if (label && block.depth == ColonHeading)
            block.text += u':';
        if (block.kind != Block::Kind::Heading || label) {
            parts.back().body.push_back(std::move(block));
            continue;
        }
        const Meaning meaning = block.meaning == Meaning::Document ? Meaning::Summary : block.meaning;
        parts.push_back({meaning, std::move(block.text), block.line, block.depth, false, {}});
    }
    settleRoles(parts);
    return parts;
}

} // namespace shortlist
