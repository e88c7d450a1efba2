#pragma once

#include "member.h"
#include "posting.h"

#include <QDateTime>

namespace shortlist {

/// An interview as it is being scheduled: its time as the clocks of a place show it.
struct ScheduleDraft {
    PlannedInterviewId planned; ///< none: it is in no plan
    QString name;
    InterviewKind kind = InterviewKind::Interview;
    QDate day;
    QTime time;
    QString timeZone; ///< IANA
    qint64 minutes = 45;
    QString place;
    std::vector<MemberId> interviewers;

    friend bool operator==(const ScheduleDraft &, const ScheduleDraft &) = default;
};

/// What can be chosen from.
struct ScheduleChoices {
    QString candidate;
    QString posting;
    std::vector<PlannedInterviewRows> planned; ///< of the posting
    std::vector<Member> members;
    QString homeZone; ///< the workspace's
};

} // namespace shortlist
