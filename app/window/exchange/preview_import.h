#pragma once

#include "csv/csv_reader.h"
#include "jobs/import_candidates.h"
#include "window/exchange/long_work.h"

namespace shortlist {

/// Which people to import, and how.
struct ImportRequest {
    QString path;
    QMap<QString, QString> fieldToHeader;
    CsvFormat format;
    PostingId posting;
    OnDuplicate onDuplicate = OnDuplicate::Skip;
};

/// What it would do: a dry run, its first rows kept. In the writer's thread. What is wrong with the file stands in
/// ImportPreview::problem.
[[nodiscard]] ImportPreview previewImport(Workspace &workspace, const ImportRequest &request, Authorship who,
                                          const std::optional<Member> &joining, LongWork &work);

/// Does it. Cancelled where nothing was new, too.
[[nodiscard]] Result<CandidateImportReport> runImport(Workspace &workspace, const ImportRequest &request,
                                                      Authorship who, const std::optional<Member> &joining,
                                                      LongWork &work);

} // namespace shortlist
