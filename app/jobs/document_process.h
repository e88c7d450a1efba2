#pragma once

#include "jobdescription/sources/marked_line.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace shortlist {

/// Whether the bytes are of a format that only the process for documents reads: PDF, or what is packed as .docx is.
[[nodiscard]] bool isPackedDocument(const QByteArray &bytes);

/// The lines of such a document. A process of its own takes it apart, under limits of memory and time. `goOn` is asked
/// while it works; false ends it. Errors: BadInput, saying what is wrong with the file; Cancelled.
[[nodiscard]] Result<std::vector<MarkedLine>> documentLines(const QByteArray &bytes, const QString &name,
                                                            const std::function<bool()> &goOn = {});

} // namespace shortlist
