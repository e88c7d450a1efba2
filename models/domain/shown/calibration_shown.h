#pragma once

#include "id.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace shortlist {

/// How one interviewer rates.
struct CalibratedMember {
    MemberId member;
    QString name;
    qint64 n = 0;
    double mean = 0;
    std::optional<double> spread;   ///< standard deviation; absent for one rating
    std::optional<double> severity; ///< above 0 kinder than the others; absent where it cannot be told
    std::array<qint64, 5> marks{};  ///< how often 1 to 5

    friend bool operator==(const CalibratedMember &, const CalibratedMember &) = default;
};

/// How far interviewers agree about one criterion.
struct CalibratedCriterion {
    CriterionId criterion;
    QString name;
    qint64 n = 0; ///< candidates with at least two ratings of it
    QString agreement;
    double rwg = 0;

    friend bool operator==(const CalibratedCriterion &, const CalibratedCriterion &) = default;
};

/// What the ratings of a posting, or of all, say about those who gave them.
struct CalibrationShown {
    QString headline;
    QString from; ///< how many ratings
    std::vector<CalibratedMember> members;
    std::vector<CalibratedCriterion> criteria;
    QStringList details; ///< ICC and alpha with their limits, what they are of, and why something is not given
};

} // namespace shortlist
