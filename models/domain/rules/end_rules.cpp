#include "rules/end_rules.h"

#include "rules/application_checks.h"
#include "rules/application_transition.h"
#include "rules/edit_parts.h"
#include "rules/schedule_rules.h"
#include "text.h"

namespace shortlist {

namespace {

std::optional<Error> problemWithReason(ApplicationStatus to, const Reason &reason)
{
    if (to == ApplicationStatus::Rejected && reason.side != ReasonSide::WeRejected)
        return refused(Text::tr("%1 is not a reason of ours, and rejecting needs one. Choose a reason of side "
                                "we_rejected, or withdraw the application.")
                           .arg(named(reason.name)));
    if (to == ApplicationStatus::Withdrawn && reason.side != ReasonSide::TheyRejected)
        return refused(Text::tr("%1 is not a reason of theirs, and withdrawing needs one. Choose a reason of side "
                                "they_rejected, or reject the application.")
                           .arg(named(reason.name)));
    return std::nullopt;
}

} // namespace

std::vector<Change> endingChanges(NewIds &ids, const ApplicationFacts &facts, ApplicationStatus to,
                                  const Reason &reason, Authorship who)
{
    const Application &application = facts.application;
    Application after = application;
    after.status = to;
    after.reason = reason.id;
    after.endedAt = who.at;
    std::vector<Change> changes;
    changes.push_back(expectation(application, {"stage_id", "status"}));
    add(changes, difference(application, after, application.candidate));
    changes.push_back(creation(transitionBetween(ids, application, after, who), application.candidate));
    for (const Interview &one : facts.scheduled) {
        if (who.at < one.startsAt)
            add(changes, difference(one, cancelled(one), application.candidate));
    }
    return changes;
}

Result<Edit> endApplications(const std::vector<ApplicationFacts> &facts, ApplicationStatus to, const Reason &reason,
                             Authorship who)
{
    if (to != ApplicationStatus::Rejected && to != ApplicationStatus::Withdrawn)
        return badInput(Text::tr("An application ends as rejected or as withdrawn. Say which."));
    if (auto problem = problemWithReason(to, reason))
        return *problem;
    const std::vector<ApplicationFacts> list = eachOnce(facts);
    if (list.empty())
        return noApplicationNamed();
    Edit edit = newEdit(to == ApplicationStatus::Rejected ? Verb::Reject : Verb::Withdraw, who, {});
    edit.reason = reason.name;
    edit.changes.push_back(expectation(reason, {"side"}));
    NewIds ids;
    for (const ApplicationFacts &one : list) {
        if (auto problem = problemNotActive(one, Text::tr("Only an active application ends; reopen it first.")))
            return *problem;
        edit.subjects.push_back(subjectOf(one.application));
        addAll(edit.changes, endingChanges(ids, one, to, reason, who));
    }
    return edit;
}

} // namespace shortlist
