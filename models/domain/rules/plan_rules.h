#pragma once

#include "edit.h"
#include "interview.h"
#include "member.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

inline constexpr qint64 fewestMinutes = 5;
inline constexpr qint64 mostMinutes = 480;

/// What somebody wants a planned interview to be: its own fields, and whom and what it names.
struct PlannedInterviewDraft {
    PlannedInterview interview; ///< id, UUID, posting and rank are of no interest
    std::vector<MemberId> interviewers;
    std::vector<CriterionId> focus;
};

[[nodiscard]] PlannedInterviewDraft draftOf(const PlannedInterviewRows &rows);

/// What the plan of a posting is made of.
struct PlanFacts {
    Posting posting;
    std::vector<Stage> stages;              ///< its stages
    std::vector<Criterion> criteria;        ///< its criteria
    std::vector<PlannedInterviewRows> plan; ///< its planned interviews
    std::vector<Member> members;            ///< everybody
};

[[nodiscard]] std::optional<Error> problemWith(const PlannedInterview &interview);

/// `position` counts from 1 among the interviews of its stage; none: at the end.
[[nodiscard]] Result<Edit> addPlannedInterview(const PlannedInterviewDraft &draft, const PlanFacts &facts,
                                               std::optional<qint64> position, Authorship who);
/// All but stage and place. Who holds it already may be inactive; who is added is active.
[[nodiscard]] Result<Edit> editPlannedInterview(const PlannedInterviewRows &before, const PlannedInterviewDraft &after,
                                                const PlanFacts &facts, Authorship who);
[[nodiscard]] Result<Edit> movePlannedInterview(const PlannedInterview &interview, StageId to, const PlanFacts &facts,
                                                qint64 position, Authorship who);

/// An interview that was made of a planned one, and whose it is.
struct MadeInterview {
    Interview interview;
    CandidateId candidate;
};
/// With its questions. Interviews that were made of it stay, with what they are called. `answers`: how many references
/// answered its questions; refused where there are any.
[[nodiscard]] Result<Edit> deletePlannedInterview(const PlannedInterviewRows &rows,
                                                  const std::vector<MadeInterview> &made, qint64 answers,
                                                  Authorship who);

/// The rated criteria that no question asks about and no interview has in focus: the gaps of the plan.
[[nodiscard]] std::vector<Criterion> criteriaNobodyAsks(const std::vector<Criterion> &criteria,
                                                        const std::vector<PlannedInterviewRows> &plan);

} // namespace shortlist
