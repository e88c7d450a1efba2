#pragma once

#include "queries/debriefs.h"
#include "queries/scorecard_lines.h"

namespace shortlist {

/// What is not shown to a member yet: others' marks, and what is made of them, for the applications that they owe a
/// scorecard for. Inside one file that is courtesy, not security.
class Withholding {
public:
    /// None: nothing is withheld.
    [[nodiscard]] static Result<Withholding> from(Connection &connection, MemberId viewer);

    [[nodiscard]] bool isWithheld(ApplicationId application) const { return m_owed.contains(application); }
    /// The line as the member may see it.
    [[nodiscard]] ScorecardLine seen(ScorecardLine line) const;
    /// A decision tells of marks: who owes a scorecard in its posting sees only that there is one.
    [[nodiscard]] NamedDecision seen(NamedDecision decision) const;
    /// Whether something is withheld that a decision for the posting would tell.
    [[nodiscard]] bool hides(PostingId posting) const { return m_postings.contains(posting); }
    [[nodiscard]] qsizetype applications() const { return m_owed.size(); }
    /// What is left out of a table, in words; empty: nothing.
    [[nodiscard]] QString sentence() const;

private:
    MemberId m_viewer;
    QSet<ApplicationId> m_owed;
    QSet<PostingId> m_postings; ///< those that they are of
};

} // namespace shortlist
