#pragma once

#include "application.h"
#include "posting.h"

#include <vector>

namespace shortlist {

/// An application as its board shows it.
struct BoardCard {
    ApplicationId application;
    CandidateId candidate;
    StageId stage;
    QString rank;
    ApplicationStatus status = ApplicationStatus::Active;
    QString name;
    QString nameFolded; ///< to filter and to sort by
    QString headline;
    QString source;
    QStringList tags;
    qint64 daysInStage = 0;
    std::optional<double> score; ///< absent until something that counts was rated
    int ratedCriteria = 0;       ///< of `criteria` that are assessed by rating
    int criteria = 0;
    bool isScoreHidden = false; ///< whoever looks at it owes a scorecard: "after you submit"
    QString reason;             ///< why it ended
    QDate endedOn;              ///< absent while active
    QString next;               ///< the next interview: "Thu 10:00 · System design"; empty: none
    int scorecardsDue = 0;      ///< of interviews that have begun

    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

/// Whether a card stands in a column; the others are in the drawer for ended applications.
[[nodiscard]] inline bool isOnBoard(const BoardCard &card)
{
    return card.status == ApplicationStatus::Active || card.status == ApplicationStatus::Hired;
}

enum class Age { Within, Due, Over };

/// Days in a stage against its target.
[[nodiscard]] inline Age ageOf(qint64 days, std::optional<qint64> target)
{
    if (!target || days < *target)
        return Age::Within;
    return days == *target ? Age::Due : Age::Over;
}

/// The applications of a posting, ended ones too, by stage and rank.
struct Board {
    PostingId posting;
    std::vector<Stage> stages; ///< in their order
    std::vector<BoardCard> cards;

    friend bool operator==(const Board &, const Board &) = default;
};

/// What has become of some applications of a board: those without a card are gone.
struct BoardPatch {
    std::vector<ApplicationId> applications;
    std::vector<BoardCard> cards;
};

/// A place in a stage: at its end, or right below a card (none: at the top).
struct BoardPlace {
    StageId stage;
    std::optional<ApplicationId> below;

    friend bool operator==(const BoardPlace &, const BoardPlace &) = default;
};

} // namespace shortlist
