#include "job_description.h"

#include "assembly.h"
#include "decode.h"
#include "facts.h"
#include "front_matter.h"
#include "postingtext/read_posting_text.h"
#include "title.h"

namespace shortlist {

namespace {

/// The blocks of the whole source, front matter first.
std::vector<Block> blocksOf(QStringView text, const WordTable &table)
{
    std::vector<SourceLine> lines = splitLines(text);
    FrontMatter front = readFrontMatter(lines, table);
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(front.lines));
    std::vector<Block> blocks = std::move(front.blocks);
    std::vector<Block> body = readBlocks(lines, table);
    std::move(body.begin(), body.end(), std::back_inserter(blocks));
    return blocks;
}

} // namespace

Result<JobDescription> readJobDescription(const QByteArray &bytes, const QString &fileName)
{
    const Result<DecodedText> decoded = decodeJobDescription(bytes, fileName);
    if (!decoded)
        return decoded.error();
    if (auto own = readPostingText(decoded->text)) {
        own->encoding = decoded->encoding;
        return *std::move(own);
    }
    const WordTable &table = jobDescriptionWords();
    std::vector<Block> blocks = blocksOf(decoded->text, table);
    TitleLine title = takeTitle(blocks, table);
    if (title.title.isEmpty())
        title.title = titleInProse(blocks, table);

    FactCollector facts(table);
    std::vector<Part> parts = partsOf(std::move(blocks));
    takeFacts(parts, facts);
    for (const QString &aside : title.asides) {
        if (facts.takeBareValue(aside) || facts.take(Meaning::Pay, {}, aside))
            continue;
        facts.hear(aside);
        // Where the title's line is not kept as a whole, what no fact uses up is kept.
        if (title.keepsAll)
            parts.front().body.push_back({Block::Kind::Fact, 0, 0, Meaning::Unknown, {}, aside});
    }
    JobDescription read = assemble(parts, facts);
    facts.writeTo(read.posting);
    read.posting.title = title.title.isEmpty() ? titleFromFileName(fileName) : title.title;
    read.encoding = decoded->encoding;
    return read;
}

} // namespace shortlist
