#include "rules/plan_deletion.h"

#include "rules/edit_parts.h"

namespace shortlist {

std::vector<Change> deletionChanges(const QuestionRows &rows)
{
    std::vector<Change> changes;
    for (const QuestionCriterion &one : rows.criteria)
        changes.push_back(deletion(one));
    changes.push_back(deletion(rows.question));
    return changes;
}

std::vector<Change> deletionChanges(const PlannedInterviewRows &rows)
{
    std::vector<Change> changes;
    for (const QuestionRows &one : rows.questions)
        addAll(changes, deletionChanges(one));
    for (const Focus &one : rows.focus)
        changes.push_back(deletion(one));
    for (const PlannedInterviewer &one : rows.interviewers)
        changes.push_back(deletion(one));
    changes.push_back(deletion(rows.interview));
    return changes;
}

} // namespace shortlist
