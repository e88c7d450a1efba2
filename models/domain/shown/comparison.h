#pragma once

#include "shown/scorecard_sheet.h"

#include <algorithm>

namespace shortlist {

/// How somebody stands to a criterion that is screened.
struct ComparedScreening {
    ScreeningResult result = ScreeningResult::Unknown;
    QString evidence;

    friend bool operator==(const ComparedScreening &, const ComparedScreening &) = default;
};

/// What interviewers say about somebody on a criterion that is rated.
struct ComparedRating {
    std::optional<double> mean;      ///< absent: observed by nobody
    std::vector<OthersAnswer> marks; ///< of each who submitted

    /// Two points apart or more: to be talked about.
    [[nodiscard]] bool isSplit() const
    {
        qint64 least = 5;
        qint64 most = 1;
        for (const OthersAnswer &one : marks) {
            least = std::min(least, one.mark.value_or(least));
            most = std::max(most, one.mark.value_or(most));
        }
        return most - least >= 2;
    }
    friend bool operator==(const ComparedRating &, const ComparedRating &) = default;
};

/// Somebody who is compared, for one posting. Where whoever looks owes a scorecard, only what is nobody's mark is here.
struct ComparedCandidate {
    ApplicationId application;
    CandidateId candidate;
    QString name;
    QString stage;
    ApplicationStatus status = ApplicationStatus::Active;
    bool isWithheld = false; ///< "after you submit"
    qint64 submitted = 0;    ///< scorecards
    qint64 begun = 0;        ///< those and drafts
    std::optional<double> score;
    std::optional<double> low, high; ///< its 95 % limits
    double coverage = 0;             ///< 0 to 1, of the weights
    bool isIncomplete = true;
    ScreeningResult mustHaves = ScreeningResult::Met;
    std::vector<ComparedScreening> screened; ///< in the order of Comparison::screened
    std::vector<ComparedRating> rated;       ///< in the order of Comparison::rated
    std::vector<OthersRecommendation> recommendations;

    [[nodiscard]] qsizetype observed() const
    {
        return std::count_if(rated.begin(), rated.end(),
                             [](const ComparedRating &one) { return one.mean.has_value(); });
    }
    friend bool operator==(const ComparedCandidate &, const ComparedCandidate &) = default;
};

/// Somebody who can be compared.
struct ComparedChoice {
    ApplicationId application;
    QString name;
    bool isChosen = false;

    friend bool operator==(const ComparedChoice &, const ComparedChoice &) = default;
};

inline constexpr int mostCompared = 12;

/// Candidates for one posting beside each other.
struct Comparison {
    PostingId posting;
    QString title;
    std::vector<Criterion> screened; ///< must-haves first
    std::vector<Criterion> rated;    ///< must-haves first
    std::vector<ComparedCandidate> candidates;
    std::vector<ComparedChoice> all; ///< best first, as they are ranked
    QString summary;                 ///< in one line: how many, from how many scorecards, by which weights
    QStringList notes;               ///< who cannot be told apart, and why something is not given

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

} // namespace shortlist
