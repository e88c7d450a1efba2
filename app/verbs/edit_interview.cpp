#include "verbs/interview_fields.h"

#include "jobs/plan_facts.h"
#include "queries/applications.h"
#include "queries/debriefs.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "rules/answer_rules.h"
#include "rules/debrief_rules.h"
#include "rules/library_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/row_fields.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

using Texts = std::vector<FieldText>;

Result<ApplicationFacts> factsThere(Connection &connection, ApplicationId id)
{
    return stillThere(applicationFacts(connection, id), Kind::Application, id.value);
}

/// An interview with whose application it is of.
struct InterviewOf {
    InterviewRows rows;
    ApplicationFacts facts;
};

Result<InterviewOf> interviewOf(Connection &connection, InterviewId id)
{
    auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
    if (!rows)
        return rows.error();
    auto facts = factsThere(connection, rows->interview.application);
    if (!facts)
        return facts.error();
    return InterviewOf{std::move(*rows), std::move(*facts)};
}

/// To another stage or place, and nothing else.
Result<Edit> movedPlanned(Command &command, const PlannedInterview &row, const PlanFacts &facts,
                          const std::optional<QString> &stageRef, std::optional<qint64> position, Authorship who)
{
    StageId to = row.stage;
    if (stageRef) {
        const auto stage = stageNamed(command, row.posting, *stageRef);
        if (!stage)
            return stage.error();
        to = stage->id;
    }
    const auto last = static_cast<qint64>(facts.plan.size()) + 1;
    return movePlannedInterview(row, to, facts, position.value_or(last), who);
}

Result<Edit> editedPlanned(Command &command, PlannedInterviewId id, Texts fields, Authorship who)
{
    const auto rows = stillThere(plannedInterview(command.connection(), id), Kind::PlannedInterview, id.value);
    if (!rows)
        return rows.error();
    const auto facts = planFactsOf(command.connection(), rows->interview.posting);
    const auto position = takePosition(fields);
    if (!facts || !position)
        return facts ? position.error() : facts.error();
    const auto stageRef = takeField(fields, QLatin1String("stage"));
    if (stageRef || *position) {
        if (!fields.empty())
            return command.wrongUsage(Text::tr("Move it by itself, without other fields."));
        return movedPlanned(command, rows->interview, *facts, stageRef, *position, who);
    }
    PlannedInterviewDraft draft = draftOf(*rows);
    if (auto set = applyFields(command, draft, rows->interview.posting, std::move(fields), {"stage", "position"}); !set)
        return set.error();
    return editPlannedInterview(*rows, draft, *facts, who);
}

Result<Edit> editedQuestion(Command &command, QuestionId id, Texts fields, Authorship who)
{
    const auto rows = stillThere(question(command.connection(), id), Kind::Question, id.value);
    if (!rows)
        return rows.error();
    const PlannedInterviewId holder = rows->question.interview;
    const auto of = stillThere(plannedInterview(command.connection(), holder), Kind::PlannedInterview, holder.value);
    const auto position = takePosition(fields);
    if (!of || !position)
        return of ? position.error() : of.error();
    if (*position) {
        if (!fields.empty())
            return command.wrongUsage(Text::tr("Move it by itself, without other fields."));
        return moveQuestion(rows->question, *of, **position, who);
    }
    const auto all = criteria(command.connection(), of->interview.posting);
    const auto answers = countAnswers(command.connection(), id);
    if (!all || !answers)
        return all ? answers.error() : all.error();
    QuestionDraft draft = draftOf(*rows);
    if (auto set = applyFields(command, draft, of->interview.posting, std::move(fields), {"position"}); !set)
        return set.error();
    return editQuestion(*rows, draft, *all, *answers, who);
}

Result<Edit> editedInterview(Command &command, InterviewId id, Texts fields, Authorship who)
{
    const auto found = interviewOf(command.connection(), id);
    const auto everybody = members(command.connection());
    if (!found || !everybody)
        return found ? everybody.error() : found.error();
    const auto hasScorecard = hasScorecardOf(command.connection(), id);
    if (!hasScorecard)
        return hasScorecard.error();
    InterviewDraft draft = draftOf(found->rows);
    if (const auto word = takeField(fields, QLatin1String("status"))) {
        const auto status = fromWord<InterviewStatus>(*word);
        if (!status)
            return Error{
                ErrorKind::BadInput,
                Text::tr("The status of an interview is one of %1, not %2.").arg(allWords<InterviewStatus>(), *word)};
        if (*status == InterviewStatus::Cancelled && !fields.empty())
            return command.wrongUsage(Text::tr("Cancel it by itself, without other fields."));
        if (*status == InterviewStatus::Cancelled)
            return cancelInterview(found->facts, found->rows.interview, who);
        draft.status = *status;
    }
    if (auto set = applyFields(command, draft, std::move(fields), {"status"}); !set)
        return set.error();
    return editInterview(found->facts, found->rows, *hasScorecard, draft, *everybody, who);
}

/// The one text that an answer or a note has.
Result<QString> onlyText(Command &command, Texts fields)
{
    const auto text = takeField(fields, QLatin1String("text"));
    if (!text || !fields.empty())
        return command.wrongUsage(Text::tr("What can be changed here is text."));
    return *text;
}

/// What a reference said; no text takes it away.
Result<Edit> answered(Connection &connection, AnswerId id, const QString &text, Authorship who)
{
    const auto stored = stillThere(answer(connection, id), Kind::Answer, id.value);
    if (!stored)
        return stored.error();
    const auto found = interviewOf(connection, stored->interview);
    const auto asked = stillThere(question(connection, stored->question), Kind::Question, stored->question.value);
    if (!found || !asked)
        return found ? asked.error() : found.error();
    return answerQuestion(found->facts, found->rows, asked->question, text, who);
}

/// A debrief note with whose application it is about, for what is to be done with it.
template <class Make>
Result<Edit> withDebriefNote(Connection &connection, DebriefNoteId id, const Make &make)
{
    const auto note = stillThere(debriefNote(connection, id), Kind::DebriefNote, id.value);
    if (!note)
        return note.error();
    const auto facts = factsThere(connection, note->application);
    if (!facts)
        return facts.error();
    return make(*facts, *note);
}

Result<LibraryEntry> entryThere(Connection &connection, qint64 id)
{
    return stillThere(libraryEntries(connection), id);
}

} // namespace

Result<Edit> editInterviewRow(Command &command, Kind kind, qint64 id, Texts fields, Authorship who)
{
    Connection &connection = command.connection();
    switch (kind) {
    case Kind::PlannedInterview: return editedPlanned(command, PlannedInterviewId(id), std::move(fields), who);
    case Kind::Question: return editedQuestion(command, QuestionId(id), std::move(fields), who);
    case Kind::Interview: return editedInterview(command, InterviewId(id), std::move(fields), who);
    case Kind::LibraryEntry: {
        const auto before = entryThere(connection, id);
        if (!before)
            return before.error();
        LibraryEntry after = *before;
        if (auto set = applyFields(command, after, fields); !set)
            return set.error();
        return editLibraryEntry(*before, after, who);
    }
    default: {
        const auto text = onlyText(command, std::move(fields));
        if (!text)
            return text.error();
        if (kind == Kind::Answer)
            return answered(connection, AnswerId(id), *text, who);
        return withDebriefNote(connection, DebriefNoteId(id),
                               [&](const ApplicationFacts &facts, const DebriefNote &note) {
                                   return editDebriefNote(facts, note, *text, who);
                               });
    }
    }
}

Result<Edit> deleteInterviewRow(Command &command, Kind kind, qint64 id, Authorship who)
{
    Connection &connection = command.connection();
    switch (kind) {
    case Kind::PlannedInterview: return withoutPlanned(connection, PlannedInterviewId(id), who);
    case Kind::Question: {
        const auto rows = stillThere(question(connection, QuestionId(id)), kind, id);
        const auto answers = countAnswers(connection, QuestionId(id));
        if (!rows || !answers)
            return rows ? answers.error() : rows.error();
        return deleteQuestion(*rows, *answers, who);
    }
    case Kind::Interview: {
        const auto found = interviewOf(connection, InterviewId(id));
        const auto hasScorecard = hasScorecardOf(connection, InterviewId(id));
        if (!found || !hasScorecard)
            return found ? hasScorecard.error() : found.error();
        return deleteInterview(found->facts, found->rows, *hasScorecard, who);
    }
    case Kind::LibraryEntry: {
        const auto entry = entryThere(connection, id);
        return entry ? deleteLibraryEntry(*entry, who) : Result<Edit>(entry.error());
    }
    case Kind::Answer: return answered(connection, AnswerId(id), QString(), who);
    default:
        return withDebriefNote(connection, DebriefNoteId(id),
                               [&](const ApplicationFacts &facts, const DebriefNote &note) {
                                   return deleteDebriefNote(facts, note, who);
                               });
    }
}

} // namespace shortlist
