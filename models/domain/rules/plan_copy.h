#pragma once

#include "edit.h"
#include "posting.h"
#include "rules/new_ids.h"

#include <QHash>

namespace shortlist {

/// The ids that rows of a document get when it is stored, by the place that they had in it (the n-th: -n).
template <class T>
using NewIdOf = QHash<Id<T>, Id<T>>;

/// Where a plan goes.
struct PlanHome {
    PostingId posting;
    NewIdOf<Stage> stages;
    NewIdOf<Criterion> criteria;
};

/// Makes a plan speak of the stages and criteria of its document by their places, so that it can be stored elsewhere.
void forgetIds(std::vector<PlannedInterviewRows> &plan, const std::vector<Stage> &stages,
               const std::vector<Criterion> &criteria);

/// Gives the rows of such a plan their ids, UUIDs and ranks in a posting.
void adoptPlan(std::vector<PlannedInterviewRows> &plan, const PlanHome &home, NewIds &ids, Moment at);

/// All rows of a planned interview as creations.
[[nodiscard]] std::vector<Change> creationChanges(const PlannedInterviewRows &rows);

} // namespace shortlist
