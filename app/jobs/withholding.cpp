#include "jobs/withholding.h"

#include "decision_record.h"
#include "queries/scorecards.h"
#include "text.h"

namespace shortlist {

Result<Withholding> Withholding::from(Connection &connection, MemberId viewer)
{
    auto owed = applicationsOwed(connection, viewer);
    auto postings = postingsOwed(connection, viewer);
    if (!owed || !postings)
        return owed ? postings.error() : owed.error();
    Withholding withholding;
    withholding.m_viewer = viewer;
    withholding.m_owed = std::move(*owed);
    withholding.m_postings = std::move(*postings);
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

NamedDecision Withholding::seen(NamedDecision decision) const
{
    if (!m_postings.contains(decision.decision.posting))
        return decision;
    decision.decision.application = {};
    decision.candidate = Text::tr("after you submit");
    decision.decision.rationale = Text::tr("after you submit");
    decision.decision.body = decisionBody({});
    return decision;
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
