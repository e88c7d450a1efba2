#include "jobs/withholding.h"

namespace shortlist {

Result<Withholding> Withholding::from(Connection &connection, MemberId viewer)
{
    auto owed = applicationsOwed(connection, viewer);
    if (!owed)
        return owed.error();
    Withholding withholding;
    withholding.m_viewer = viewer;
    withholding.m_owed = std::move(*owed);
    return withholding;
}

ScorecardLine Withholding::seen(ScorecardLine line) const
{
    if (!isWithheld(line.scorecard.application) || line.scorecard.member == m_viewer)
        return line;
    line.isWithheld = true;
    line.scorecard.recommendation.reset();
    line.scorecard.notes.clear();
    line.ratings.clear();
    return line;
}

} // namespace shortlist
