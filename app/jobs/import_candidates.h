#pragma once

#include "candidates/candidate_reader.h"
#include "shown/import_preview.h"
#include "workspace.h"

#include <functional>

namespace shortlist {

/// What happens to a person whose e-mail is there already.
enum class OnDuplicate { Skip, Update, Add };

template <>
struct Words<OnDuplicate> {
    static constexpr std::array<std::pair<OnDuplicate, const char *>, 3> list{
        {{OnDuplicate::Skip, "skip"}, {OnDuplicate::Update, "update"}, {OnDuplicate::Add, "add"}}};
};

struct CandidateImport {
    PostingId posting; ///< none: candidates only; else each gets an application for it
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    bool dryRun = false; ///< does everything, then takes it back
    std::function<void(qint64 line, const QString &message)> onProblem;
    /// What becomes of each row; why, where it is not imported.
    std::function<void(const CandidateRow &row, ImportOutcome outcome, const QString &problem)> onRow;
    std::function<bool(qint64 bytesRead)> onProgress; ///< false cancels
};

/// What an import did, or would do.
struct CandidateImportReport {
    EntryId entry;                      ///< none where nothing was new, and after a dry run
    std::optional<Committed> committed; ///< of that entry
    qint64 added = 0;
    qint64 updated = 0;
    qint64 known = 0; ///< were there already (updated ones too)
    qint64 applications = 0;
    qint64 alreadyApplied = 0; ///< have an active application for the posting: it stays
    qint64 problems = 0;       ///< lines that were not imported
    QStringList ignoredHeaders;
    QStringList payHistoryHeaders;
};

/// Streams the rows of an opened reader into one Edit. BadInput where no line could be imported.
[[nodiscard]] Result<CandidateImportReport> importCandidates(Workspace &workspace, CandidateReader &reader,
                                                             const CandidateImport &how, Authorship who,
                                                             const std::optional<Member> &joining);

} // namespace shortlist
