#include "rules/answer_rules.h"

#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

Result<Edit> answerQuestion(const ApplicationFacts &facts, const InterviewRows &interview, const Question &question,
                            const QString &text, Authorship who)
{
    if (isScored(interview.interview.kind))
        return refused(Text::tr("%1 is no reference: what was said there belongs on a scorecard.")
                           .arg(named(interview.interview.name)));
    if (question.interview != interview.interview.planned)
        return refused(Text::tr("%1 is no question of %2. Choose one of its questions.")
                           .arg(named(question.text), named(interview.interview.name)));
    if (auto problem = problemWithText(text, "answer", question.text, textLimit))
        return *problem;
    const CandidateId concerns = facts.application.candidate;
    Edit edit = newEdit(Verb::AnswerQuestion, who,
                        {subjectOf(facts.application), subjectOf(question), subjectOf(interview.interview)});
    const auto stored = std::find_if(interview.answers.begin(), interview.answers.end(),
                                     [&question](const Answer &one) { return one.question == question.id; });
    if (stored == interview.answers.end()) {
        if (isBlank(text))
            return badInput(Text::tr("The answer is empty. Write what was said."));
        edit.changes.push_back(expectation(question, {"planned_interview_id"}));
        edit.changes.push_back(creation(
            Answer{AnswerId(-1), newUuid(who.at), interview.interview.id, question.id, text, who.author, who.at},
            concerns));
        return edit;
    }
    if (isBlank(text)) {
        edit.changes.push_back(deletion(*stored, concerns));
        return edit;
    }
    if (stored->text == text)
        return nothingToChange(question.text);
    Answer after = *stored;
    after.text = text;
    after.by = who.author;
    after.at = who.at;
    add(edit.changes, difference(*stored, after, concerns));
    return edit;
}

} // namespace shortlist
