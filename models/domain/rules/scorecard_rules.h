#pragma once

#include "edit.h"
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
};

/// Updates the latest draft of the member; begins the first revision where there is none; where the latest is
/// submitted, begins the next one with copies of its ratings, recommendation and notes.
/// `ofPosting`: all criteria of the posting. `member`: whose scorecard it is, most often the author.
[[nodiscard]] Result<Edit> score(const ApplicationFacts &facts, const std::vector<Criterion> &ofPosting,
                                 const std::optional<ScorecardRows> &latest, const Scoring &scoring, Authorship who,
                                 MemberId member);

/// Drafts only, with their ratings.
[[nodiscard]] Result<Edit> deleteScorecard(const ApplicationFacts &facts, const ScorecardRows &rows, Authorship who);

} // namespace shortlist
