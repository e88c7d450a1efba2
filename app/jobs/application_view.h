#pragma once

#include "jobs/detail_columns.h"
#include "jobs/interview_columns.h"
#include "jobs/scores.h"
#include "queries/scorecard_lines.h"
#include "rules/facts.h"

namespace shortlist {

/// What one member's submitted scorecard says about a criterion; absent: not observed.
struct MemberRating {
    QString member;
    std::optional<int> rating;
};

/// A criterion of the posting with what was rated of it.
struct CriterionView {
    Criterion criterion;
    qint64 position = 0; ///< in the list of its kind
    std::optional<double> mean;
    std::vector<MemberRating> ratings;
};

/// Everything about one application.
struct ApplicationView {
    ApplicationFacts facts;
    Score score;
    bool isWithheld = false; ///< who looks owes a scorecard: neither score nor others' marks are in it
    std::vector<CriterionView> criteria;
    std::vector<ScorecardLine> scorecards;
    std::vector<NamedScreening> screenings;
    std::vector<NamedNote> notes; ///< those about this application
    std::vector<NamedTransition> transitions;
    std::vector<InterviewLine> interviews;      ///< by start
    std::vector<AnswerLine> answers;            ///< of references
    std::vector<NamedDebriefNote> debriefNotes; ///< empty where they are withheld
};

/// As `viewer` may see it (withholding.h). NotFound where it is gone.
[[nodiscard]] Result<ApplicationView> applicationView(Connection &connection, ApplicationId id, MemberId viewer);

} // namespace shortlist
