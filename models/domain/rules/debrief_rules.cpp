#include "rules/debrief_rules.h"

#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWithDebriefNote(const QString &text, const ApplicationFacts &facts)
{
    if (isBlank(text))
        return badInput(Text::tr("The note is empty. Write something."));
    return problemWithText(text, "text", facts.candidateName, textLimit);
}

std::optional<Error> problemWithAuthor(const DebriefNote &note, const ApplicationFacts &facts, Authorship who)
{
    if (note.by == who.author)
        return std::nullopt;
    return refused(
        Text::tr("Only who wrote a note of the debrief about %1 changes it. Write one of your own beside it.")
            .arg(named(facts.candidateName)));
}

} // namespace

Result<Edit> addDebriefNote(const ApplicationFacts &facts, const std::optional<Criterion> &criterion,
                            const QString &text, Authorship who)
{
    if (auto problem = problemWithDebriefNote(text, facts))
        return *problem;
    if (criterion && criterion->posting != facts.application.posting)
        return refused(Text::tr("%1 is no criterion of %2, which %3 applied for.")
                           .arg(named(criterion->label()), named(facts.postingTitle), named(facts.candidateName)));
    const DebriefNote note{DebriefNoteId(-1),
                           newUuid(who.at),
                           facts.application.id,
                           criterion ? criterion->id : CriterionId(),
                           who.author,
                           who.at,
                           text};
    Edit edit = newEdit(Verb::AddDebriefNote, who, {subjectOf(facts.application), subjectOf(note)});
    edit.changes.push_back(creation(note, facts.application.candidate));
    return edit;
}

Result<Edit> editDebriefNote(const ApplicationFacts &facts, const DebriefNote &before, const QString &text,
                             Authorship who)
{
    if (auto problem = problemWithDebriefNote(text, facts))
        return *problem;
    if (auto problem = problemWithAuthor(before, facts, who))
        return *problem;
    if (text == before.text)
        return nothingToChange(text);
    DebriefNote after = before;
    after.text = text;
    Edit edit = newEdit(Verb::EditDebriefNote, who, {subjectOf(facts.application), subjectOf(before)});
    add(edit.changes, difference(before, after, facts.application.candidate));
    return edit;
}

Result<Edit> deleteDebriefNote(const ApplicationFacts &facts, const DebriefNote &note, Authorship who)
{
    if (auto problem = problemWithAuthor(note, facts, who))
        return *problem;
    Edit edit = newEdit(Verb::DeleteDebriefNote, who, {subjectOf(facts.application), subjectOf(note)});
    edit.changes.push_back(deletion(note, facts.application.candidate));
    return edit;
}

Result<Edit> recordDecision(const Posting &posting, const std::optional<ApplicationFacts> &chosen,
                            const QString &rationale, const DecisionRecord &record, Authorship who)
{
    if (isBlank(rationale))
        return badInput(Text::tr("The decision has no rationale. Write why, in a sentence or two."));
    if (auto problem = problemWithText(rationale, "rationale", posting.title, textLimit))
        return *problem;
    if (chosen && chosen->application.posting != posting.id)
        return refused(Text::tr("%1 did not apply for %2. Choose somebody who did.")
                           .arg(named(chosen->candidateName), named(posting.title)));
    Decision decision;
    decision.id = DecisionId(-1);
    decision.uuid = newUuid(who.at);
    decision.posting = posting.id;
    decision.application = chosen ? chosen->application.id : ApplicationId();
    decision.at = who.at;
    decision.by = who.author;
    decision.rationale = rationale;
    decision.body = decisionBody(record);
    Edit edit = newEdit(Verb::RecordDecision, who, {subjectOf(posting), subjectOf(decision)});
    if (chosen)
        edit.subjects.push_back(subjectOf(chosen->application));
    edit.changes.push_back(expectExists(posting));
    edit.changes.push_back(creation(decision, chosen ? chosen->application.candidate : CandidateId()));
    return edit;
}

} // namespace shortlist
