#pragma once

#include "command.h"
#include "jobdescription/sources/description_bytes.h"
#include "posting.h"

#include <functional>

namespace shortlist {

/// The bytes of a job description, and of a PDF or Word document its lines. `goOn`: false cancels.
[[nodiscard]] Result<DescriptionBytes> readDescriptionSource(const QString &path, QIODevice &standardInput,
                                                             const std::function<bool()> &goOn = {});

/// Reads job descriptions, each a file or `-`, with its bytes as they came as a file of the posting; all or none: the
/// Error names the first that cannot be read.
[[nodiscard]] Result<std::vector<PostingDocument>> readPostings(const QStringList &paths, QIODevice &standardInput);

/// Stores them in one Edit; as they are stored, with their numbers.
[[nodiscard]] Result<std::vector<PostingDocument>> storePostings(Command &command,
                                                                 const std::vector<PostingDocument> &documents,
                                                                 Authorship who);

/// What was imported: JSON or a line each, as the command asks.
void printPostings(Command &command, const std::vector<PostingDocument> &documents);

} // namespace shortlist
