#include "jobs/withholding.h"

#include "text.h"

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

QString Withholding::sentence() const
{
    if (m_owed.isEmpty())
        return {};
    return Text::tr("Scores and others' ratings of %n application(s) are left out until you have submitted "
                    "your scorecard.",
                    nullptr, static_cast<int>(m_owed.size()));
}

} // namespace shortlist
