#include "rules/application_deletion.h"
#include "rules/edit_parts.h"
#include "rules/posting_rules.h"

namespace shortlist {

Result<Edit> deletePosting(const PostingDocument &document, const std::vector<PostingTransition> &transitions,
                           const std::vector<ApplicationRows> &applications, Authorship who)
{
    Edit edit = newEdit(Verb::DeletePosting, who, {subjectOf(document.posting)});
    for (const ApplicationRows &rows : applications) {
        edit.subjects.push_back(subjectOf(rows.application));
        addAll(edit.changes, deletionChanges(rows));
    }
    const auto addEach = [&edit](const auto &list) {
        for (const auto &row : list)
            edit.changes.push_back(deletion(row));
    };
    addEach(document.criteria);
    addEach(document.sections);
    addEach(document.stages);
    addEach(document.files);
    addEach(transitions);
    edit.changes.push_back(deletion(document.posting));
    return edit;
}

} // namespace shortlist
