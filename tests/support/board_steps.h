#pragma once

#include "posting.h"
#include "workspace.h"

namespace shortlist {

/// What members do on a board, through the rules, each from what is stored at that moment. By member 1 where no one
/// else is named.
class BoardSteps {
public:
    BoardSteps(Workspace &workspace, Moment at) : m_workspace(workspace), m_who{MemberId(1), at} {}

    /// The stage of a posting by its position, from 1.
    [[nodiscard]] Stage stage(PostingId posting, size_t position) const;
    [[nodiscard]] Criterion criterion(CriterionId id) const;
    [[nodiscard]] Posting posting(PostingId id) const;

    /// To the end of a stage; into a stage of kind hired it is hiring.
    [[nodiscard]] Result<Committed> move(ApplicationId id, const Stage &target);
    [[nodiscard]] Result<Committed> reopen(ApplicationId id);
    /// Who applied once applies again for the same posting.
    [[nodiscard]] Result<Committed> applyAgain(ApplicationId id);
    [[nodiscard]] Result<Committed> end(ApplicationId id, ReasonId reason, ApplicationStatus to);
    [[nodiscard]] Result<Committed> remove(ApplicationId id);
    [[nodiscard]] Result<Committed> setOpenings(PostingId id, qint64 openings);
    [[nodiscard]] Result<Committed> setKind(const Stage &stage, StageKind kind);
    [[nodiscard]] Result<Committed> setAssess(CriterionId id, Assess assess);
    [[nodiscard]] Result<Committed> submitMark(ApplicationId id, CriterionId criterion);
    [[nodiscard]] Result<Committed> screen(ApplicationId id, CriterionId criterion);

private:
    [[nodiscard]] Connection &connection() const { return m_workspace.connection(); }
    [[nodiscard]] Result<Committed> commit(const Result<Edit> &edit);

    Workspace &m_workspace;
    Authorship m_who;
};

} // namespace shortlist
