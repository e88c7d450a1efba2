#include "rules/screening_rules.h"

#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemScreening(const ApplicationFacts &facts, const Criterion &criterion)
{
    if (criterion.posting != facts.application.posting)
        return refused(Text::tr("%1 is no criterion of %2, which %3 applied for. Choose one of its criteria.")
                           .arg(named(criterion.label()), named(facts.postingTitle), named(facts.candidateName)));
    if (criterion.assess == Assess::Rate)
        return refused(Text::tr("%1 is rated by interviewers, not screened. Score it, or set it to be assessed by "
                                "screen first.")
                           .arg(named(criterion.label())));
    if (criterion.assess == Assess::None)
        return refused(
            Text::tr("%1 is not assessed. Set it to be assessed by screen first.").arg(named(criterion.label())));
    return std::nullopt;
}

} // namespace

Result<Edit> screen(const ApplicationFacts &facts, const Criterion &criterion, const std::optional<Screening> &existing,
                    ScreeningResult result, const std::optional<QString> &evidence, Authorship who)
{
    if (auto problem = problemScreening(facts, criterion))
        return *problem;
    Screening after = existing.value_or(Screening{});
    after.result = result;
    after.evidence = evidence.value_or(after.evidence);
    if (auto problem = problemWithText(after.evidence, "evidence", criterion.label(), textLimit))
        return *problem;
    if (after == existing)
        return nothingToChange(criterion.label());
    after.by = who.author;
    after.at = who.at;
    const CandidateId concerns = facts.application.candidate;
    Edit edit = newEdit(Verb::Screen, who, {subjectOf(facts.application), subjectOf(concerns), subjectOf(criterion)});
    edit.changes.push_back(expectation(criterion, {"posting_id", "assess"}));
    if (existing) {
        add(edit.changes, difference(*existing, after, concerns));
        return edit;
    }
    after.id = ScreeningId(-1);
    after.uuid = newUuid(who.at);
    after.application = facts.application.id;
    after.criterion = criterion.id;
    edit.changes.push_back(creation(after, concerns));
    return edit;
}

} // namespace shortlist
