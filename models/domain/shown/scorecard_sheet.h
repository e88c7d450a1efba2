#pragma once

#include "application.h"
#include "interview.h"
#include "posting.h"

namespace shortlist {

/// What another member's submitted scorecard says.
struct OthersAnswer {
    QString member;
    std::optional<qint64> mark; ///< absent: not observed
    QString notes;

    friend bool operator==(const OthersAnswer &, const OthersAnswer &) = default;
};

/// Open: nothing was said yet, or notes only. A submitted card has no open lines.
enum class AnswerState { Open, NotObserved, Rated };

/// A criterion that is rated, with my answer.
struct SheetLine {
    Criterion criterion;
    AnswerState state = AnswerState::Open;
    std::optional<qint64> mark;
    QString notes;
    std::vector<OthersAnswer> others; ///< empty until I have submitted
    QStringList questions = {};       ///< of the plan that are about it

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

struct OthersRecommendation {
    QString member;
    std::optional<Recommendation> recommendation;
    QString notes;

    friend bool operator==(const OthersRecommendation &, const OthersRecommendation &) = default;
};

/// My scorecard for an application, as it is filled in.
struct ScorecardSheet {
    ApplicationId application;
    QString candidate, headline, location;
    QString posting, stage;
    QString member;
    qint64 revision = 0; ///< 0: not begun
    bool isSubmitted = false;
    std::optional<Moment> submittedAt;
    std::vector<SheetLine> lines;
    std::optional<Recommendation> recommendation;
    QString notes;
    std::vector<OthersRecommendation> others; ///< empty until I have submitted
    qint64 othersSubmitted = 0;
    std::optional<Interview> interview; ///< that it is made for; absent: none
    std::optional<Moment> startedAt;    ///< absent: not begun
    bool afterReveal = false;           ///< others' marks were open to me before it was submitted
    bool nextAfterReveal = false;       ///< what is begun now is after the reveal
    bool isScoredBefore = false;        ///< I have submitted one for the interview
    /// A work sample before I have scored it: whose it is is not said.
    [[nodiscard]] bool isBlind() const
    {
        return interview && interview->kind == InterviewKind::WorkSample && !isScoredBefore;
    }
};

} // namespace shortlist
