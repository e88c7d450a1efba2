#pragma once

#include "application.h"
#include "edit.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

/// A rating of a criterion: whose, and whether its scorecard is submitted.
struct RatingFacts {
    Rating rating;
    ScorecardStatus status = ScorecardStatus::Draft;
    CandidateId candidate;
};

struct ScreeningFacts {
    Screening screening;
    CandidateId candidate;
};

[[nodiscard]] std::optional<Error> problemWith(const Criterion &criterion);

/// `siblings`: the criteria of the same posting and kind in rank order. `position` counts from 1; none: at the end.
[[nodiscard]] Result<Edit> addCriterion(Criterion criterion, const std::vector<Criterion> &siblings,
                                        std::optional<qint64> position, Authorship who);

/// All but posting, kind and place: those change by moveCriterion(). A criterion with ratings cannot turn to screened,
/// by way of assessed by none neither: its marks would speak of another question.
[[nodiscard]] Result<Edit> editCriterion(const Criterion &before, Criterion after, bool hasRatings, Authorship who);

/// To a position from 1 of its own list or of another kind's; `siblings`: that list without it, in rank order.
[[nodiscard]] Result<Edit> moveCriterion(const Criterion &criterion, CriterionKind toKind,
                                         const std::vector<Criterion> &siblings, qint64 position, Authorship who);

/// With its screenings and the ratings of drafts; refused where a submitted scorecard rates it.
[[nodiscard]] Result<Edit> deleteCriterion(const Criterion &criterion, const std::vector<RatingFacts> &ratings,
                                           const std::vector<ScreeningFacts> &screenings, Authorship who);

} // namespace shortlist
