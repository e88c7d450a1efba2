#include "rules/application_deletion.h"
#include "rules/edit_parts.h"
#include "rules/plan_deletion.h"
#include "rules/posting_rules.h"

namespace shortlist {

Result<Edit> deletePosting(const PostingDocument &document, const std::vector<PostingTransition> &transitions,
                           const std::vector<ApplicationRows> &applications, const std::vector<Decision> &decisions,
                           Authorship who)
{
    Edit edit = newEdit(Verb::DeletePosting, who, {subjectOf(document.posting)});
    const auto addEach = [&edit](const auto &list) {
        for (const auto &row : list)
            edit.changes.push_back(deletion(row));
    };
    addEach(decisions);
    std::vector<ApplicationRows> all = applications;
    for (ApplicationRows &rows : all) {
        edit.subjects.push_back(subjectOf(rows.application));
        rows.decisions.clear(); // they are gone already
    }
    addAll(edit.changes, deletionChanges(all));
    for (const PlannedInterviewRows &rows : document.plan)
        addAll(edit.changes, deletionChanges(rows));
    addEach(document.criteria);
    addEach(document.sections);
    addEach(document.stages);
    addEach(document.files);
    addEach(transitions);
    edit.changes.push_back(deletion(document.posting));
    return edit;
}

} // namespace shortlist
