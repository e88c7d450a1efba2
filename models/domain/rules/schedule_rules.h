#pragma once

#include "edit.h"
#include "interview.h"
#include "member.h"
#include "result.h"
#include "rules/facts.h"

#include <QDateTime>
#include <QTimeZone>

namespace shortlist {

/// What somebody wants an interview to be.
struct InterviewDraft {
    PlannedInterviewId planned; ///< may be none
    QString name;
    InterviewKind kind = InterviewKind::Interview;
    Moment startsAt;
    qint64 minutes = 45;
    QString timeZone; ///< IANA
    QString place;
    std::vector<MemberId> interviewers;
    InterviewStatus status = InterviewStatus::Scheduled; ///< of one that is there
};

/// As it is planned, without time and place.
[[nodiscard]] InterviewDraft interviewAsPlanned(const PlannedInterviewRows &rows);
[[nodiscard]] InterviewDraft draftOf(const InterviewRows &rows);

/// The moment at which clocks in a zone show that time: the first of two where they are set back. BadInput: it is
/// skipped, because they are set forward.
[[nodiscard]] Result<Moment> momentAt(QDate day, QTime time, const QTimeZone &zone);

/// Of an active application.
[[nodiscard]] Result<Edit> scheduleInterview(const ApplicationFacts &facts, const InterviewDraft &draft,
                                             const std::vector<Member> &members, Authorship who);
/// All of it but the planned interview; raises the sequence. A cancelled one of an active application can be scheduled
/// again. One that a scorecard was made for becomes no reference: those have no part in a score.
[[nodiscard]] Result<Edit> editInterview(const ApplicationFacts &facts, const InterviewRows &before, bool hasScorecard,
                                         const InterviewDraft &after, const std::vector<Member> &members,
                                         Authorship who);
/// It stays, as cancelled: who was invited is to be told.
[[nodiscard]] Result<Edit> cancelInterview(const ApplicationFacts &facts, const Interview &interview, Authorship who);
/// The interview as it is when it is cancelled.
[[nodiscard]] Interview cancelled(Interview interview);
/// A cancelled one with its answers: calendars have learnt of its end by then. Refused where a scorecard was made for
/// it.
[[nodiscard]] Result<Edit> deleteInterview(const ApplicationFacts &facts, const InterviewRows &rows, bool hasScorecard,
                                           Authorship who);

} // namespace shortlist
