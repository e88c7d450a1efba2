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
/// All of it but the planned interview; raises the sequence. A cancelled one is scheduled again.
[[nodiscard]] Result<Edit> editInterview(const ApplicationFacts &facts, const InterviewRows &before,
                                         const InterviewDraft &after, const std::vector<Member> &members,
                                         Authorship who);
/// It stays, as cancelled: who was invited is to be told.
[[nodiscard]] Result<Edit> cancelInterview(const ApplicationFacts &facts, const Interview &interview, Authorship who);
/// With its answers; refused where a scorecard was made for it.
[[nodiscard]] Result<Edit> deleteInterview(const ApplicationFacts &facts, const InterviewRows &rows, bool hasScorecard,
                                           Authorship who);

} // namespace shortlist
