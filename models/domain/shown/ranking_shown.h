#pragma once

#include "application.h"

#include <QStringList>

namespace shortlist {

/// A line of a ranking. Withheld: whoever looks owes a scorecard, so nothing that came of a mark is here.
struct RankedRow {
    enum class Group { Ranked, Incomplete, Unrated, Withheld };

    ApplicationId application;
    CandidateId candidate;
    QString name;
    ApplicationStatus status = ApplicationStatus::Active;
    Group group = Group::Ranked;
    qint64 place = 0; ///< among those who have not ended; 0: none
    std::optional<double> score;
    std::optional<double> low, high; ///< its 95 % limits
    double coverage = 0;
    bool isLikeFirst = false; ///< its score does not differ from that of the first by more than chance
    ScreeningResult mustHaves = ScreeningResult::Met;

    friend bool operator==(const RankedRow &, const RankedRow &) = default;
};

/// The candidates of a posting by their scores.
struct RankingShown {
    PostingId posting;
    std::vector<RankedRow> rows; ///< group by group
    QStringList notes;
};

} // namespace shortlist
