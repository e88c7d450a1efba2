#include "job_description.h"

#include "assembly.h"
#include "facts.h"
#include "front_matter.h"
#include "postingtext/read_posting_text.h"
#include "sources/source_reader.h"
#include "title.h"

namespace shortlist {

namespace {

/// What stood beside the title: a fact, or kept as it is.
void takeAsides(const TitleLine &title, FactCollector &facts, std::vector<Part> &parts)
{
    for (const QString &aside : title.asides) {
        if (facts.takeAside(aside))
            continue;
        // Where the title's line is not kept as a whole, what no fact uses up is kept.
        if (title.keepsAll)
            parts.front().body.push_back({Block::Kind::Fact, 0, 0, Meaning::Unknown, {}, aside});
    }
}

/// A title, and which words it was taken from where no line is nothing but a title.
struct FoundTitle {
    TitleLine title;
    std::optional<InferredFact> inferred;
};

FoundTitle titleOf(std::vector<Block> &blocks, const SourceDocument &document, const QString &fileName)
{
    const WordTable &table = jobDescriptionWords();
    if (!document.stated.title.isEmpty())
        return {readTitleLine(document.stated.title, table), {}};
    FoundTitle found{takeTitle(blocks, table), {}};
    if (!found.title.title.isEmpty())
        return found;
    if (const TitleLine prose = titleInProse(blocks, table); !prose.title.isEmpty()) {
        found.title.title = prose.title;
        found.inferred = InferredFact{Fact::Title, prose.whole, prose.line};
        return found;
    }
    if (!document.windowTitle.isEmpty())
        found.title.title = readTitleLine(document.windowTitle, table).title;
    found.inferred = InferredFact{Fact::Title, document.windowTitle, 0};
    if (found.title.title.isEmpty()) {
        found.title.title = titleFromFileName(fileName);
        found.inferred->words = fileNameIn(fileName);
    }
    return found;
}

} // namespace

JobDescription readDocument(const SourceDocument &document, const QString &fileName)
{
    if (auto own = readPostingText(document.text)) {
        own->encoding = document.encoding;
        return *std::move(own);
    }
    const WordTable &table = jobDescriptionWords();
    std::vector<Block> blocks = blocksOf(document.lines, table);
    const auto [title, inferredTitle] = titleOf(blocks, document, fileName);
    FactCollector facts(table, document.stated, regionOf(document.text));
    std::vector<Part> parts = partsOf(std::move(blocks));
    takeFacts(parts, facts);
    facts.hearTitle(title.whole);
    takeAsides(title, facts, parts);
    facts.noteOrigin(title.line, title.whole, false);
    JobDescription read = assemble(parts, facts);
    facts.writeTo(read.posting);
    read.posting.title = title.title;
    read.inferred = facts.inferred();
    if (inferredTitle)
        read.inferred.insert(read.inferred.begin(), *inferredTitle);
    read.encoding = document.encoding;
    if (!document.stated.unplaced.isEmpty()) {
        QString &unplaced = read.posting.unplaced;
        unplaced += (unplaced.isEmpty() ? QString() : QStringLiteral("\n")) + document.stated.unplaced;
    }
    return read;
}

Result<std::vector<JobDescription>> readJobDescriptions(const DescriptionBytes &source, const QString &fileName)
{
    const auto documents = readSources(source, fileName);
    if (!documents)
        return documents.error();
    std::vector<JobDescription> read;
    read.reserve(documents->size());
    for (const SourceDocument &document : *documents)
        read.push_back(readDocument(document, fileName));
    return read;
}

Result<JobDescription> readJobDescription(const DescriptionBytes &source, const QString &fileName)
{
    auto read = readJobDescriptions(source, fileName);
    if (!read)
        return read.error();
    return std::move(read->front());
}

} // namespace shortlist
