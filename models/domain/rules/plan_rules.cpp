#include "rules/plan_rules.h"

#include "rules/links.h"
#include "rules/new_ids.h"
#include "rules/placing.h"
#include "rules/plan_checks.h"
#include "rules/plan_deletion.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <QSet>

namespace shortlist {

namespace {

std::vector<PlannedInterview> inStage(const PlanFacts &facts, StageId stage)
{
    std::vector<PlannedInterview> siblings;
    for (const PlannedInterviewRows &one : facts.plan) {
        if (one.interview.stage == stage)
            siblings.push_back(one.interview);
    }
    return siblings;
}

std::optional<Error> problemWithDraft(const PlannedInterviewDraft &draft, const PlanFacts &facts,
                                      const std::vector<MemberId> &already)
{
    if (auto problem = problemWith(draft.interview))
        return problem;
    if (auto problem = problemWithInterviewers(draft.interviewers, facts.members, already))
        return problem;
    return problemWithCriteria(draft.focus, facts.criteria, draft.interview.name);
}

std::optional<Error> problemWithStage(StageId stage, const PlanFacts &facts)
{
    const bool isThere
        = std::any_of(facts.stages.begin(), facts.stages.end(), [stage](const Stage &one) { return one.id == stage; });
    if (isThere)
        return std::nullopt;
    return refused(Text::tr("That stage is none of %1. Choose one of its stages.").arg(named(facts.posting.title)));
}

/// The changes of who holds the interview and of what it has in focus.
std::vector<Change> linksOf(const PlannedInterviewRows &before, PlannedInterviewId id,
                            const PlannedInterviewDraft &after, Authorship who)
{
    NewIds ids;
    std::vector<Change> changes = linkChanges(
        before.interviewers, after.interviewers, [](const PlannedInterviewer &one) { return one.member; },
        [&](MemberId member) {
            return PlannedInterviewer{ids.next<PlannedInterviewer>(), newUuid(who.at), id, member};
        });
    addAll(changes, linkChanges(
                        before.focus, after.focus, [](const Focus &one) { return one.criterion; },
                        [&](CriterionId criterion) {
                            return Focus{ids.next<Focus>(), newUuid(who.at), id, criterion};
                        }));
    return changes;
}

} // namespace

PlannedInterviewDraft draftOf(const PlannedInterviewRows &rows)
{
    PlannedInterviewDraft draft;
    draft.interview = rows.interview;
    for (const PlannedInterviewer &one : rows.interviewers)
        draft.interviewers.push_back(one.member);
    for (const Focus &one : rows.focus)
        draft.focus.push_back(one.criterion);
    return draft;
}

std::optional<Error> problemWith(const PlannedInterview &interview)
{
    if (auto problem = problemWithName(interview.name, "name"))
        return problem;
    if (auto problem = problemWithTexts(interview, interview.name))
        return problem;
    return problemWithMinutes(interview.minutes, interview.name);
}

Result<Edit> addPlannedInterview(const PlannedInterviewDraft &draft, const PlanFacts &facts,
                                 std::optional<qint64> position, Authorship who)
{
    if (auto problem = problemWithDraft(draft, facts, {}))
        return *problem;
    if (auto problem = problemWithStage(draft.interview.stage, facts))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(inStage(facts, draft.interview.stage), position);
    PlannedInterview fresh = draft.interview;
    fresh.id = PlannedInterviewId(-1);
    fresh.uuid = newUuid(who.at);
    fresh.posting = facts.posting.id;
    fresh.rank = place.rank;
    Edit edit = newEdit(Verb::AddPlannedInterview, who, {subjectOf(fresh), subjectOf(fresh.posting)});
    edit.changes = std::move(place.shifted);
    edit.changes.push_back(creation(fresh));
    addAll(edit.changes, linksOf({}, fresh.id, draft, who));
    return edit;
}

Result<Edit> editPlannedInterview(const PlannedInterviewRows &before, const PlannedInterviewDraft &after,
                                  const PlanFacts &facts, Authorship who)
{
    if (auto problem = problemWithDraft(after, facts, draftOf(before).interviewers))
        return *problem;
    PlannedInterview row = after.interview;
    row.id = before.interview.id;
    row.uuid = before.interview.uuid;
    row.posting = before.interview.posting;
    row.stage = before.interview.stage;
    row.rank = before.interview.rank;
    Edit edit = newEdit(Verb::EditPlannedInterview, who, {subjectOf(row), subjectOf(row.posting)});
    add(edit.changes, difference(before.interview, row));
    addAll(edit.changes, linksOf(before, row.id, after, who));
    if (edit.changes.empty())
        return nothingToChange(row.name);
    return edit;
}

Result<Edit> movePlannedInterview(const PlannedInterview &interview, StageId to, const PlanFacts &facts,
                                  qint64 position, Authorship who)
{
    if (auto problem = problemWithStage(to, facts))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(inStage(facts, to), position, interview.id);
    if (to == interview.stage && place.holds(interview.rank))
        return refused(Text::tr("%1 is at that place already.").arg(named(interview.name)));
    PlannedInterview after = interview;
    after.stage = to;
    after.rank = place.rank;
    Edit edit = newEdit(Verb::MovePlannedInterview, who, {subjectOf(interview), subjectOf(interview.posting)});
    edit.changes = std::move(place.shifted);
    add(edit.changes, difference(interview, after));
    return edit;
}

Result<Edit> deletePlannedInterview(const PlannedInterviewRows &rows, const std::vector<MadeInterview> &made,
                                    qint64 answers, Authorship who)
{
    if (answers > 0)
        return refused(Text::tr("References have answered questions of %1 (answers: %2), which would be lost with it. "
                                "Rename it instead.")
                           .arg(named(rows.interview.name), QString::number(answers)));
    Edit edit
        = newEdit(Verb::DeletePlannedInterview, who, {subjectOf(rows.interview), subjectOf(rows.interview.posting)});
    for (const MadeInterview &one : made) {
        Interview after = one.interview;
        after.planned = {};
        add(edit.changes, difference(one.interview, after, one.candidate));
    }
    addAll(edit.changes, deletionChanges(rows));
    return edit;
}

std::vector<Criterion> criteriaNobodyAsks(const std::vector<Criterion> &criteria,
                                          const std::vector<PlannedInterviewRows> &plan)
{
    QSet<CriterionId> asked;
    for (const PlannedInterviewRows &one : plan) {
        if (!isScored(one.interview.kind))
            continue; // what references say never enters a score
        for (const Focus &focus : one.focus)
            asked.insert(focus.criterion);
        for (const QuestionRows &question : one.questions) {
            for (const QuestionCriterion &link : question.criteria)
                asked.insert(link.criterion);
        }
    }
    std::vector<Criterion> gaps;
    std::copy_if(criteria.begin(), criteria.end(), std::back_inserter(gaps),
                 [&asked](const Criterion &one) { return one.assess == Assess::Rate && !asked.contains(one.id); });
    return gaps;
}

} // namespace shortlist
