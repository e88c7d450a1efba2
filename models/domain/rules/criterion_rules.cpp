#include "rules/criterion_rules.h"

#include "rules/edit_parts.h"
#include "rules/placing.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <cmath>

namespace shortlist {

namespace {

constexpr double largestWeight = 1000;

} // namespace

std::optional<Error> problemWith(const Criterion &criterion)
{
    if (isBlank(criterion.heading) && isBlank(criterion.text))
        return badInput(Text::tr("A criterion has neither heading nor text. Give one of them."));
    if (auto problem = problemWithTexts(criterion, criterion.label()))
        return problem;
    if (!std::isfinite(criterion.weight) || criterion.weight < 0 || criterion.weight > largestWeight)
        return badInput(Text::tr("The weight of %1 is not between 0 and %2. Give a number in between; 1 is usual.")
                            .arg(named(criterion.label()), QString::number(largestWeight)));
    return std::nullopt;
}

Result<Edit> addCriterion(Criterion criterion, const std::vector<Criterion> &siblings, std::optional<qint64> position,
                          Authorship who, bool isLocked, const QString &reason)
{
    if (auto problem = problemWith(criterion))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    if (auto problem = problemWithLock(std::nullopt, criterion, isLocked, reason))
        return *problem;
    ListPlace place = placeAmong(siblings, position);
    criterion.id = CriterionId(-1);
    criterion.uuid = newUuid(who.at);
    criterion.rank = place.rank;
    Edit edit = newEdit(Verb::AddCriterion, who, {subjectOf(criterion), subjectOf(criterion.posting)});
    edit.changes = std::move(place.shifted);
    edit.changes.push_back(creation(criterion));
    edit.reason = reason;
    return edit;
}

std::optional<Error> problemWithLock(const std::optional<Criterion> &before, const std::optional<Criterion> &after,
                                     bool isLocked, const QString &reason)
{
    const auto isRated = [](const std::optional<Criterion> &one) { return one && one->assess == Assess::Rate; };
    const bool isOther = isRated(before) != isRated(after) || (before && after && before->weight != after->weight);
    const QString label = before ? before->label() : after ? after->label() : QString();
    if (!isLocked || !isOther || !isBlank(reason))
        return problemWithText(reason, "reason", label, textLimit);
    return refused(
        Text::tr("Scorecards are submitted, so the weight of %1 and whether it is rated change the scores that "
                 "are there. Give a reason (reason=TEXT, on import --reason TEXT); it stays in the history.")
            .arg(named(label)));
}

Result<Edit> editCriterion(const Criterion &before, Criterion after, const CriterionStanding &standing, Authorship who,
                           const QString &reason)
{
    after.id = before.id;
    after.uuid = before.uuid;
    after.posting = before.posting;
    after.rank = before.rank;
    if (after.kind != before.kind)
        return refused(Text::tr("The kind of %1 is not edited with its other fields. Move it to the other list.")
                           .arg(named(before.label())));
    if (auto problem = problemWith(after))
        return *problem;
    if (standing.hasRatings && before.assess != Assess::Screen && after.assess == Assess::Screen)
        return refused(Text::tr("%1 has ratings, so it cannot be screened from now on. Let it be assessed by none and "
                                "add a criterion to screen.")
                           .arg(named(before.label())));
    if (auto problem = problemWithLock(before, after, standing.isLocked, reason))
        return *problem;
    auto edit = differenceEdit(Verb::EditCriterion, before, after, before.label(), who);
    if (edit)
        edit->reason = reason;
    return edit;
}

Result<Edit> moveCriterion(const Criterion &criterion, CriterionKind toKind, const std::vector<Criterion> &siblings,
                           qint64 position, Authorship who)
{
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(siblings, position, criterion.id);
    if (toKind == criterion.kind && place.holds(criterion.rank))
        return refused(Text::tr("%1 is at that place already.").arg(named(criterion.label())));
    Criterion after = criterion;
    after.kind = toKind;
    after.rank = place.rank;
    Edit edit = newEdit(Verb::MoveCriterion, who, {subjectOf(criterion), subjectOf(criterion.posting)});
    edit.changes.push_back(expectation(criterion, {"kind"}));
    addAll(edit.changes, std::move(place.shifted));
    add(edit.changes, difference(criterion, after));
    return edit;
}

Result<Edit> deleteCriterion(const Criterion &criterion, const CriterionUse &use, Authorship who, bool isLocked,
                             const QString &reason)
{
    if (auto problem = problemWithLock(criterion, std::nullopt, isLocked, reason))
        return *problem;
    Edit edit = newEdit(Verb::DeleteCriterion, who, {subjectOf(criterion), subjectOf(criterion.posting)});
    for (const RatingFacts &facts : use.ratings) {
        if (facts.status == ScorecardStatus::Submitted)
            return refused(Text::tr("%1 is rated on a submitted scorecard and cannot be deleted. Set it to be assessed "
                                    "by none instead.")
                               .arg(named(criterion.label())));
        Scorecard draft;
        draft.id = facts.rating.scorecard;
        edit.changes.push_back(expectation(draft, {"status"}));
        edit.changes.push_back(deletion(facts.rating, facts.candidate));
    }
    for (const ScreeningFacts &facts : use.screenings)
        edit.changes.push_back(deletion(facts.screening, facts.candidate));
    for (const Focus &one : use.focus)
        edit.changes.push_back(deletion(one));
    for (const QuestionCriterion &one : use.questions)
        edit.changes.push_back(deletion(one));
    for (const DebriefNoteFacts &facts : use.debriefNotes) {
        DebriefNote after = facts.note;
        after.criterion = {};
        add(edit.changes, difference(facts.note, after, facts.candidate));
    }
    edit.changes.push_back(deletion(criterion));
    edit.reason = reason;
    return edit;
}

} // namespace shortlist
