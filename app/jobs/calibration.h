#pragma once

#include "alpha.h"
#include "connection.h"
#include "id.h"
#include "intraclass.h"
#include "jobs/as_of.h"

#include <QStringList>

#include <array>

namespace shortlist {

/// How one interviewer rates.
struct MemberCalibration {
    MemberId id;
    QString member;
    qint64 n = 0;
    double mean = 0;
    std::optional<double> sd;       ///< n - 1; absent for one rating
    std::optional<double> severity; ///< by least squares (severity.h), not shrunken; above 0 kinder than the others
    std::array<qint64, 5> marks{};  ///< how often 1 to 5
};

/// How far interviewers agree about one criterion.
struct CriterionAgreement {
    CriterionId id;
    QString criterion;
    qint64 n = 0;   ///< candidates with at least two ratings of it
    double rwg = 0; ///< 1 - the pooled variance within candidates / that of marks by chance (within_agreement.h)

    /// Bounds of LeBreton and Senter 2008, from three candidates on.
    [[nodiscard]] bool isEnough() const { return n >= 3; }
    [[nodiscard]] bool isGood() const { return isEnough() && rwg > .70; }
    [[nodiscard]] bool isPoor() const { return isEnough() && rwg <= .50; }
};

/// What the ratings say about those who gave them. A unit of agreement is one application and criterion with at least
/// two ratings; the metric of alpha is that of intervals, as in the scores.
struct Calibration {
    qint64 ratings = 0;
    std::optional<Intraclass> icc; ///< one-way
    std::optional<Alpha> alpha;
    std::vector<MemberCalibration> members;   ///< by id
    std::vector<CriterionAgreement> criteria; ///< those with a unit, in their order
    QStringList notes;                        ///< why something is not given
};

struct CalibrationRequest {
    PostingId posting; ///< none: all
    AsOf asOf;         ///< scorecards submitted by then
    MemberId viewer;
};

[[nodiscard]] Result<Calibration> calibration(Connection &connection, const CalibrationRequest &request);

/// "Interviewers agree well on API design, poorly on Mentoring."
[[nodiscard]] QString headlineOf(const Calibration &calibration);

} // namespace shortlist
