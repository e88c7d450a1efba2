#include "rules/question_rules.h"

#include "rules/links.h"
#include "rules/new_ids.h"
#include "rules/placing.h"
#include "rules/plan_checks.h"
#include "rules/plan_deletion.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWithQuestion(const QuestionDraft &draft, const std::vector<Criterion> &ofPosting)
{
    if (isBlank(draft.text))
        return badInput(Text::tr("The question has no text. Write what is asked."));
    if (auto problem = problemWithText(draft.text, "text", draft.text, textLimit))
        return problem;
    return problemWithCriteria(draft.criteria, ofPosting, draft.text);
}

std::vector<Change> linksOf(const QuestionRows &before, QuestionId id, const QuestionDraft &after, Authorship who)
{
    NewIds ids;
    return linkChanges(
        before.criteria, after.criteria, [](const QuestionCriterion &one) { return one.criterion; },
        [&](CriterionId criterion) {
            return QuestionCriterion{ids.next<QuestionCriterion>(), newUuid(who.at), id, criterion};
        });
}

std::vector<Question> questionsOf(const PlannedInterviewRows &rows)
{
    std::vector<Question> questions;
    for (const QuestionRows &one : rows.questions)
        questions.push_back(one.question);
    return questions;
}

} // namespace

QuestionDraft draftOf(const QuestionRows &rows)
{
    QuestionDraft draft{rows.question.text, {}};
    for (const QuestionCriterion &one : rows.criteria)
        draft.criteria.push_back(one.criterion);
    return draft;
}

Result<Edit> addQuestion(const PlannedInterviewRows &of, const QuestionDraft &draft,
                         const std::vector<Criterion> &ofPosting, std::optional<qint64> position, Authorship who)
{
    if (auto problem = problemWithQuestion(draft, ofPosting))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(questionsOf(of), position);
    const Question fresh{QuestionId(-1), newUuid(who.at), of.interview.id, place.rank, draft.text};
    Edit edit = newEdit(Verb::AddQuestion, who, {subjectOf(fresh), subjectOf(of.interview)});
    edit.changes = std::move(place.shifted);
    edit.changes.push_back(creation(fresh));
    addAll(edit.changes, linksOf({}, fresh.id, draft, who));
    return edit;
}

Result<Edit> editQuestion(const QuestionRows &before, const QuestionDraft &after,
                          const std::vector<Criterion> &ofPosting, qint64 answers, Authorship who)
{
    if (auto problem = problemWithQuestion(after, ofPosting))
        return *problem;
    if (answers > 0 && after.text != before.question.text)
        return refused(Text::tr("References have answered %1 (answers: %2), and other words would make it another "
                                "question. Write that one beside it instead.")
                           .arg(named(before.question.text), QString::number(answers)));
    Question row = before.question;
    row.text = after.text;
    Edit edit = newEdit(Verb::EditQuestion, who, {subjectOf(row), subjectOf(row.interview)});
    add(edit.changes, difference(before.question, row));
    addAll(edit.changes, linksOf(before, row.id, after, who));
    if (edit.changes.empty())
        return nothingToChange(row.text);
    return edit;
}

Result<Edit> moveQuestion(const Question &question, const PlannedInterviewRows &of, qint64 position, Authorship who)
{
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(questionsOf(of), position, question.id);
    if (place.holds(question.rank))
        return refused(Text::tr("%1 is at that place already.").arg(named(question.text)));
    Question after = question;
    after.rank = place.rank;
    Edit edit = newEdit(Verb::MoveQuestion, who, {subjectOf(question), subjectOf(of.interview)});
    edit.changes = std::move(place.shifted);
    add(edit.changes, difference(question, after));
    return edit;
}

Result<Edit> deleteQuestion(const QuestionRows &rows, qint64 answers, Authorship who)
{
    if (answers > 0)
        return refused(Text::tr("References have answered %1 (answers: %2), which would be lost with it. Write another "
                                "question beside it instead.")
                           .arg(named(rows.question.text), QString::number(answers)));
    Edit edit = newEdit(Verb::DeleteQuestion, who, {subjectOf(rows.question), subjectOf(rows.question.interview)});
    edit.changes = deletionChanges(rows);
    return edit;
}

} // namespace shortlist
