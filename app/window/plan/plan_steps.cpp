#include "window/plan/plan_steps.h"

#include "jobs/plan_facts.h"
#include "queries/plans.h"
#include "rules/plan_rules.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/posting/field_edits.h"

namespace shortlist {

namespace {

/// A planned interview among all that it stands with.
struct PlannedAmong {
    PlannedInterviewRows rows;
    PlanFacts facts;
};

Result<PlannedAmong> findPlanned(Connection &connection, PlannedInterviewId id)
{
    const auto rows = stillThere(plannedInterview(connection, id), Kind::PlannedInterview, id.value);
    if (!rows)
        return rows.error();
    auto facts = planFactsOf(connection, rows->interview.posting);
    if (!facts)
        return facts.error();
    return PlannedAmong{*rows, std::move(*facts)};
}

/// How it stands among those of its stage, from 1.
qint64 placeOf(const PlannedAmong &found)
{
    qint64 place = 0;
    for (const PlannedInterviewRows &one : found.facts.plan) {
        place += one.interview.stage == found.rows.interview.stage ? 1 : 0;
        if (one.interview.id == found.rows.interview.id)
            break;
    }
    return place;
}

/// Has a draft of it changed and stored.
WorkspaceClient::Step changePlanned(PlannedInterviewId id,
                                    std::function<Result<>(PlannedInterviewDraft &, const PlanFacts &)> change)
{
    return [id, change = std::move(change)](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findPlanned(connection, id);
        if (!found)
            return found.error();
        PlannedInterviewDraft draft = draftOf(found->rows);
        if (const auto changed = change(draft, found->facts); !changed)
            return changed.error();
        return editPlannedInterview(found->rows, draft, found->facts, who);
    };
}

template <class Id>
void pick(std::vector<Id> &ids, Id id, bool isChosen)
{
    ids.erase(std::remove(ids.begin(), ids.end(), id), ids.end());
    if (isChosen)
        ids.push_back(id);
}

QString shownField(const PlannedInterview &interview, const QString &name)
{
    if (name == QLatin1String("name"))
        return interview.name;
    if (name == QLatin1String("purpose"))
        return interview.purpose;
    if (name == QLatin1String("stage"))
        return QString::number(interview.stage.value);
    return name == QLatin1String("kind") ? QString(wordOf(interview.kind)) : QString::number(interview.minutes);
}

} // namespace

WorkspaceClient::Step addPlannedStep(PostingId posting, StageId stage, const QString &name)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = planFactsOf(connection, posting);
        if (!facts)
            return facts.error();
        PlannedInterviewDraft draft;
        draft.interview.stage = stage;
        draft.interview.name = name;
        return addPlannedInterview(draft, *facts, std::nullopt, who);
    };
}

WorkspaceClient::Step editPlannedStep(PlannedInterviewId id, const QString &name, const QString &text,
                                      const QString &base)
{
    if (name == QLatin1String("stage"))
        return [id, stage = StageId(text.toLongLong())](Connection &connection, Authorship who) -> Result<Edit> {
            const auto found = findPlanned(connection, id);
            if (!found)
                return found.error();
            constexpr qint64 end = 1'000'000;
            return movePlannedInterview(found->rows.interview, stage, found->facts, end, who);
        };
    return changePlanned(id, [=](PlannedInterviewDraft &draft, const PlanFacts &) -> Result<> {
        if (const QString now = shownField(draft.interview, name); !base.isNull() && now != base)
            return changedElsewhere(now);
        return setField(draft.interview, name, name == QLatin1String("purpose") ? text : text.trimmed(),
                        {"name", "kind", "purpose", "minutes"});
    });
}

WorkspaceClient::Step movePlannedStep(PlannedInterviewId id, int step)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findPlanned(connection, id);
        if (!found)
            return found.error();
        const PlannedInterview &interview = found->rows.interview;
        return movePlannedInterview(interview, interview.stage, found->facts, qMax<qint64>(1, placeOf(*found) + step),
                                    who);
    };
}

WorkspaceClient::Step removePlannedStep(PlannedInterviewId id)
{
    return [=](Connection &connection, Authorship who) { return withoutPlanned(connection, id, who); };
}

WorkspaceClient::Step pickInterviewerStep(PlannedInterviewId id, MemberId member, bool isChosen)
{
    return changePlanned(id, [=](PlannedInterviewDraft &draft, const PlanFacts &) -> Result<> {
        pick(draft.interviewers, member, isChosen);
        return {};
    });
}

WorkspaceClient::Step pickFocusStep(PlannedInterviewId id, CriterionId criterion, bool isChosen)
{
    return changePlanned(id, [=](PlannedInterviewDraft &draft, const PlanFacts &) -> Result<> {
        pick(draft.focus, criterion, isChosen);
        return {};
    });
}

} // namespace shortlist
