#include "rules/candidate_rules.h"

#include "fold.h"
#include "rules/application_deletion.h"
#include "rules/edit_parts.h"
#include "rules/pay_checks.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <QSet>

namespace shortlist {

namespace {

std::optional<Error> problemWithAddresses(const Candidate &candidate)
{
    QSet<QString> seen;
    for (const QString &email : candidate.emails) {
        if (!isMailAddress(email))
            return badInput(Text::tr("%1 is no e-mail address (candidate %2). Write it as name@example.org.")
                                .arg(named(email), named(candidate.name)));
        const QString folded = fold(email);
        if (seen.contains(folded))
            return badInput(Text::tr("The e-mail address %1 of %2 is given twice. Leave one out.")
                                .arg(named(email), named(candidate.name)));
        seen.insert(folded);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> problemWith(const Candidate &candidate)
{
    if (auto problem = problemWithName(candidate.name, "name"))
        return problem;
    if (auto problem = problemWithAddresses(candidate))
        return problem;
    if (auto problem = problemWithTexts(candidate, candidate.name))
        return problem;
    if (!isStorableDate(candidate.informedOn))
        return badInput(Text::tr("The day on which %1 was informed is outside the years 1 to 9999. Correct it.")
                            .arg(named(candidate.name)));
    return problemWithAmount(candidate.expectedPay, candidate.expectedCurrency, candidate.name);
}

Result<Edit> addCandidate(Candidate candidate, Authorship who)
{
    if (auto problem = problemWith(candidate))
        return *problem;
    candidate.id = CandidateId(-1);
    candidate.uuid = newUuid(who.at);
    Edit edit = newEdit(Verb::AddCandidate, who, {subjectOf(candidate)});
    edit.changes.push_back(creation(candidate, candidate.id));
    return edit;
}

Result<Edit> editCandidate(const Candidate &before, Candidate after, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    if (auto problem = problemWith(after))
        return *problem;
    return differenceEdit(Verb::EditCandidate, before, after, before.name, who, before.id);
}

Result<Edit> deleteCandidate(const Candidate &candidate, const std::vector<ApplicationRows> &applications,
                             const std::vector<Note> &notes, Authorship who)
{
    Edit edit = newEdit(Verb::DeleteCandidate, who, {subjectOf(candidate)});
    QSet<NoteId> gone;
    for (const ApplicationRows &rows : applications) {
        edit.subjects.push_back(subjectOf(rows.application));
        for (const Note &note : rows.notes)
            gone.insert(note.id);
    }
    addAll(edit.changes, deletionChanges(applications));
    for (const Note &note : notes) {
        if (!gone.contains(note.id))
            edit.changes.push_back(deletion(note, candidate.id));
    }
    edit.changes.push_back(deletion(candidate, candidate.id));
    return edit;
}

} // namespace shortlist
