#pragma once

#include "jobs/posting_ranking.h"
#include "output/text_rows.h"

namespace shortlist {

/// The best first.
[[nodiscard]] std::vector<const RankedApplication *> contenders(const PostingRanking &ranking);

/// Those of `among` whose scores do not differ from that of the first by more than chance, by name.
[[nodiscard]] QStringList notDistinguishable(const PostingRanking &ranking,
                                             const std::vector<const RankedApplication *> &among);
/// "Not distinguishable from Ada: Grace." Empty where nothing can be said of the order of `among`.
[[nodiscard]] QString sentenceOfOrder(const PostingRanking &ranking,
                                      const std::vector<const RankedApplication *> &among);

/// What a ranking leaves to be said in words but for the weights: who is withheld, what cannot be given, who cannot be
/// told from the first.
[[nodiscard]] QStringList notesOn(const PostingRanking &ranking);

/// How far the order of the contenders depends on the weights (robustness.h).
struct WeightRobustness {
    QString first;
    std::optional<double> share; ///< of the weightings that keep the first
    QStringList sentences;
};
/// Nothing where there are fewer than two contenders.
[[nodiscard]] std::optional<WeightRobustness> weightRobustness(const PostingRanking &ranking,
                                                               NumberText number = shownNumber);

} // namespace shortlist
