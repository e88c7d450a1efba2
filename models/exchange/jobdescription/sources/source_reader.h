#pragma once

#include "jobdescription/sources/source_document.h"
#include "result.h"

#include <QByteArray>

#include <vector>

namespace shortlist {

/// Reads the job descriptions of a file: plain text, Markdown, HTML, JSON (which may hold many), or the lines that
/// document_lines.h writes of other documents. What the bytes look like decides, not the name.
/// Errors: BadInput for what is empty, no text, or JSON without a posting.
[[nodiscard]] Result<std::vector<SourceDocument>> readSources(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
