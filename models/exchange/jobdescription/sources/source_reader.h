#pragma once

#include "jobdescription/sources/description_bytes.h"
#include "jobdescription/sources/source_document.h"
#include "result.h"

#include <vector>

namespace shortlist {

/// Reads the job descriptions of a file: plain text, Markdown, HTML, JSON (which may hold many), or the lines of
/// another document. What the bytes look like decides, not the name.
/// Errors: BadInput for what is empty, no text, or JSON without a posting.
[[nodiscard]] Result<std::vector<SourceDocument>> readSources(const DescriptionBytes &source, const QString &fileName);

} // namespace shortlist
