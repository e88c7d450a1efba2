#pragma once

#include "application.h"
#include "connection.h"
#include "queries/scorecards.h"

#include <functional>

namespace shortlist {

/// A rating with what its criterion is called.
struct RatingLine {
    Rating rating;
    QString criterion;
};

/// A scorecard with whom it is about, whose it is, and its ratings in the order of the posting's criteria.
struct ScorecardLine {
    Scorecard scorecard;
    QString candidate;
    QString member;
    std::vector<RatingLine> ratings;
    bool isWithheld = false; ///< what it says is not shown yet to whoever looks; it is left out here
};

/// Drafts and all revisions, by application, member, revision; stops where the visitor returns false. One application's
/// where it is named, else a posting's, else all.
[[nodiscard]] Result<> visitScorecards(Connection &connection, PostingId posting, ApplicationId application,
                                       const std::function<bool(const ScorecardLine &)> &visit);

/// Of each member the one of an application that counts: the latest submitted one, else their draft.
[[nodiscard]] Result<std::vector<ScorecardLine>> countingScorecards(Connection &connection, ApplicationId application);

/// One rating of the latest submitted revision of a scorecard, valid while the visitor runs.
struct SubmittedRating {
    QByteArrayView applicationUuid, posting, candidate, member, criterionUuid, criterion, assess, recommendation,
        submittedAt;
    double weight = 0;
    std::optional<qint64> mark;
};

/// By posting, application, member and the posting's criteria; stops where the visitor returns false.
[[nodiscard]] Result<> visitSubmittedRatings(Connection &connection, const MarkFilter &filter,
                                             const std::function<bool(const SubmittedRating &)> &visit);

} // namespace shortlist
