#include "window/interviews/schedule_steps.h"

#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "rules/answer_rules.h"
#include "rules/schedule_rules.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/interviews/answer_steps.h"
#include "window/posting/field_edits.h"

namespace shortlist {

namespace {

/// Where day, time and zone are as they were, the moment is: an hour may come twice, and a time has seconds.
Result<Moment> startOf(const RescheduledFrom &from, const ScheduleDraft &wanted)
{
    if (wanted.day == from.shown.day && wanted.time == from.shown.time && wanted.timeZone == from.shown.timeZone)
        return from.rows.interview.startsAt;
    return momentAt(wanted.day, wanted.time, QTimeZone(wanted.timeZone.toLatin1()));
}

Result<InterviewDraft> draftAt(const ScheduleDraft &wanted, const Result<Moment> &at)
{
    if (!at)
        return at.error();
    return InterviewDraft{wanted.planned, wanted.name,     wanted.kind,  *at,
                          wanted.minutes, wanted.timeZone, wanted.place, wanted.interviewers};
}

Result<ApplicationFacts> factsFor(Connection &connection, ApplicationId id)
{
    return stillThere(applicationFacts(connection, id), Kind::Application, id.value);
}

} // namespace

WorkspaceClient::Step scheduleStep(ApplicationId application, const ScheduleDraft &wanted)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = factsFor(connection, application);
        const auto draft = draftAt(wanted, momentAt(wanted.day, wanted.time, QTimeZone(wanted.timeZone.toLatin1())));
        const auto people = members(connection);
        if (!facts || !draft || !people)
            return !facts ? facts.error() : !draft ? draft.error() : people.error();
        return scheduleInterview(*facts, *draft, *people, who);
    };
}

WorkspaceClient::Step rescheduleStep(const RescheduledFrom &from, const ScheduleDraft &wanted)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const InterviewId id = from.rows.interview.id;
        const auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
        if (!rows)
            return rows.error();
        if (!(*rows == from.rows))
            return Error{ErrorKind::Conflict,
                         Text::tr("%1 was changed meanwhile. Nothing was stored; close this and look "
                                  "again.")
                             .arg(rows->interview.name)};
        const auto facts = factsFor(connection, rows->interview.application);
        const auto hasScorecard = hasScorecardOf(connection, id);
        const auto draft = draftAt(wanted, startOf(from, wanted));
        const auto people = members(connection);
        if (!facts || !hasScorecard)
            return !facts ? facts.error() : hasScorecard.error();
        if (!draft || !people)
            return !draft ? draft.error() : people.error();
        return editInterview(*facts, *rows, *hasScorecard, *draft, *people, who);
    };
}

WorkspaceClient::Step cancelInterviewStep(InterviewId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
        if (!rows)
            return rows.error();
        const auto facts = factsFor(connection, rows->interview.application);
        return facts ? cancelInterview(*facts, rows->interview, who) : Result<Edit>(facts.error());
    };
}

WorkspaceClient::Step writeAnswerStep(InterviewId id, QuestionId asked, const QString &before, const QString &after)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
        const auto about = stillThere(question(connection, asked), Kind::Question, asked.value);
        if (!rows || !about)
            return !rows ? rows.error() : about.error();
        const auto facts = factsFor(connection, rows->interview.application);
        if (!facts)
            return facts.error();
        QString now;
        for (const Answer &one : rows->answers)
            now = one.question == asked ? one.text : now;
        if (now != before)
            return changedElsewhere(now);
        return answerQuestion(*facts, *rows, about->question, after, who);
    };
}

} // namespace shortlist
