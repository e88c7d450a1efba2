#pragma once

#include "interview.h"
#include "posting.h"

namespace shortlist {

/// An interview with what is planned for it; `planned` is absent where it was made of nothing.
struct InterviewPlan {
    Interview interview;
    std::optional<PlannedInterviewRows> planned;
};

/// What a scorecard was made from. It stays as it was when the scorecard was begun.
struct PlanSnapshot {
    struct Line {
        QString uuid; ///< of the criterion
        QString label;
        QString text;
        double weight = 1;
        bool inFocus = false;
        QStringList anchors; ///< five, some empty

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Asked {
        QString text;
        QStringList criteria; ///< UUIDs of those that it asks about

        friend bool operator==(const Asked &, const Asked &) = default;
    };

    QString interview; ///< its name; empty: none
    std::optional<InterviewKind> kind;
    QString purpose;
    std::vector<Line> criteria; ///< that were rated then, in their order
    std::vector<Asked> questions;

    [[nodiscard]] const Line *lineOf(const QString &criterionUuid) const;
    friend bool operator==(const PlanSnapshot &, const PlanSnapshot &) = default;
};

[[nodiscard]] PlanSnapshot planSnapshot(const std::optional<InterviewPlan> &interview,
                                        const std::vector<Criterion> &ofPosting);

/// As it is stored with the scorecard.
[[nodiscard]] QString planBody(const PlanSnapshot &snapshot);
/// Absent where there is none: a scorecard of an older revision has none.
[[nodiscard]] std::optional<PlanSnapshot> readPlanBody(const QString &body);

} // namespace shortlist
