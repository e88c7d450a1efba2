#include "jobs/import_postings.h"

#include "jobdescription/job_description.h"
#include "jobs/document_process.h"
#include "jobs/read_source.h"
#include "jobs/stored_posting.h"
#include "queries/postings.h"
#include "rules/posting_rules.h"
#include "text.h"
#include "json/posting_json.h"

namespace shortlist {

namespace {

qsizetype countOf(const PostingDocument &document, CriterionKind kind)
{
    return std::count_if(document.criteria.begin(), document.criteria.end(),
                         [kind](const Criterion &one) { return one.kind == kind; });
}

} // namespace

Result<DescriptionBytes> readDescriptionSource(const QString &path, QIODevice &standardInput,
                                               const std::function<bool()> &goOn)
{
    auto bytes = readSource(path, standardInput);
    if (!bytes)
        return bytes.error();
    if (!isPackedDocument(*bytes))
        return DescriptionBytes(std::move(*bytes));
    auto lines = documentLines(*bytes, sourceName(path), goOn);
    if (!lines)
        return lines.error();
    return DescriptionBytes(std::move(*bytes), std::move(*lines));
}

Result<std::vector<PostingDocument>> readPostings(const QStringList &paths, QIODevice &standardInput)
{
    std::vector<PostingDocument> documents;
    for (const QString &path : paths) {
        const auto from = readDescriptionSource(path, standardInput);
        if (!from)
            return from.error();
        auto read = readJobDescriptions(*from, path);
        if (!read)
            return read.error();
        const PostingFile source = fileOf(sourceName(path), from->bytes);
        const size_t first = documents.size();
        for (JobDescription &one : *read)
            documents.push_back(
                {std::move(one.posting), std::move(one.criteria), std::move(one.sections), {}, {source}});
        if (documents.size() > first)
            documents[first].contents.push_back(from->bytes); // once for all that a file holds
    }
    return documents;
}

Result<std::vector<PostingDocument>> storePostings(Command &command, const std::vector<PostingDocument> &documents,
                                                   Authorship who)
{
    const auto stored = command.commit(importPostings(documents, who));
    if (!stored)
        return stored.error();
    std::vector<PostingDocument> all;
    for (const Change &change : stored->edit.changes) {
        if (change.kind != Kind::Posting || change.operation() != Change::Operation::Create)
            continue;
        auto document = postingDocument(command.connection(), PostingId(change.id));
        if (!document)
            return document.error();
        command.noteNew(Kind::Posting, change.id);
        // Stored it is, even where another program deleted it since.
        if (*document)
            all.push_back(std::move(**document));
    }
    return all;
}

void printPostings(Command &command, const std::vector<PostingDocument> &documents)
{
    if (command.arguments().has("--json")) {
        JsonWriter json(JsonWriter::Layout::Indented);
        json.beginArray();
        for (const PostingDocument &document : documents)
            writePosting(json, document,
                         document.posting.id.isNull() ? QString() : ownerName(command.connection(), document.posting));
        json.endArray();
        command.write(json.take());
        return;
    }
    for (const PostingDocument &document : documents) {
        const QString id
            = document.posting.id.isNull() ? QString() : Text::tr("Posting %1: ").arg(document.posting.id.value);
        command.print(Text::tr("%1%2 (%3 responsibilities, %4 required, %5 preferred, %6 sections)")
                          .arg(id, document.posting.title)
                          .arg(countOf(document, CriterionKind::Responsibility))
                          .arg(countOf(document, CriterionKind::Required))
                          .arg(countOf(document, CriterionKind::Preferred))
                          .arg(document.sections.size()));
    }
}

} // namespace shortlist
