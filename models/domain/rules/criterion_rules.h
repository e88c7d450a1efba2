#pragma once

#include "application.h"
#include "debrief.h"
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

struct DebriefNoteFacts {
    DebriefNote note;
    CandidateId candidate;
};

/// All rows that speak of a criterion.
struct CriterionUse {
    std::vector<RatingFacts> ratings = {};
    std::vector<ScreeningFacts> screenings = {};
    std::vector<Focus> focus = {};
    std::vector<QuestionCriterion> questions = {};
    std::vector<DebriefNoteFacts> debriefNotes = {};
};

/// What holds a criterion as it is.
struct CriterionStanding {
    bool hasRatings = false; ///< on drafts too
    bool isLocked = false;   ///< a scorecard is submitted in its posting
};

[[nodiscard]] std::optional<Error> problemWith(const Criterion &criterion);

/// `siblings`: the criteria of the same posting and kind in rank order. `position` counts from 1; none: at the end.
/// `isLocked`: a scorecard is submitted in the posting; then a rated one needs a reason.
[[nodiscard]] Result<Edit> addCriterion(Criterion criterion, const std::vector<Criterion> &siblings,
                                        std::optional<qint64> position, Authorship who, bool isLocked,
                                        const QString &reason = {});

/// All but posting, kind and place: those change by moveCriterion(). A criterion with ratings cannot turn to screened,
/// by way of assessed by none neither: its marks would speak of another question.
/// From the first submitted scorecard of the posting on, its weight and whether it is rated change only with a reason,
/// which stays in the journal.
[[nodiscard]] Result<Edit> editCriterion(const Criterion &before, Criterion after, const CriterionStanding &standing,
                                         Authorship who, const QString &reason = {});

/// Why the change cannot be made without a reason, or with this one; none where it can. Absent: before it is added,
/// after it is deleted.
[[nodiscard]] std::optional<Error> problemWithLock(const std::optional<Criterion> &before,
                                                   const std::optional<Criterion> &after, bool isLocked,
                                                   const QString &reason);

/// To a position from 1 of its own list or of another kind's; `siblings`: that list without it, in rank order.
[[nodiscard]] Result<Edit> moveCriterion(const Criterion &criterion, CriterionKind toKind,
                                         const std::vector<Criterion> &siblings, qint64 position, Authorship who);

/// With its screenings, the ratings of drafts and its part in the plan; what was said about it in a debrief is about
/// the whole from now on. Refused where a submitted scorecard rates it. `isLocked`: as in addCriterion().
[[nodiscard]] Result<Edit> deleteCriterion(const Criterion &criterion, const CriterionUse &use, Authorship who,
                                           bool isLocked, const QString &reason = {});

} // namespace shortlist
