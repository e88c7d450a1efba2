#include "board_steps.h"

#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/application_rules.h"
#include "rules/end_rules.h"
#include "rules/move_rules.h"
#include "rules/posting_rules.h"
#include "rules/scorecard_rules.h"
#include "rules/screening_rules.h"
#include "rules/stage_rules.h"

namespace shortlist {

namespace {

/// The row of that number, or one without fields where it is not there.
template <class T>
T rowIn(const Result<std::vector<T>> &rows, Id<T> id)
{
    for (const T &row : rows.ok() ? *rows : std::vector<T>()) {
        if (row.id == id)
            return row;
    }
    return {};
}

} // namespace

Result<Committed> BoardSteps::commit(const Result<Edit> &edit)
{
    if (!edit)
        return edit.error();
    return m_workspace.commit(*edit);
}

Stage BoardSteps::stage(PostingId posting, size_t position) const
{
    return stages(connection(), posting)->at(position - 1);
}

Criterion BoardSteps::criterion(CriterionId id) const
{
    return rowIn(criteria(connection(), PostingId()), id);
}

Posting BoardSteps::posting(PostingId id) const
{
    return rowIn(postings(connection()), id);
}

Result<Committed> BoardSteps::move(ApplicationId id, const Stage &target)
{
    return commit(moveApplications({**applicationFacts(connection(), id)}, target,
                                   *gapIn(connection(), target.id, 0, {id}), *openingsOf(connection(), target.posting),
                                   m_who));
}

Result<Committed> BoardSteps::reopen(ApplicationId id)
{
    return commit(reopenApplications({*reopenFacts(connection(), **applicationFacts(connection(), id))}, m_who));
}

Result<Committed> BoardSteps::applyAgain(ApplicationId id)
{
    const ApplicationFacts before = **applicationFacts(connection(), id);
    NewApplication again;
    again.candidate = **candidate(connection(), before.application.candidate);
    again.stage = stage(before.application.posting, 1);
    again.rank = QStringLiteral("z");
    again.appliedAt = m_who.at;
    return commit(addApplication(again, *openingsOf(connection(), before.application.posting), false,
                                 before.candidateName, before.postingTitle, m_who));
}

Result<Committed> BoardSteps::end(ApplicationId id, ReasonId reason, ApplicationStatus to)
{
    return commit(
        endApplications({**applicationFacts(connection(), id)}, to, rowIn(reasons(connection()), reason), m_who));
}

Result<Committed> BoardSteps::remove(ApplicationId id)
{
    return commit(deleteApplication(**applicationRows(connection(), id), m_who));
}

Result<Committed> BoardSteps::setOpenings(PostingId id, qint64 openings)
{
    Posting after = posting(id);
    after.openings = openings;
    return commit(editPosting(posting(id), after, *openingsOf(connection(), id), m_who));
}

Result<Committed> BoardSteps::setKind(const Stage &stage, StageKind kind)
{
    Stage after = stage;
    after.kind = kind;
    const bool inUse = useOfStage(connection(), stage.id)->applications > 0;
    return commit(editStage(stage, after, *stages(connection(), stage.posting), inUse, m_who));
}

Result<Committed> BoardSteps::setAssess(CriterionId id, Assess assess)
{
    Criterion after = criterion(id);
    after.assess = assess;
    return commit(editCriterion(criterion(id), after, {!ratingsOfCriterion(connection(), id)->empty(), false}, m_who));
}

Result<Committed> BoardSteps::submitMark(ApplicationId id, CriterionId criterion)
{
    const ApplicationFacts facts = **applicationFacts(connection(), id);
    Scoring scoring;
    scoring.marks.insert(criterion, 4);
    scoring.submit = true;
    return commit(score(facts, *criteria(connection(), facts.application.posting),
                        {*latestScorecard(connection(), id, m_who.author)}, scoring, m_who, m_who.author));
}

Result<Committed> BoardSteps::screen(ApplicationId id, CriterionId which)
{
    return commit(shortlist::screen(**applicationFacts(connection(), id), criterion(which),
                                    *screening(connection(), id, which), ScreeningResult::Met, {}, m_who));
}

} // namespace shortlist
