#pragma once

#include "interview.h"

namespace shortlist {

/// Who holds an interview, and whether their scorecard is still to come.
struct InterviewerShown {
    MemberId member;
    QString name;
    bool owes = false;

    friend bool operator==(const InterviewerShown &, const InterviewerShown &) = default;
};

/// An interview as a line of a list.
struct InterviewShown {
    Interview interview;
    CandidateId candidate;
    PostingId posting;
    QString candidateName;
    QString postingTitle;
    std::vector<InterviewerShown> interviewers;

    [[nodiscard]] bool isHeldBy(MemberId member) const
    {
        for (const InterviewerShown &one : interviewers) {
            if (one.member == member)
                return true;
        }
        return false;
    }
    /// How many scorecards are to come of it: none before it has begun.
    [[nodiscard]] int due(Moment now) const
    {
        int count = 0;
        for (const InterviewerShown &one : interviewers)
            count += one.owes && !(now < interview.startsAt) ? 1 : 0;
        return count;
    }

    friend bool operator==(const InterviewShown &, const InterviewShown &) = default;
};

} // namespace shortlist
