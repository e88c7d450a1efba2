#include "random_edits.h"

#include "jobs/plan_facts.h"
#include "queries/applications.h"
#include "queries/debriefs.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "random_take.h"
#include "row_query.h"
#include "rules/answer_rules.h"
#include "rules/debrief_rules.h"
#include "rules/library_rules.h"
#include "rules/question_rules.h"
#include "rules/schedule_rules.h"

namespace shortlist {

namespace {

const Error notMine{ErrorKind::NotFound, QString()};

/// Most of what there is stays, so that there is something to go on with.
Result<Edit> kept()
{
    return Error{ErrorKind::Refused, QStringLiteral("kept")};
}

Result<ApplicationFacts> storedFacts(Connection &connection, ApplicationId id)
{
    auto facts = applicationFacts(connection, id);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound, QStringLiteral("the application is gone")};
    return **facts;
}

std::vector<Member> activeOf(const std::vector<Member> &all)
{
    std::vector<Member> active;
    std::copy_if(all.begin(), all.end(), std::back_inserter(active), [](const Member &one) { return one.active; });
    return active;
}

} // namespace

Result<Edit> RandomEdits::planning(Connection &connection, Verb verb)
{
    if (verb < Verb::AddPlannedInterview || verb > Verb::DeleteQuestion)
        return notMine;
    if (verb == Verb::AddPlannedInterview) {
        TAKE(all, postings(connection));
        TAKE(posting, pick(all));
        TAKE(facts, planFactsOf(connection, posting.id));
        TAKE(stage, pick(facts.stages));
        PlannedInterviewDraft draft;
        draft.interview.stage = stage.id;
        draft.interview.name = words();
        draft.interview.kind = static_cast<InterviewKind>(number(0, 2));
        draft.interview.purpose = words();
        draft.interview.minutes = number(1, 12) * 15;
        draft.interviewers = someOf(activeOf(facts.members));
        draft.focus = someOf(facts.criteria);
        return addPlannedInterview(draft, facts, number(0, 1) ? std::optional<qint64>(1) : std::nullopt, m_who);
    }
    if (verb == Verb::EditQuestion || verb == Verb::MoveQuestion || verb == Verb::DeleteQuestion) {
        TAKE(one, pick(selectRows<Question>(
                      connection, verb == Verb::MoveQuestion
                                      ? "where exists (select 1 from question o where o.planned_interview_id ="
                                        " t.planned_interview_id and o.id <> t.id) order by t.id"
                                      : "order by t.id")));
        TAKE(rows, question(connection, one.id));
        TAKE(of, plannedInterview(connection, one.interview));
        TAKE(answers, countAnswers(connection, one.id));
        TAKE(all, criteria(connection, of->interview.posting));
        if (verb == Verb::EditQuestion)
            return editQuestion(*rows, {answers ? one.text : words(), someOf(all)}, all, answers, m_who);
        if (verb == Verb::MoveQuestion)
            return moveQuestion(one, *of, number(1, int(of->questions.size())), m_who);
        return number(0, 2) ? kept() : deleteQuestion(*rows, answers, m_who);
    }
    TAKE(one, pick(selectRows<PlannedInterview>(connection, "order by t.id")));
    TAKE(facts, planFactsOf(connection, one.posting));
    TAKE(rows, plannedInterview(connection, one.id));
    switch (verb) {
    case Verb::EditPlannedInterview: {
        PlannedInterviewDraft draft = draftOf(*rows);
        draft.interview.purpose = words();
        draft.interviewers = someOf(activeOf(facts.members));
        draft.focus = someOf(facts.criteria);
        return editPlannedInterview(*rows, draft, facts, m_who);
    }
    case Verb::MovePlannedInterview: {
        TAKE(stage, pick(facts.stages));
        return movePlannedInterview(one, stage.id, facts, number(1, 3), m_who);
    }
    case Verb::AddQuestion:
        return addQuestion(*rows, {words(), someOf(facts.criteria)}, facts.criteria,
                           number(0, 1) ? std::optional<qint64>(1) : std::nullopt, m_who);
    default: return number(0, 2) ? kept() : withoutPlanned(connection, one.id, m_who);
    }
}

Result<Edit> RandomEdits::library(Connection &connection, Verb verb)
{
    if (verb < Verb::AddLibraryEntry || verb > Verb::DeleteLibraryEntry)
        return notMine;
    if (verb == Verb::AddLibraryEntry) {
        LibraryEntry entry;
        entry.heading = words();
        entry.question = words();
        entry.anchor2 = words();
        return addLibraryEntry(entry, m_who);
    }
    TAKE(all, libraryEntries(connection));
    TAKE(entry, pick(all));
    if (verb == Verb::DeleteLibraryEntry)
        return deleteLibraryEntry(entry, m_who);
    LibraryEntry after = entry;
    after.anchor4 = words();
    return editLibraryEntry(entry, after, m_who);
}

/// What is lacking until a reference can answer: an interview of that kind in a plan, a question in it, a date.
Result<Edit> RandomEdits::preparing(Connection &connection)
{
    TAKE(application, pick(selectRows<Application>(connection, "where t.status = 'active' order by t.id")));
    TAKE(facts, storedFacts(connection, application.id));
    TAKE(plan, planFactsOf(connection, application.posting));
    const auto reference = std::find_if(plan.plan.begin(), plan.plan.end(), [](const PlannedInterviewRows &one) {
        return one.interview.kind == InterviewKind::Reference;
    });
    if (reference == plan.plan.end()) {
        PlannedInterviewDraft draft;
        draft.interview.stage = application.stage;
        draft.interview.name = words();
        draft.interview.kind = InterviewKind::Reference;
        return addPlannedInterview(draft, plan, std::nullopt, m_who);
    }
    if (reference->questions.empty())
        return addQuestion(*reference, {words(), {}}, plan.criteria, std::nullopt, m_who);
    InterviewDraft draft = interviewAsPlanned(*reference);
    draft.startsAt = m_who.at;
    draft.timeZone = QStringLiteral("UTC");
    draft.interviewers = {m_author};
    return scheduleInterview(facts, draft, plan.members, m_who);
}

Result<Edit> RandomEdits::scheduling(Connection &connection, Verb verb)
{
    if (verb < Verb::ScheduleInterview || verb > Verb::AnswerQuestion)
        return notMine;
    TAKE(everybody, members(connection));
    if (verb == Verb::ScheduleInterview) {
        TAKE(application, pick(selectRows<Application>(connection, "where t.status = 'active' order by t.id")));
        TAKE(facts, storedFacts(connection, application.id));
        TAKE(plan, planOf(connection, application.posting));
        InterviewDraft draft;
        if (!plan.empty() && number(0, 4)) {
            TAKE(planned, pick(plan));
            draft = interviewAsPlanned(planned);
        } else {
            draft.name = words();
        }
        draft.startsAt = Moment{m_who.at.milliseconds + number(-30, 30) * 3'600'000};
        draft.timeZone = QStringLiteral("Europe/Berlin");
        draft.interviewers = someOf(activeOf(everybody));
        return scheduleInterview(facts, draft, everybody, m_who);
    }
    const bool isAnswer = verb == Verb::AnswerQuestion;
    const std::vector<Interview> all = selectRows<Interview>(
        connection, isAnswer ? "where t.kind = 'reference' and exists (select 1 from question q where"
                               " q.planned_interview_id = t.planned_interview_id) order by t.id"
                    : verb == Verb::DeleteInterview ? "where t.status = 'cancelled' order by t.id"
                                                    : "order by t.id");
    if (verb == Verb::DeleteInterview && all.empty())
        return kept();
    if (isAnswer && all.empty())
        return preparing(connection);
    TAKE(one, pick(all));
    TAKE(facts, storedFacts(connection, one.application));
    TAKE(rows, interviewRows(connection, one.id));
    switch (verb) {
    case Verb::EditInterview: {
        InterviewDraft draft = draftOf(*rows);
        draft.startsAt.milliseconds += 60'000 * number(1, 99);
        draft.place = words();
        draft.interviewers = someOf(activeOf(everybody));
        TAKE(hasScorecard, hasScorecardOf(connection, one.id));
        return editInterview(facts, *rows, hasScorecard, draft, everybody, m_who);
    }
    case Verb::CancelInterview: return number(0, 1) ? kept() : cancelInterview(facts, one, m_who);
    case Verb::DeleteInterview: {
        TAKE(hasScorecard, hasScorecardOf(connection, one.id));
        return number(0, 2) ? kept() : deleteInterview(facts, *rows, hasScorecard, m_who);
    }
    default: {
        TAKE(planned, plannedInterview(connection, one.planned));
        TAKE(asked, pick(planned->questions));
        return answerQuestion(facts, *rows, asked.question, number(0, 3) ? words() : QString(), m_who);
    }
    }
}

Result<Edit> RandomEdits::debriefing(Connection &connection, Verb verb)
{
    if (verb < Verb::AddDebriefNote || verb > Verb::RecordDecision)
        return notMine;
    if (verb == Verb::EditDebriefNote || verb == Verb::DeleteDebriefNote) {
        TAKE(note, pick(selectRows<DebriefNote>(connection, "where t.by_id = ? order by t.id", m_author)));
        TAKE(facts, storedFacts(connection, note.application));
        return verb == Verb::EditDebriefNote ? editDebriefNote(facts, note, words(), m_who)
                                             : deleteDebriefNote(facts, note, m_who);
    }
    TAKE(application, pick(selectRows<Application>(connection, "order by t.id")));
    TAKE(facts, storedFacts(connection, application.id));
    if (verb == Verb::AddDebriefNote) {
        TAKE(all, criteria(connection, application.posting));
        const std::optional<Criterion> about
            = all.empty() || number(0, 1) ? std::nullopt : std::optional(all[size_t(number(0, int(all.size()) - 1))]);
        return addDebriefNote(facts, about, words(), m_who);
    }
    TAKE(found, posting(connection, application.posting));
    DecisionRecord record;
    record.posting = found->title;
    for (const Application &one : selectRows<Application>(connection, "where t.posting_id = ?", found->id))
        record.people.push_back({one.uuid, words(), one.id == application.id, {}, {}, {}, {}, {}});
    return recordDecision(*found, number(0, 2) ? std::optional(facts) : std::nullopt, words(), record, m_who);
}

} // namespace shortlist
