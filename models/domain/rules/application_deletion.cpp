#include "rules/application_deletion.h"

namespace shortlist {

std::vector<Change> deletionChanges(const ApplicationRows &rows)
{
    const CandidateId concerns = rows.application.candidate;
    std::vector<Change> changes;
    const auto addEach = [&](const auto &list) {
        for (const auto &row : list)
            changes.push_back(deletion(row, concerns));
    };
    addEach(rows.ratings);
    addEach(rows.scorecards);
    addEach(rows.screenings);
    addEach(rows.transitions);
    addEach(rows.notes);
    changes.push_back(deletion(rows.application, concerns));
    return changes;
}

} // namespace shortlist
