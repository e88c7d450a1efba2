#include "verbs/interview_fields.h"

#include "jobs/debrief_shown.h"
#include "jobs/plan_facts.h"
#include "queries/applications.h"
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

/// The row that an option names; wrong usage where the option is not given.
template <Described T>
Result<Id<T>> optionRow(Command &command, const char *option, PostingId posting = {})
{
    if (!command.arguments().has(option))
        return command.wrongUsage(Text::tr("%1 is missing: to which one?").arg(QLatin1String(option)));
    const auto id = command.find(Describe<T>::kind, command.arguments().value(option), posting);
    if (!id)
        return id.error();
    return Id<T>(*id);
}

Result<Edit> newPlanned(Command &command, Texts fields, Authorship who)
{
    const auto posting = optionRow<Posting>(command, "--posting");
    const auto position = takePosition(fields);
    if (!posting || !position)
        return posting ? position.error() : posting.error();
    const auto facts = planFactsOf(command.connection(), *posting);
    if (!facts)
        return facts.error();
    PlannedInterviewDraft draft;
    const QString stageRef = takeField(fields, QLatin1String("stage")).value_or(QString());
    if (auto set = applyFields(command, draft, *posting, fields, {"stage", "position"}); !set)
        return set.error();
    const auto isInterview = [](const Stage &one) { return one.kind == StageKind::Interview; };
    const auto usual = std::find_if(facts->stages.begin(), facts->stages.end(), isInterview);
    if (stageRef.isEmpty() && usual == facts->stages.end())
        return command.wrongUsage(Text::tr("stage is missing: in which one is it held?"));
    if (stageRef.isEmpty()) {
        draft.interview.stage = usual->id;
    } else {
        const auto stage = stageNamed(command, *posting, stageRef);
        if (!stage)
            return stage.error();
        draft.interview.stage = stage->id;
    }
    return addPlannedInterview(draft, *facts, *position, who);
}

Result<Edit> newQuestion(Command &command, Texts fields, Authorship who)
{
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const auto of = optionRow<PlannedInterview>(command, "--planned", *posting);
    const auto position = takePosition(fields);
    if (!of || !position)
        return of ? position.error() : of.error();
    const auto rows = stillThere(plannedInterview(command.connection(), *of), Kind::PlannedInterview, of->value);
    if (!rows)
        return rows.error();
    const auto all = criteria(command.connection(), rows->interview.posting);
    if (!all)
        return all.error();
    QuestionDraft draft;
    if (auto set = applyFields(command, draft, rows->interview.posting, std::move(fields), {"position"}); !set)
        return set.error();
    return addQuestion(*rows, draft, *all, *position, who);
}

Result<Edit> newLibraryEntry(Command &command, const Texts &fields, Authorship who)
{
    LibraryEntry entry;
    if (auto set = applyFields(command, entry, fields); !set)
        return set.error();
    return addLibraryEntry(entry, who);
}

Result<ApplicationFacts> optionApplication(Command &command)
{
    if (!command.arguments().has("--application"))
        return command.wrongUsage(Text::tr("--application is missing: whose?"));
    return applicationNamed(command, command.arguments().value("--application"));
}

Result<Edit> newInterview(Command &command, Texts fields, Authorship who)
{
    const auto facts = optionApplication(command);
    const auto everybody = members(command.connection());
    if (!facts || !everybody)
        return facts ? everybody.error() : facts.error();
    InterviewDraft draft;
    if (command.arguments().has("--planned")) {
        const auto id = optionRow<PlannedInterview>(command, "--planned", facts->application.posting);
        if (!id)
            return id.error();
        const auto rows = stillThere(plannedInterview(command.connection(), *id), Kind::PlannedInterview, id->value);
        if (!rows)
            return rows.error();
        draft = interviewAsPlanned(*rows);
    }
    draft.timeZone = QString::fromLatin1(command.workspace().timeZone().id());
    const bool saysStart = std::any_of(fields.begin(), fields.end(),
                                       [](const FieldText &one) { return one.name == QLatin1String("starts_at"); });
    if (!saysStart)
        return command.wrongUsage(Text::tr("starts_at is missing: when is it?"));
    if (auto set = applyFields(command, draft, std::move(fields), {}); !set)
        return set.error();
    return scheduleInterview(*facts, draft, *everybody, who);
}

Result<Edit> newAnswer(Command &command, Texts fields, Authorship who)
{
    const auto id = optionRow<Interview>(command, "--interview");
    if (!id)
        return id.error();
    const auto rows = stillThere(interviewRows(command.connection(), *id), Kind::Interview, id->value);
    if (!rows)
        return rows.error();
    const auto facts = stillThere(applicationFacts(command.connection(), rows->interview.application),
                                  Kind::Application, rows->interview.application.value);
    if (!facts)
        return facts.error();
    const QString text = takeField(fields, QLatin1String("text")).value_or(QString());
    const auto ref = takeField(fields, QLatin1String("question"));
    if (!ref || !fields.empty())
        return command.wrongUsage(Text::tr("An answer has question=Q and text=TEXT."));
    const auto asked = command.find(Kind::Question, *ref, facts->application.posting);
    if (!asked)
        return asked.error();
    const auto found = stillThere(question(command.connection(), QuestionId(*asked)), Kind::Question, *asked);
    if (!found)
        return found.error();
    return answerQuestion(*facts, *rows, found->question, text, who);
}

Result<Edit> newDebriefNote(Command &command, Texts fields, Authorship who)
{
    const auto facts = optionApplication(command);
    if (!facts)
        return facts.error();
    const QString text = takeField(fields, QLatin1String("text")).value_or(QString());
    const auto ref = takeField(fields, QLatin1String("criterion"));
    if (!fields.empty())
        return command.wrongUsage(
            Text::tr("A debrief note has text=TEXT and criterion=C, and no %1.").arg(fields.front().name));
    std::optional<Criterion> about;
    if (ref && !ref->isEmpty()) {
        const auto id = command.find(Kind::Criterion, *ref, facts->application.posting);
        if (!id)
            return id.error();
        const auto found = stillThere(criteria(command.connection(), facts->application.posting), *id);
        if (!found)
            return found.error();
        about = *found;
    }
    return addDebriefNote(*facts, about, text, who);
}

/// `compared`: none: the finalists.
Result<std::vector<ApplicationId>> comparedNamed(Command &command, const QString &refs)
{
    std::vector<ApplicationId> compared;
    for (const QString &ref : refs.split(u';', Qt::SkipEmptyParts)) {
        const auto facts = applicationNamed(command, ref.trimmed());
        if (!facts)
            return facts.error();
        compared.push_back(facts->application.id);
    }
    return compared;
}

} // namespace

Result<Edit> addDecision(Command &command, std::vector<FieldText> fields, Authorship who)
{
    const auto posting = optionRow<Posting>(command, "--posting");
    if (!posting)
        return posting.error();
    ApplicationId chosen;
    if (command.arguments().has("--application")) {
        const auto facts = optionApplication(command);
        if (!facts)
            return facts.error();
        chosen = facts->application.id;
    }
    const QString rationale = takeField(fields, QLatin1String("rationale")).value_or(QString());
    const QString refs = takeField(fields, QLatin1String("compared")).value_or(QString());
    if (!fields.empty())
        return command.wrongUsage(
            Text::tr("A decision has rationale=TEXT and compared=A;A, and no %1.").arg(fields.front().name));
    auto compared = comparedNamed(command, refs);
    if (!compared)
        return compared.error();
    return decide(command.connection(), {*posting, std::move(*compared), who.author}, chosen, rationale, who);
}

Result<Edit> addInterviewRow(Command &command, Kind kind, Texts fields, Authorship who)
{
    switch (kind) {
    case Kind::PlannedInterview: return newPlanned(command, std::move(fields), who);
    case Kind::Question: return newQuestion(command, std::move(fields), who);
    case Kind::LibraryEntry: return newLibraryEntry(command, fields, who);
    case Kind::Interview: return newInterview(command, std::move(fields), who);
    case Kind::Answer: return newAnswer(command, std::move(fields), who);
    default: return newDebriefNote(command, std::move(fields), who);
    }
}

} // namespace shortlist
