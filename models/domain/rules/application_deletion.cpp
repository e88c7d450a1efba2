#include "rules/application_deletion.h"

#include "decision_record.h"
#include "rules/edit_parts.h"

#include <map>

namespace shortlist {

namespace {

void addDeletions(std::vector<Change> &changes, const ApplicationRows &rows)
{
    const CandidateId concerns = rows.application.candidate;
    const auto addEach = [&](const auto &list) {
        for (const auto &row : list)
            changes.push_back(deletion(row, concerns));
    };
    addEach(rows.ratings);
    addEach(rows.scorecards);
    addEach(rows.screenings);
    addEach(rows.transitions);
    addEach(rows.notes);
    addEach(rows.debriefNotes);
    for (const InterviewRows &one : rows.interviews) {
        addEach(one.answers);
        addEach(one.interviewers);
        changes.push_back(deletion(one.interview, concerns));
    }
    changes.push_back(deletion(rows.application, concerns));
}

} // namespace

std::vector<Change> deletionChanges(const std::vector<ApplicationRows> &applications)
{
    struct Fate {
        Decision before;
        std::optional<Decision> after;
        CandidateId concerns;
    };
    std::map<qint64, Fate> decisions;
    std::vector<Change> changes;
    for (const ApplicationRows &rows : applications) {
        for (const Decision &one : rows.decisions) {
            Fate &fate = decisions.try_emplace(one.id.value, Fate{one, one, rows.application.candidate}).first->second;
            if (one.application == rows.application.id)
                fate.after.reset();
            else if (fate.after)
                fate.after = withoutPerson(*fate.after, rows.application.uuid);
        }
    }
    for (const auto &[id, fate] : decisions) {
        if (fate.after)
            add(changes, difference(fate.before, *fate.after, fate.concerns));
        else
            changes.push_back(deletion(fate.before, fate.concerns));
    }
    for (const ApplicationRows &rows : applications)
        addDeletions(changes, rows);
    return changes;
}

} // namespace shortlist
