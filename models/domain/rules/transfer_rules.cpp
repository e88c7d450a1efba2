#include "rules/transfer_rules.h"

#include "rules/application_checks.h"
#include "rules/application_rules.h"
#include "rules/edit_parts.h"
#include "rules/placing.h"
#include "text.h"

namespace shortlist {

namespace {

std::optional<Error> problemTransferring(const ApplicationFacts &facts, const Posting &target, const Stage &targetStage,
                                         bool alreadyActiveThere, const Reason &transferred)
{
    if (auto problem = problemNotActive(facts, Text::tr("Only an active application is transferred; reopen it first.")))
        return problem;
    if (target.id == facts.application.posting)
        return refused(Text::tr("The application of %1 is for %2 already. Choose another posting, or move it within "
                                "this one.")
                           .arg(named(facts.candidateName), named(target.title)));
    if (alreadyActiveThere)
        return refused(Text::tr("%1 has an active application for %2 already. Reject or withdraw the one for %3 "
                                "instead.")
                           .arg(named(facts.candidateName), named(target.title), named(facts.postingTitle)));
    if (targetStage.posting != target.id)
        return badInput(Text::tr("Stage %1 is not of the posting %2. Choose one of its stages.")
                            .arg(named(targetStage.name), named(target.title)));
    if (targetStage.kind == StageKind::Hired)
        return refused(Text::tr("A transfer does not hire. Choose another stage of %1 than %2, and hire there.")
                           .arg(named(target.title), named(targetStage.name)));
    if (transferred.side != ReasonSide::Neither)
        return refused(Text::tr("%1 says who rejected whom, which a transfer does not. Choose a reason of side "
                                "neither.")
                           .arg(named(transferred.name)));
    return std::nullopt;
}

} // namespace

Result<Edit> transferApplication(const ApplicationFacts &facts, const Posting &target, const Stage &targetStage,
                                 const Gap &gap, bool alreadyActiveThere, const Reason &transferred, Authorship who)
{
    if (auto problem = problemTransferring(facts, target, targetStage, alreadyActiveThere, transferred))
        return *problem;
    const Application &old = facts.application;
    const PlaceRanks ranks = placeRanks(gap.before, gap.after, 1, static_cast<qsizetype>(gap.tied.size()));
    NewApplication fresh;
    fresh.candidate.id = old.candidate;
    fresh.stage = targetStage;
    fresh.rank = ranks.inserted.front();
    fresh.source = old.source;
    fresh.creditedTo = old.creditedTo;
    fresh.appliedAt = who.at;

    Edit edit = newEdit(Verb::Transfer, who,
                        {subjectOf(old), subjectOf(ApplicationId(-1)), subjectOf(old.candidate), subjectOf(target)});
    edit.reason = transferred.name;
    edit.changes.push_back(expectation(transferred, {"side"}));
    edit.changes.push_back(expectation(targetStage, {"posting_id", "kind"}));
    NewIds ids;
    addAll(edit.changes, endingChanges(ids, facts, ApplicationStatus::Withdrawn, transferred, who));
    addAll(edit.changes, applicationChanges(ids, fresh, who));
    addAll(edit.changes, reranked(gap.tied, ranks.tied));
    return edit;
}

} // namespace shortlist
