#include "rules/move_rules.h"

#include "rules/application_checks.h"
#include "rules/application_transition.h"
#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "rules/openings.h"
#include "rules/placing.h"
#include "text.h"

#include <algorithm>

namespace shortlist {

namespace {

std::optional<Error> problemMoving(const std::vector<ApplicationFacts> &list, const Stage &target)
{
    if (list.empty())
        return noApplicationNamed();
    for (const ApplicationFacts &facts : list) {
        if (auto problem = problemNotActive(facts, Text::tr("Only an active application moves; reopen it first.")))
            return problem;
        if (facts.application.posting != target.posting)
            return refused(Text::tr("The application of %1 is for %2, and stage %3 belongs to another posting. Use "
                                    "transfer.")
                               .arg(named(facts.candidateName), named(facts.postingTitle), named(target.name)));
    }
    return std::nullopt;
}

/// The gap was found without the moved ones, so that they are in place where they lie in it in that order.
bool liesInGap(const std::vector<ApplicationFacts> &list, const Stage &target, const Gap &gap)
{
    QString last = gap.before;
    for (const ApplicationFacts &facts : list) {
        if (facts.application.stage != target.id || facts.application.rank <= last)
            return false;
        last = facts.application.rank;
    }
    return gap.tied.empty() && (gap.after.isEmpty() || last < gap.after);
}

std::vector<Application> withoutMoved(const std::vector<Application> &tied, const std::vector<ApplicationFacts> &moved)
{
    std::vector<Application> rest;
    for (const Application &one : tied) {
        const auto same = [&one](const ApplicationFacts &facts) { return facts.application.id == one.id; };
        if (std::none_of(moved.begin(), moved.end(), same))
            rest.push_back(one);
    }
    return rest;
}

std::vector<Change> movingChanges(NewIds &ids, const Application &before, const Stage &target, const QString &rank,
                                  Authorship who)
{
    Application after = before;
    after.rank = rank;
    const bool enters = before.stage != target.id;
    if (enters) {
        after.stage = target.id;
        after.stageEnteredAt = who.at;
    }
    if (target.kind == StageKind::Hired) {
        after.status = ApplicationStatus::Hired;
        after.endedAt = who.at;
    }
    std::vector<Change> changes;
    changes.push_back(expectation(before, {"stage_id", "status"}));
    add(changes, difference(before, after, before.candidate));
    if (enters)
        changes.push_back(creation(transitionBetween(ids, before, after, who), before.candidate));
    return changes;
}

} // namespace

Result<Edit> moveApplications(const std::vector<ApplicationFacts> &facts, const Stage &target, const Gap &gap,
                              const Openings &openings, Authorship who)
{
    const std::vector<ApplicationFacts> list = eachOnce(facts);
    if (auto problem = problemMoving(list, target))
        return *problem;
    const auto count = static_cast<qsizetype>(list.size());
    const bool hiring = target.kind == StageKind::Hired;
    Edit edit = newEdit(hiring ? Verb::Hire : Verb::MoveApplications, who, {});
    edit.changes.push_back(expectation(target, {"posting_id", "kind"}));
    if (hiring) {
        if (auto problem = problemHiring(openings, count, list.front().postingTitle))
            return *problem;
        edit.changes.push_back(expectTotalOpenings(openings.posting, openings.total));
        edit.changes.push_back(expectFilledOpenings(openings.posting, openings.filled));
    } else if (liesInGap(list, target, gap)) {
        return refused(Text::tr("%1 is at that place of stage %2 already.")
                           .arg(named(list.front().candidateName), named(target.name)));
    }
    const std::vector<Application> tied = withoutMoved(gap.tied, list);
    const PlaceRanks ranks = placeRanks(gap.before, gap.after, count, static_cast<qsizetype>(tied.size()));
    NewIds ids;
    edit.subjects.reserve(list.size() + 1);
    for (size_t i = 0; i < list.size(); ++i) {
        edit.subjects.push_back(subjectOf(list[i].application));
        addAll(edit.changes, movingChanges(ids, list[i].application, target, ranks.inserted[i], who));
    }
    edit.subjects.push_back(subjectOf(target));
    addAll(edit.changes, reranked(tied, ranks.tied));
    return edit;
}

Result<Edit> hireApplications(const std::vector<ApplicationFacts> &facts, const Stage &hiredStage, const Gap &gap,
                              const Openings &openings, Authorship who)
{
    if (hiredStage.kind != StageKind::Hired)
        return refused(Text::tr("Stage %1 is not of kind hired, so nobody is hired there. Choose the hired stage, or "
                                "add one.")
                           .arg(named(hiredStage.name)));
    return moveApplications(facts, hiredStage, gap, openings, who);
}

} // namespace shortlist
