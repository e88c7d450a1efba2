#pragma once

#include "posting.h"
#include "queries/scorecards.h"

#include <QHash>

namespace shortlist {

/// What the submitted scorecards of an application come to. Both absent: nothing that counts was rated.
struct Score {
    std::optional<double> score;
    std::optional<double> coverage;
    qsizetype firstMean = -1; ///< for Scores::mean()
};

/// The scores of applications, computed once from what is stored.
class Scores {
public:
    /// Of what the filter names. Costs one pass over the ratings, and nothing where there are none.
    [[nodiscard]] static Result<Scores> load(Connection &connection, const MarkFilter &filter);

    /// Of an application without a mark: nothing.
    [[nodiscard]] Score of(ApplicationId id) const { return m_scores.value(id); }
    /// The criteria of a posting that are assessed by rating, in their order.
    [[nodiscard]] std::vector<Criterion> rated(PostingId posting) const;
    /// The mean mark of the n-th of them; absent: rated by nobody.
    [[nodiscard]] std::optional<double> mean(const Score &score, qsizetype criterion) const;

private:
    friend class ScoreBuilder;

    QHash<PostingId, std::vector<Criterion>> m_rated;
    QHash<ApplicationId, Score> m_scores;
    std::vector<double> m_means; ///< of all applications in one row, because there may be 100,000; not a number: absent
};

} // namespace shortlist
