#include "jobdescription/job_description.h"

#include <cstdlib>

// Whatever the bytes are, the reader ends, and what it returns holds together.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = shortlist::readJobDescription(bytes, QStringLiteral("fuzz.txt"));
    if (!read)
        return 0;
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
    return 0;
}
