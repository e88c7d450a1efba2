#pragma once

#include "application.h"
#include "connection.h"
#include "interview.h"
#include "plan_snapshot.h"
#include "rules/plan_rules.h"

#include <QHash>

#include <functional>
#include <optional>

namespace shortlist {

[[nodiscard]] Result<std::optional<InterviewRows>> interviewRows(Connection &connection, InterviewId id);
/// Those of an application, by start, cancelled ones too.
[[nodiscard]] Result<std::vector<InterviewRows>> interviewsOf(Connection &connection, ApplicationId application);
/// The interview that a member's scorecard for an application is made for, with its plan: of those that they hold, are
/// scored and not cancelled, the last one begun by then for which they owe one, else the last one begun, else the first
/// one to come; none where there is none.
[[nodiscard]] Result<std::optional<InterviewPlan>> interviewHeldBy(Connection &connection, ApplicationId application,
                                                                   MemberId member, Moment now);
/// The interviews that were made of a planned one.
[[nodiscard]] Result<std::vector<MadeInterview>> interviewsMadeOf(Connection &connection, PlannedInterviewId id);
[[nodiscard]] Result<std::optional<Answer>> answer(Connection &connection, AnswerId id);
[[nodiscard]] Result<bool> hasScorecardOf(Connection &connection, InterviewId id);

/// Who holds an interview.
struct InterviewerLine {
    MemberId member;
    QString name;
    QString email;
    bool isActive = true;
    bool owes = false; ///< a scorecard for the interview (owed.h)
};

/// An interview with what its rows are called.
struct InterviewLine {
    Interview interview;
    PostingId postingId;
    QString posting;
    QString stage; ///< where the application stands now
    CandidateId candidateId;
    QString candidate;
    ApplicationStatus applicationStatus = ApplicationStatus::Active;
    qint64 sequence
        = 0; ///< how many times it was changed, as the journal tells: undone changes count (RFC 5545, 3.8.7.4)
    std::vector<InterviewerLine> interviewers; ///< by name
};

struct InterviewFilter {
    PostingId posting;                 ///< none: of all
    ApplicationId application = {};    ///< none: of all
    std::optional<Moment> from = {};   ///< starting at or after; absent: all
    std::optional<Moment> before = {}; ///< starting before; absent: all
    bool scheduledOnly = false;        ///< without cancelled ones
    bool owedOnly = false;             ///< only those that somebody owes a scorecard for
};

/// By start; stops where the visitor returns false.
[[nodiscard]] Result<> visitInterviews(Connection &connection, const InterviewFilter &filter,
                                       const std::function<bool(const InterviewLine &)> &visit);

/// What stands ahead of an application, and what is due for it.
struct InterviewsAhead {
    std::optional<Moment> next; ///< start of the first scheduled interview that does not end before `now`
    QString name;               ///< what that one is called
    int scorecardsDue = 0;      ///< scorecards that are owed for begun interviews
};

/// Of the active applications of a posting; those with neither are left out.
[[nodiscard]] Result<QHash<ApplicationId, InterviewsAhead>> interviewsAhead(Connection &connection, PostingId posting,
                                                                            Moment now);

} // namespace shortlist
