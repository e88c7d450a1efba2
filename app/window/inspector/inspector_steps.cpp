#include "window/inspector/inspector_steps.h"

#include "inspector/person_panel.h"
#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/application_rules.h"
#include "rules/candidate_rules.h"
#include "rules/note_rules.h"
#include "rules/screening_rules.h"
#include "text.h"

namespace shortlist {

namespace {

Error isGone()
{
    return {ErrorKind::NotFound, Text::tr("This was deleted meanwhile. Nothing was changed.")};
}

/// The row that a query found, or that it is gone.
template <class T>
Result<T> rowOf(Result<std::optional<T>> found)
{
    if (!found)
        return found.error();
    if (!*found)
        return isGone();
    return std::move(**found);
}

Result<Edit> screenWith(Connection &connection, ApplicationId id, CriterionId criterionId,
                        const std::function<Result<Edit>(const ApplicationFacts &, const Criterion &,
                                                         const std::optional<Screening> &)> &rule)
{
    const auto facts = rowOf(applicationFacts(connection, id));
    if (!facts)
        return facts.error();
    const auto all = criteria(connection, facts->application.posting);
    if (!all)
        return all.error();
    const auto existing = screening(connection, id, criterionId);
    if (!existing)
        return existing.error();
    for (const Criterion &criterion : *all) {
        if (criterion.id == criterionId)
            return rule(*facts, criterion, *existing);
    }
    return isGone();
}

} // namespace

WorkspaceClient::Step editPerson(CandidateId id, PersonField field, const QString &before, const QString &after)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto stored = rowOf(candidate(connection, id));
        if (!stored)
            return stored.error();
        return editCandidate(withText(*stored, field, before), withText(*stored, field, after), who);
    };
}

WorkspaceClient::Step editSource(ApplicationId id, const QString &before, const QString &after)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = rowOf(applicationFacts(connection, id));
        if (!facts)
            return facts.error();
        Application shown = facts->application;
        shown.source = before;
        Application changed = shown;
        changed.source = after;
        return editApplication(shown, changed, who);
    };
}

WorkspaceClient::Step screenCriterion(ApplicationId id, CriterionId criterion, ScreeningResult result)
{
    return [=](Connection &connection, Authorship who) {
        return screenWith(
            connection, id, criterion,
            [&](const ApplicationFacts &facts, const Criterion &one, const std::optional<Screening> &existing) {
                return screen(facts, one, existing, result, std::nullopt, who);
            });
    };
}

WorkspaceClient::Step writeEvidence(ApplicationId id, CriterionId criterion, const QString &before,
                                    const QString &after)
{
    return [=](Connection &connection, Authorship who) {
        return screenWith(connection, id, criterion,
                          [&](const ApplicationFacts &facts, const Criterion &one, std::optional<Screening> existing) {
                              const auto result = existing ? existing->result : ScreeningResult::Unknown;
                              if (existing)
                                  existing->evidence = before;
                              return screen(facts, one, existing, result, after, who);
                          });
    };
}

WorkspaceClient::Step writeNote(CandidateId id, const QString &text)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto stored = rowOf(candidate(connection, id));
        if (!stored)
            return stored.error();
        Note fresh;
        fresh.candidate = id;
        fresh.text = text;
        return shortlist::addNote(fresh, who);
    };
}

WorkspaceClient::Step rewriteNote(NoteId id, const QString &before, const QString &after)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        auto stored = rowOf(note(connection, id));
        if (!stored)
            return stored.error();
        stored->text = before;
        Note changed = *stored;
        changed.text = after;
        return editNote(*stored, changed, who);
    };
}

WorkspaceClient::Step removeNote(NoteId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto stored = rowOf(note(connection, id));
        if (!stored)
            return stored.error();
        return deleteNote(*stored, who);
    };
}

} // namespace shortlist
