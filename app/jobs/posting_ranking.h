#pragma once

#include "application.h"
#include "connection.h"
#include "jobs/as_of.h"
#include "posting.h"
#include "ranking.h"

namespace shortlist {

/// An application as it is ranked.
struct RankedApplication {
    ApplicationId application;
    CandidateId person;
    StageId stage;
    QString candidate;
    ApplicationStatus status = ApplicationStatus::Active;
    std::optional<Standing> standing; ///< absent: withheld, because who looks owes a scorecard
    /// Of the screened must-haves: one that is not met makes it not_met, else one that is not known (or met in part)
    /// unknown, else met. It stands beside the score and takes nothing out of it.
    ScreeningResult mustHaves = ScreeningResult::Met;

    [[nodiscard]] bool isComplete() const { return standing && !standing->isIncomplete; }
    [[nodiscard]] bool isEnded() const
    {
        return status == ApplicationStatus::Rejected || status == ApplicationStatus::Withdrawn;
    }
    /// Complete, and under way or hired: among such a decision is to be made.
    [[nodiscard]] bool isContender() const { return isComplete() && !isEnded(); }
};

/// The applications of one posting, best first: complete ones, then incomplete ones, then those without a score, then
/// withheld ones. Who has ended is among them where they were rated.
struct PostingRanking {
    PostingId posting;
    QString title;
    std::vector<Criterion> criteria; ///< that are rated
    std::vector<RankedApplication> rows;
    std::optional<PooledError> error; ///< absent: no interval can be given
};

struct RankingRequest {
    PostingId posting; ///< none: one after the other
    AsOf asOf;         ///< scorecards submitted by then, applications as they were; screenings as they are now
    MemberId viewer;
    std::vector<Criterion> proposed = {}; ///< count in the place of the stored ones of their ids
};

[[nodiscard]] Result<std::vector<PostingRanking>> postingRankings(Connection &connection,
                                                                  const RankingRequest &request);
/// That of one posting as it is now. NotFound where it is gone.
[[nodiscard]] Result<PostingRanking> postingRanking(Connection &connection, PostingId posting, MemberId viewer);

} // namespace shortlist
