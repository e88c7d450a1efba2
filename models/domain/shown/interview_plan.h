#pragma once

#include "member.h"
#include "posting.h"

#include <vector>

namespace shortlist {

/// How a posting's candidates are to be interviewed.
struct PlanShown {
    PostingId posting;
    std::vector<Stage> stages;
    std::vector<Criterion> rated;
    std::vector<Member> members;
    std::vector<PlannedInterviewRows> planned; ///< by stage and rank
    std::vector<CriterionId> unasked;          ///< rated ones that no question is about

    /// Null where it is not there.
    [[nodiscard]] const PlannedInterviewRows *find(PlannedInterviewId id) const
    {
        for (const PlannedInterviewRows &one : planned) {
            if (one.interview.id == id)
                return &one;
        }
        return nullptr;
    }
};

} // namespace shortlist
