#pragma once

#include "candidates/candidate_reader.h"
#include "rules/application_rules.h"
#include "workspace.h"

#include <QHash>

namespace shortlist {

/// Turns rows of an import into applications for one posting, each at the end of its stage.
class ApplicationImport {
public:
    /// Reads what the rows refer to: stages, reasons, members, openings. NotFound where the posting has no stage.
    [[nodiscard]] static Result<ApplicationImport> prepare(BulkEdit &bulk, PostingId posting, Authorship who);

    /// The application of a row; none where that candidate (if stored already) has an active one, or the very same
    /// ended one: same status, made at the same moment. BadInput: a stage, reason or member that is not there, a status
    /// that does not fit, a date in the future, no free opening.
    [[nodiscard]] Result<std::optional<NewApplication>> make(const CandidateRow &row, CandidateId stored);

private:
    explicit ApplicationImport(BulkEdit &bulk) : m_bulk(&bulk) {}
    [[nodiscard]] Result<Stage> stageOf(const CandidateRow &row) const;
    [[nodiscard]] Result<ReasonId> reasonOf(const CandidateRow &row, ApplicationStatus status) const;
    [[nodiscard]] Result<MemberId> creditedTo(const CandidateRow &row) const;
    [[nodiscard]] QString nextRank(const Stage &stage);

    BulkEdit *m_bulk;
    PostingId m_posting;
    QString m_title;
    Authorship m_who;
    Openings m_openings;
    StageId m_first;
    std::vector<Stage> m_stages;
    std::vector<Reason> m_reasons;
    std::vector<Member> m_members;
    QHash<StageId, QString> m_lastRanks;
};

} // namespace shortlist
