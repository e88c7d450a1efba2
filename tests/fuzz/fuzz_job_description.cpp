#include "jobdescription/job_description.h"
#include "jobdescription/sources/document_lines.h"

#include <cstdlib>

namespace {

void read(const shortlist::DescriptionBytes &source)
{
    const auto read = shortlist::readJobDescription(source, QStringLiteral("fuzz.txt"));
    if (!read)
        return;
    const auto require = [](bool holds) {
        if (!holds)
            std::abort();
    };
    require(!read->posting.title.isEmpty());
    require(read->criteria.size() == read->criterionLines.size());
    require(read->sections.size() == read->sectionLines.size());
    for (const auto &criterion : read->criteria)
        require(!criterion.text.isEmpty());
    for (const auto &section : read->sections)
        require(!section.text.isEmpty() && !section.heading.isEmpty());
}

} // namespace

// Whatever the bytes are, the reader ends, and what it returns holds together.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    read(bytes);
    if (auto lines = shortlist::readDocumentLines(bytes)) // the way of PDF and Word documents
        read({bytes, std::move(*lines)});
    return 0;
}
