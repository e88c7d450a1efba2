#pragma once

#include "application.h"
#include "candidate.h"
#include "debrief.h"
#include "interview.h"
#include "posting.h"

#include <vector>

namespace shortlist {

/// What rules need to know about an application, as it was read.
struct ApplicationFacts {
    Application application;
    QString candidateName;
    QString postingTitle;
    Stage stage;                      ///< where it stands
    std::vector<Interview> scheduled; ///< those that are not cancelled, by start
};

/// A place in a stage, found without the applications that are to be put there.
struct Gap {
    QString before; ///< rank of the neighbour above; empty: none
    QString after;  ///< rank of the first one below that differs from it; empty: none
    /// The rows right below that share the rank `before` (two processes may have made equal keys), in their order.
    /// They get new ranks too, after the inserted ones, so that the order on screen stays.
    std::vector<Application> tied;
};

/// How many of a posting's openings are filled: the applications with status hired.
struct Openings {
    PostingId posting;
    qint64 total = 1;
    qint64 filled = 0;
};

/// An application with every row that goes with it.
struct ApplicationRows {
    Application application;
    std::vector<Transition> transitions;
    std::vector<Screening> screenings;
    std::vector<Scorecard> scorecards;
    std::vector<Rating> ratings; ///< of all the scorecards
    std::vector<Note> notes;     ///< those about this application
    std::vector<InterviewRows> interviews;
    std::vector<DebriefNote> debriefNotes;
    std::vector<Decision> decisions; ///< of its posting
};

/// What stands in a stage or speaks of it.
struct StageUse {
    qint64 applications = 0; ///< that stand in it, ended ones too
    bool inHistory = false;  ///< a transition speaks of it
    qint64 planned = 0;      ///< interviews that are planned in it
};

/// A scorecard with its ratings.
struct ScorecardRows {
    Scorecard scorecard;
    std::vector<Rating> ratings;
};

} // namespace shortlist
