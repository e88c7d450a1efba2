// The part of the plan's steps that is about questions, and about the library.
#include "fold.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "rules/criterion_rules.h"
#include "rules/library_rules.h"
#include "rules/question_rules.h"
#include "verbs/still_there.h"
#include "window/plan/plan_steps.h"
#include "window/posting/field_edits.h"

#include <algorithm>

namespace shortlist {

namespace {

/// A question in its interview, with the criteria of the posting.
struct QuestionAmong {
    QuestionRows rows;
    PlannedInterviewRows of;
    std::vector<Criterion> ofPosting;
};

Result<QuestionAmong> findQuestion(Connection &connection, QuestionId id)
{
    const auto rows = stillThere(question(connection, id), Kind::Question, id.value);
    if (!rows)
        return rows.error();
    const PlannedInterviewId interview = rows->question.interview;
    const auto of = stillThere(plannedInterview(connection, interview), Kind::PlannedInterview, interview.value);
    if (!of)
        return of.error();
    const auto all = criteria(connection, of->interview.posting);
    if (!all)
        return all.error();
    return QuestionAmong{*rows, *of, *all};
}

/// Has a draft of it changed and stored.
WorkspaceClient::Step changeQuestion(QuestionId id, std::function<Result<>(QuestionDraft &)> change)
{
    return [id, change = std::move(change)](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findQuestion(connection, id);
        const auto answers = countAnswers(connection, id);
        if (!found || !answers)
            return !found ? found.error() : answers.error();
        QuestionDraft draft = draftOf(found->rows);
        if (const auto changed = change(draft); !changed)
            return changed.error();
        return editQuestion(found->rows, draft, found->ofPosting, *answers, who);
    };
}

Result<Edit> addAtEnd(Connection &connection, PlannedInterviewId id, QuestionDraft draft, const QString &about,
                      Authorship who)
{
    const auto of = stillThere(plannedInterview(connection, id), Kind::PlannedInterview, id.value);
    if (!of)
        return of.error();
    const auto all = criteria(connection, of->interview.posting);
    if (!all)
        return all.error();
    for (const Criterion &one : *all) {
        if (!about.isEmpty() && one.assess == Assess::Rate && fold(one.label()) == fold(about))
            draft.criteria.push_back(one.id);
    }
    return addQuestion(*of, draft, *all, std::nullopt, who);
}

Result<Criterion> findCriterion(Connection &connection, PostingId posting, CriterionId id)
{
    return stillThere(criteria(connection, posting), id.value);
}

} // namespace

WorkspaceClient::Step addQuestionStep(PlannedInterviewId id, const QString &text)
{
    return [=](Connection &connection, Authorship who) { return addAtEnd(connection, id, {text, {}}, {}, who); };
}

WorkspaceClient::Step editQuestionStep(QuestionId id, const QString &text, const QString &base)
{
    return changeQuestion(id, [=](QuestionDraft &draft) -> Result<> {
        if (!base.isNull() && draft.text != base)
            return changedElsewhere(draft.text);
        draft.text = text;
        return {};
    });
}

WorkspaceClient::Step moveQuestionStep(QuestionId id, int step)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findQuestion(connection, id);
        if (!found)
            return found.error();
        qint64 place = 1;
        for (const QuestionRows &one : found->of.questions) {
            if (one.question.id == id)
                break;
            ++place;
        }
        return moveQuestion(found->rows.question, found->of, qMax<qint64>(1, place + step), who);
    };
}

WorkspaceClient::Step removeQuestionStep(QuestionId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findQuestion(connection, id);
        const auto answers = countAnswers(connection, id);
        if (!found || !answers)
            return !found ? found.error() : answers.error();
        return deleteQuestion(found->rows, *answers, who);
    };
}

WorkspaceClient::Step tieQuestionStep(QuestionId id, CriterionId criterion, bool isChosen)
{
    return changeQuestion(id, [=](QuestionDraft &draft) -> Result<> {
        auto &ids = draft.criteria;
        ids.erase(std::remove(ids.begin(), ids.end(), criterion), ids.end());
        if (isChosen)
            ids.push_back(criterion);
        return {};
    });
}

WorkspaceClient::Step insertQuestionStep(PlannedInterviewId id, const LibraryEntry &entry)
{
    return [=](Connection &connection, Authorship who) {
        return addAtEnd(connection, id, {entry.question, {}}, entry.heading, who);
    };
}

WorkspaceClient::Step useAnchorsStep(PostingId posting, CriterionId id, const LibraryEntry &entry)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto before = findCriterion(connection, posting, id);
        if (!before)
            return before.error();
        const auto standing = standingOf(connection, *before);
        if (!standing)
            return standing.error();
        return editCriterion(*before, withAnchorsOf(*before, entry), *standing, who);
    };
}

WorkspaceClient::Step keepQuestionStep(QuestionId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findQuestion(connection, id);
        if (!found)
            return found.error();
        const QString &text = found->rows.question.text;
        for (const Criterion &one : found->ofPosting) {
            if (!found->rows.criteria.empty() && one.id == found->rows.criteria.front().criterion)
                return addLibraryEntry(libraryEntryOf(one, text), who);
        }
        LibraryEntry entry;
        entry.heading = found->of.interview.name;
        entry.question = text;
        return addLibraryEntry(entry, who);
    };
}

WorkspaceClient::Step keepAnchorsStep(PostingId posting, CriterionId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findCriterion(connection, posting, id);
        return found ? addLibraryEntry(libraryEntryOf(*found, {}), who) : Result<Edit>(found.error());
    };
}

WorkspaceClient::Step removeLibraryEntryStep(LibraryEntryId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(libraryEntries(connection), id.value);
        return found ? deleteLibraryEntry(*found, who) : Result<Edit>(found.error());
    };
}

} // namespace shortlist
