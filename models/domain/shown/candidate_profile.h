#pragma once

#include "application.h"
#include "candidate.h"
#include "posting.h"
#include "shown/interview_list.h"

namespace shortlist {

/// An application as a line of a person's page.
struct ApplicationShown {
    Application application;
    QString posting;
    QString stage;
    QString reason;
    qint64 days = 0; ///< in its stage; of one that ended: since then
};

/// A criterion that is screened, with what is known of it.
struct ScreeningShown {
    Criterion criterion;
    ScreeningResult result = ScreeningResult::Unknown;
    QString evidence;
    QString by;
};

/// A member's scorecard as others may see it.
struct ScorecardShown {
    MemberId memberId;
    QString member;
    bool isMine = false;
    bool isDraft = false;
    bool isHidden = false; ///< what it says is shown after I have submitted mine
    std::optional<double> mean;
    qint64 rated = 0;
    std::optional<Recommendation> recommendation;
};

struct NoteShown {
    Note note;
    QString by;
};

/// Something that happened around a candidate.
struct TimelineRow {
    Moment at;
    QString who;
    QString sentence;

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// What the inspector shows of a person, and of one of their applications.
struct CandidateProfile {
    Candidate candidate;
    std::vector<ApplicationShown> applications; ///< active ones first, then the newest
    ApplicationId selected;                     ///< of which the rest speaks; none: they have not applied
    bool iOwe = false;                          ///< I began a scorecard and have not submitted it
    std::optional<double> score;
    qint64 ratedCriteria = 0;
    qint64 allCriteria = 0;
    qint64 mustMet = 0;
    qint64 mustNotMet = 0;
    qint64 mustOpen = 0; ///< unknown, or met in part
    std::vector<ScreeningShown> screenings;
    std::vector<ScorecardShown> scorecards;
    std::vector<InterviewShown> interviews; ///< of the selected application, by start
    std::vector<NoteShown> notes;           ///< newest first
    std::vector<TimelineRow> timeline;      ///< newest first

    [[nodiscard]] const ApplicationShown *selectedApplication() const
    {
        for (const ApplicationShown &one : applications) {
            if (one.application.id == selected)
                return &one;
        }
        return nullptr;
    }
};

} // namespace shortlist
