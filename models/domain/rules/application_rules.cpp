#include "rules/application_rules.h"

#include "rules/application_deletion.h"
#include "rules/candidate_rules.h"
#include "rules/edit_parts.h"
#include "rules/openings.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <algorithm>

namespace shortlist {

namespace {

/// What the new application ends up as: a stage of kind hired means hired.
ApplicationStatus statusOf(const NewApplication &fresh)
{
    return fresh.stage.kind == StageKind::Hired ? ApplicationStatus::Hired : fresh.status;
}

bool hasEnded(ApplicationStatus status)
{
    return status == ApplicationStatus::Rejected || status == ApplicationStatus::Withdrawn;
}

Application applicationFrom(NewIds &ids, const NewApplication &fresh, Authorship who)
{
    Application application;
    application.id = ids.next<Application>();
    application.uuid = newUuid(who.at);
    application.candidate = fresh.candidate.id;
    application.posting = fresh.stage.posting;
    application.stage = fresh.stage.id;
    application.rank = fresh.rank;
    application.status = statusOf(fresh);
    application.source = fresh.source;
    application.creditedTo = fresh.creditedTo;
    application.appliedAt = fresh.appliedAt;
    application.stageEnteredAt = fresh.stageEnteredAt.value_or(fresh.appliedAt);
    if (hasEnded(application.status)) {
        application.reason = fresh.reason;
        application.endedAt = fresh.endedAt.value_or(std::max(who.at, application.stageEnteredAt));
    } else if (application.status == ApplicationStatus::Hired) {
        application.endedAt = fresh.endedAt.value_or(application.stageEnteredAt);
    }
    return application;
}

/// Into its stage, and out of the status active where it ended since.
void addTransitions(std::vector<Change> &changes, NewIds &ids, const Application &application, Authorship who)
{
    const bool ended = hasEnded(application.status);
    Transition entered;
    entered.id = ids.next<Transition>();
    entered.uuid = newUuid(who.at);
    entered.application = application.id;
    entered.at = application.stageEnteredAt;
    entered.by = who.author;
    entered.toStage = application.stage;
    entered.toStatus = ended ? ApplicationStatus::Active : application.status;
    changes.push_back(creation(entered, application.candidate));
    if (!ended)
        return;
    Transition left = entered;
    left.id = ids.next<Transition>();
    left.uuid = newUuid(who.at);
    left.at = *application.endedAt;
    left.fromStage = application.stage;
    left.fromStatus = ApplicationStatus::Active;
    left.toStatus = application.status;
    left.reason = application.reason;
    changes.push_back(creation(left, application.candidate));
}

/// What has not happened yet is no fact, and a state that begins tomorrow would change without anybody doing anything.
/// A day is let through: it may be tomorrow already where somebody is.
std::optional<Error> problemWithFuture(const char *field, Moment at, Moment now)
{
    constexpr qint64 oneDay = 86'400'000;
    if (at.milliseconds <= now.milliseconds + oneDay)
        return std::nullopt;
    return badInput(Text::tr("The date of %1 lies in the future (%2). Give the day on which it happened.")
                        .arg(QLatin1String(field), at.toIso()));
}

std::optional<Error> problemWithTimes(const NewApplication &fresh, Moment now)
{
    const Moment entered = fresh.stageEnteredAt.value_or(fresh.appliedAt);
    if (auto problem = problemWithFuture("applied_at", fresh.appliedAt, now))
        return problem;
    if (auto problem = problemWithFuture("stage_entered_at", entered, now))
        return problem;
    if (fresh.endedAt) {
        if (auto problem = problemWithFuture("ended_at", *fresh.endedAt, now))
            return problem;
    }
    if (entered < fresh.appliedAt)
        return badInput(Text::tr("The application entered its stage (%1) before it was made (%2). Correct one of them.")
                            .arg(entered.toIso(), fresh.appliedAt.toIso()));
    if (fresh.endedAt && *fresh.endedAt < entered)
        return badInput(Text::tr("The application ended (%1) before it entered its stage (%2). Correct one of them.")
                            .arg(fresh.endedAt->toIso(), entered.toIso()));
    return std::nullopt;
}

std::optional<Error> problemAdding(const NewApplication &fresh, const Openings &openings, const QString &postingTitle,
                                   Moment now)
{
    if (auto problem = problemWith(fresh, now))
        return problem;
    return statusOf(fresh) == ApplicationStatus::Hired ? problemHiring(openings, 1, postingTitle) : std::nullopt;
}

/// What making the application relies on.
std::vector<Change> expectationsOf(const NewApplication &fresh, const Openings &openings)
{
    std::vector<Change> changes;
    if (!fresh.stage.id.isPlaceholder())
        changes.push_back(expectation(fresh.stage, {"posting_id", "kind"}));
    if (!fresh.candidate.id.isPlaceholder())
        changes.push_back(expectExists(fresh.candidate));
    if (statusOf(fresh) == ApplicationStatus::Hired) {
        changes.push_back(expectTotalOpenings(openings.posting, openings.total));
        changes.push_back(expectFilledOpenings(openings.posting, openings.filled));
    }
    return changes;
}

} // namespace

std::optional<Error> problemWith(const NewApplication &fresh, Moment now)
{
    const ApplicationStatus status = statusOf(fresh);
    if (fresh.status == ApplicationStatus::Hired && fresh.stage.kind != StageKind::Hired)
        return badInput(Text::tr("Stage %1 is not of kind hired, so nobody is hired there. Choose the hired stage.")
                            .arg(named(fresh.stage.name)));
    if (hasEnded(fresh.status) && fresh.stage.kind == StageKind::Hired)
        return badInput(Text::tr("Who stands in stage %1 is hired, not rejected or withdrawn. Choose another stage or "
                                 "status.")
                            .arg(named(fresh.stage.name)));
    if (!fresh.reason.isNull() && !hasEnded(status))
        return badInput(Text::tr("A reason is for an application that is rejected or withdrawn. Leave it out."));
    if (fresh.endedAt && status == ApplicationStatus::Active)
        return badInput(Text::tr("An active application has no end. Leave its date out, or say how it ended."));
    if (auto problem = problemWithTimes(fresh, now))
        return problem;
    return problemWithText(fresh.source, "source", fresh.candidate.name, textLimit);
}

std::vector<Change> applicationChanges(NewIds &ids, const NewApplication &fresh, Authorship who)
{
    const Application application = applicationFrom(ids, fresh, who);
    std::vector<Change> changes;
    changes.reserve(3);
    changes.push_back(creation(application, application.candidate));
    addTransitions(changes, ids, application, who);
    return changes;
}

Result<Edit> addApplication(const NewApplication &fresh, const Openings &openings, bool alreadyActive,
                            const QString &candidateName, const QString &postingTitle, Authorship who)
{
    if (alreadyActive && !hasEnded(statusOf(fresh)))
        return refused(Text::tr("%1 has an active application for %2 already. Go on with that one.")
                           .arg(named(candidateName), named(postingTitle)));
    if (auto problem = problemAdding(fresh, openings, postingTitle, who.at))
        return *problem;
    NewIds ids;
    Edit edit = newEdit(Verb::AddApplication, who,
                        {subjectOf(ApplicationId(-1)), subjectOf(fresh.candidate), subjectOf(fresh.stage.posting)});
    edit.changes = expectationsOf(fresh, openings);
    addAll(edit.changes, applicationChanges(ids, fresh, who));
    return edit;
}

Result<Edit> addCandidateWithApplication(NewApplication fresh, const Openings &openings, const QString &postingTitle,
                                         Authorship who)
{
    if (auto problem = problemAdding(fresh, openings, postingTitle, who.at))
        return *problem;
    auto edit = addCandidate(fresh.candidate, who);
    if (!edit)
        return edit;
    fresh.candidate.id = CandidateId(-1);
    NewIds ids;
    std::vector<Change> changes = expectationsOf(fresh, openings);
    addAll(changes, std::move(edit->changes));
    addAll(changes, applicationChanges(ids, fresh, who));
    edit->changes = std::move(changes);
    edit->subjects.push_back(subjectOf(ApplicationId(-1)));
    edit->subjects.push_back(subjectOf(fresh.stage.posting));
    return edit;
}

Result<Edit> editApplication(const Application &before, const Application &after, Authorship who)
{
    Application allowed = before;
    allowed.source = after.source;
    allowed.creditedTo = after.creditedTo;
    allowed.appliedAt = after.appliedAt;
    if (allowed != after)
        return refused(Text::tr("Of an application only source, credited-to and applied-at are edited. Stage and "
                                "status change by moving, rejecting, withdrawing, hiring or reopening it."));
    if (auto problem = problemWithText(after.source, "source", Text::tr("the application"), textLimit))
        return *problem;
    if (after.appliedAt != before.appliedAt) {
        if (auto problem = problemWithFuture("applied_at", after.appliedAt, who.at))
            return *problem;
    }
    if (after.appliedAt > after.stageEnteredAt && after.appliedAt != before.appliedAt)
        return badInput(Text::tr("The application entered its stage (%1) before that date (%2). Give an earlier one.")
                            .arg(after.stageEnteredAt.toIso(), after.appliedAt.toIso()));
    auto edit
        = differenceEdit(Verb::EditApplication, before, after, Text::tr("the application"), who, before.candidate);
    if (edit)
        edit->subjects.push_back(subjectOf(before.candidate));
    return edit;
}

Result<Edit> deleteApplication(const ApplicationRows &rows, Authorship who)
{
    Edit edit
        = newEdit(Verb::DeleteApplication, who, {subjectOf(rows.application), subjectOf(rows.application.candidate)});
    edit.changes = deletionChanges({rows});
    return edit;
}

} // namespace shortlist
