#pragma once

#include "edit.h"
#include "plan_snapshot.h"
#include "result.h"
#include "rules/facts.h"

#include <QHash>

namespace shortlist {

/// What a member says about an application now. What is absent stays as it was.
struct Scoring {
    QHash<CriterionId, std::optional<qint64>> marks; ///< 1 to 5, or absent: not observed
    QHash<CriterionId, QString> ratingNotes;         ///< on a criterion; a rating begun by notes alone has no mark
    std::optional<Recommendation> recommendation;
    std::optional<QString> notes;
    bool submit = false;
    std::optional<InterviewPlan> interview = {}; ///< that is scored: what is begun now is made for it
};

/// What stands when a member scores an application.
struct ScorecardStanding {
    std::optional<ScorecardRows> latest = {}; ///< their latest revision
    bool mayHaveSeen = false;                 ///< others' marks of the application were open to them before
    bool owesInterview = false;               ///< they owe a scorecard for the interview that they score
};

/// Updates the latest draft of the member; begins the first revision where there is none; where the latest is
/// submitted, begins the next one with copies of its ratings, recommendation and notes: a member has one mark for a
/// criterion, however many interviews they hold. Marked as after the reveal where others' marks may have been seen.
/// A scorecard that is begun keeps what it is made from; what is planned later changes nothing in it, but that one made
/// for no interview becomes that of the interview. Refused for a reference: what it says never enters a score. A clock
/// that was set back hinders nobody: see minutesTaken().
/// `ofPosting`: all criteria of the posting. `member`: whose scorecard it is, most often the author.
[[nodiscard]] Result<Edit> score(const ApplicationFacts &facts, const std::vector<Criterion> &ofPosting,
                                 const ScorecardStanding &standing, const Scoring &scoring, Authorship who,
                                 MemberId member);

/// From beginning to submitting; absent where it is not submitted, or was submitted before it was begun: then a clock
/// was set back.
[[nodiscard]] std::optional<qint64> minutesTaken(const Scorecard &scorecard);

/// Drafts only, with their ratings.
[[nodiscard]] Result<Edit> deleteScorecard(const ApplicationFacts &facts, const ScorecardRows &rows, Authorship who);

} // namespace shortlist
