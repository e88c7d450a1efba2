#include "rules/schedule_rules.h"

#include "rules/application_checks.h"
#include "rules/edit_parts.h"
#include "rules/links.h"
#include "rules/new_ids.h"
#include "rules/plan_checks.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWithInterview(const InterviewDraft &draft, const std::vector<Member> &members,
                                          const std::vector<MemberId> &already)
{
    if (auto problem = problemWithName(draft.name, "name"))
        return problem;
    if (auto problem = problemWithText(draft.place, "place", draft.name, nameLimit))
        return problem;
    if (auto problem = problemWithMinutes(draft.minutes, draft.name))
        return problem;
    if (draft.timeZone.isEmpty()
        || !QTimeZone(draft.timeZone.toLatin1()).isValid()) // the list of available ones lacks Etc/UTC
        return badInput(Text::tr("%1 is no time zone. Write it as Europe/Berlin.").arg(named(draft.timeZone)));
    if (!isStorableDate(draft.startsAt.dayIn(QTimeZone::utc())))
        return badInput(Text::tr("The start of %1 is outside the years 1 to 9999. Correct it.").arg(named(draft.name)));
    return problemWithInterviewers(draft.interviewers, members, already);
}

std::optional<Error> problemScheduling(const ApplicationFacts &facts)
{
    return problemNotActive(facts, Text::tr("Reopen it before an interview is scheduled."));
}

/// The fields of the draft on the row.
void take(Interview &interview, const InterviewDraft &draft)
{
    interview.name = draft.name;
    interview.kind = draft.kind;
    interview.startsAt = draft.startsAt;
    interview.minutes = draft.minutes;
    interview.timeZone = draft.timeZone;
    interview.place = draft.place;
    interview.status = draft.status;
}

std::vector<Change> interviewerChanges(const std::vector<Interviewer> &before, InterviewId id,
                                       const InterviewDraft &after, Authorship who, CandidateId concerns)
{
    NewIds ids;
    return linkChanges(
        before, after.interviewers, [](const Interviewer &one) { return one.member; },
        [&](MemberId member) {
            return Interviewer{ids.next<Interviewer>(), newUuid(who.at), id, member};
        },
        concerns);
}

std::vector<Subject> subjectsOf(const Interview &interview, const ApplicationFacts &facts)
{
    return {subjectOf(interview), subjectOf(facts.application), subjectOf(facts.application.candidate)};
}

} // namespace

InterviewDraft interviewAsPlanned(const PlannedInterviewRows &rows)
{
    InterviewDraft draft;
    draft.planned = rows.interview.id;
    draft.name = rows.interview.name;
    draft.kind = rows.interview.kind;
    draft.minutes = rows.interview.minutes;
    for (const PlannedInterviewer &one : rows.interviewers)
        draft.interviewers.push_back(one.member);
    return draft;
}

InterviewDraft draftOf(const InterviewRows &rows)
{
    const Interview &row = rows.interview;
    InterviewDraft draft{row.planned,  row.name,  row.kind, row.startsAt, row.minutes,
                         row.timeZone, row.place, {},       row.status};
    for (const Interviewer &one : rows.interviewers)
        draft.interviewers.push_back(one.member);
    return draft;
}

Result<Moment> momentAt(QDate day, QTime time, const QTimeZone &zone)
{
    // Read as if it were UTC; it is right where the offset taken off is the one that holds there.
    const qint64 asUtc = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 oneDay = 86'400'000;
    std::optional<qint64> found;
    for (const qint64 beside : {-oneDay, oneDay}) {
        const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(asUtc + beside, Qt::UTC));
        const qint64 moment = asUtc - qint64(offset) * 1000;
        if (zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC)) == offset
            && (!found || moment < *found))
            found = moment;
    }
    if (!found)
        return badInput(Text::tr("On %1 clocks in %2 are set forward: there is no %3. Give another time.")
                            .arg(day.toString(Qt::ISODate), QString::fromLatin1(zone.id()),
                                 time.toString(QStringLiteral("HH:mm"))));
    return Moment{*found};
}

Result<Edit> scheduleInterview(const ApplicationFacts &facts, const InterviewDraft &draft,
                               const std::vector<Member> &members, Authorship who)
{
    if (auto problem = problemScheduling(facts))
        return *problem;
    if (auto problem = problemWithInterview(draft, members, {}))
        return *problem;
    Interview fresh;
    fresh.id = InterviewId(-1);
    fresh.uuid = newUuid(who.at);
    fresh.application = facts.application.id;
    fresh.planned = draft.planned;
    take(fresh, draft);
    fresh.by = who.author;
    fresh.madeAt = who.at;
    Edit edit = newEdit(Verb::ScheduleInterview, who, subjectsOf(fresh, facts));
    edit.changes.push_back(expectation(facts.application, {"status"}));
    edit.changes.push_back(creation(fresh, facts.application.candidate));
    addAll(edit.changes, interviewerChanges({}, fresh.id, draft, who, facts.application.candidate));
    return edit;
}

Result<Edit> editInterview(const ApplicationFacts &facts, const InterviewRows &before, bool hasScorecard,
                           const InterviewDraft &after, const std::vector<Member> &members, Authorship who)
{
    const bool isScheduledAgain
        = after.status == InterviewStatus::Scheduled && before.interview.status == InterviewStatus::Cancelled;
    if (isScheduledAgain) {
        if (auto problem = problemScheduling(facts))
            return *problem;
    }
    if (auto problem = problemWithInterview(after, members, draftOf(before).interviewers))
        return *problem;
    const CandidateId concerns = facts.application.candidate;
    Interview row = before.interview;
    take(row, after);
    std::vector<Change> interviewers = interviewerChanges(before.interviewers, row.id, after, who, concerns);
    if (row == before.interview && interviewers.empty())
        return nothingToChange(row.name);
    if (!before.answers.empty() && row.kind != before.interview.kind)
        return refused(Text::tr("%1 has answers of a reference and stays one.").arg(named(row.name)));
    if (hasScorecard && !isScored(row.kind))
        return refused(Text::tr("A scorecard was written for %1, so it does not become a reference: what references "
                                "say has no marks.")
                           .arg(named(row.name)));
    ++row.sequence;
    Edit edit = newEdit(Verb::EditInterview, who, subjectsOf(row, facts));
    if (isScheduledAgain)
        edit.changes.push_back(expectation(facts.application, {"status"}));
    add(edit.changes, difference(before.interview, row, concerns));
    addAll(edit.changes, std::move(interviewers));
    return edit;
}

Result<Edit> cancelInterview(const ApplicationFacts &facts, const Interview &interview, Authorship who)
{
    if (interview.status == InterviewStatus::Cancelled)
        return refused(Text::tr("%1 is cancelled already.").arg(named(interview.name)));
    Edit edit = newEdit(Verb::CancelInterview, who, subjectsOf(interview, facts));
    add(edit.changes, difference(interview, cancelled(interview), facts.application.candidate));
    return edit;
}

Interview cancelled(Interview interview)
{
    interview.status = InterviewStatus::Cancelled;
    ++interview.sequence;
    return interview;
}

Result<Edit> deleteInterview(const ApplicationFacts &facts, const InterviewRows &rows, bool hasScorecard,
                             Authorship who)
{
    if (hasScorecard)
        return refused(Text::tr("A scorecard was written for %1, so it stays. Cancel it instead.")
                           .arg(named(rows.interview.name)));
    if (rows.interview.status != InterviewStatus::Cancelled)
        return refused(Text::tr("%1 is scheduled. Cancel it first, so that the calendars of those invited learn of it.")
                           .arg(named(rows.interview.name)));
    const CandidateId concerns = facts.application.candidate;
    Edit edit = newEdit(Verb::DeleteInterview, who, subjectsOf(rows.interview, facts));
    for (const Answer &one : rows.answers)
        edit.changes.push_back(deletion(one, concerns));
    for (const Interviewer &one : rows.interviewers)
        edit.changes.push_back(deletion(one, concerns));
    edit.changes.push_back(deletion(rows.interview, concerns));
    return edit;
}

} // namespace shortlist
