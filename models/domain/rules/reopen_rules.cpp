#include "rules/reopen_rules.h"

#include "rules/application_checks.h"
#include "rules/application_transition.h"
#include "rules/edit_parts.h"
#include "text.h"

#include <QSet>

namespace shortlist {

namespace {

std::optional<Error> problemReopening(const ReopenFacts &one)
{
    const Application &application = one.facts.application;
    const QString candidate = named(one.facts.candidateName);
    const QString posting = named(one.facts.postingTitle);
    if (application.status == ApplicationStatus::Active)
        return refused(Text::tr("The application of %1 for %2 is active already. There is nothing to reopen.")
                           .arg(candidate, posting));
    if (one.anotherActive)
        return refused(Text::tr("%1 has another active application for %2. Go on with that one, or end it first.")
                           .arg(candidate, posting));
    if (application.status != ApplicationStatus::Hired)
        return std::nullopt;
    if (one.stageBefore.posting != application.posting || one.stageBefore.kind == StageKind::Hired)
        return refused(Text::tr("There is no stage of %2 to which the hired application of %1 could go back. Add a "
                                "stage in front of the hired one.")
                           .arg(candidate, posting));
    return std::nullopt;
}

std::vector<Change> reopeningChanges(NewIds &ids, const ReopenFacts &one, Authorship who)
{
    const Application &before = one.facts.application;
    Application after = before;
    after.status = ApplicationStatus::Active;
    after.reason = {};
    after.endedAt.reset();
    std::vector<Change> changes;
    changes.push_back(expectation(before, {"stage_id", "status"}));
    if (before.status == ApplicationStatus::Hired) {
        changes.push_back(expectation(one.stageBefore, {"posting_id", "kind"}));
        after.stage = one.stageBefore.id;
        after.stageEnteredAt = who.at;
        after.rank = one.rank;
    }
    add(changes, difference(before, after, before.candidate));
    changes.push_back(creation(transitionBetween(ids, before, after, who), before.candidate));
    return changes;
}

} // namespace

Result<Edit> reopenApplications(const std::vector<ReopenFacts> &list, Authorship who)
{
    if (list.empty())
        return noApplicationNamed();
    Edit edit = newEdit(Verb::Reopen, who, {});
    NewIds ids;
    QSet<ApplicationId> seen;
    QSet<std::pair<qint64, qint64>> active; // candidate and posting
    for (ReopenFacts one : list) {
        const Application &application = one.facts.application;
        if (seen.contains(application.id))
            continue;
        seen.insert(application.id);
        const std::pair place(application.candidate.value, application.posting.value);
        one.anotherActive = one.anotherActive || active.contains(place);
        active.insert(place);
        if (auto problem = problemReopening(one))
            return *problem;
        edit.subjects.push_back(subjectOf(application));
        addAll(edit.changes, reopeningChanges(ids, one, who));
    }
    return edit;
}

} // namespace shortlist
