#pragma once

#include "jobs/demo/demo_calendar.h"
#include "jobs/demo/demo_material.h"
#include "workspace.h"

#include <QRandomGenerator>

#include <functional>

namespace shortlist {

/// Of the members, by place: who takes in applications and screens them.
inline constexpr size_t demoRecruiter = 1;

/// Who and what is there already, by the places that the material names them with.
struct DemoCast {
    std::vector<MemberId> members;
    std::vector<Reason> reasons;
    std::vector<PostingId> postings;
    QHash<QString, ApplicationId> applications; ///< by e-mail
};

/// One thing that a member does at a moment.
struct DemoStep {
    Moment at;
    size_t by = 0;
    std::function<Result<Edit>(Connection &, const DemoCast &, Authorship)> edit;
    std::function<void(DemoCast &, const Committed &)> then = {}; ///< notes who or what is there now
};

/// The number of the first row of a kind that an Edit made.
[[nodiscard]] qint64 createdIn(const Committed &what, Kind kind);

/// Where the steps of a story come together.
struct DemoScript {
    const DemoCalendar &calendar;
    QRandomGenerator &random;
    std::vector<DemoStep> steps;
};

/// A posting is read, given its facts, weights and stages, and opened.
void tellPosting(DemoScript &script, const DemoPosting &posting, size_t place);

/// Somebody applies, and goes as far as they go.
void tellPerson(DemoScript &script, const DemoPosting &posting, size_t place, const DemoPerson &person);

/// A stay in a stage, in days ago: from the first until the second.
struct DemoStay {
    int from = 0;
    int until = 0;
    bool isOver = false;
};

/// The paper is screened; whoever is still in the stage has open lines.
void tellScreening(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                   DemoStay stay);

/// How many interviewers have scored, or begun to, by the end of a stay.
[[nodiscard]] size_t demoRaters(DemoStay stay);

/// The interviewers score, each for themselves.
void tellScorecards(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                    DemoStay stay);

/// Its interviews are planned, with their questions.
void tellPlan(DemoScript &script, const DemoPosting &posting, size_t place);

/// An interview with those who will score is scheduled for when they begin to.
void tellInterview(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                   DemoStay stay);

/// Interviews of the days to come with people who were screened well, one of them called off, and a reference that was
/// asked.
void tellInterviewsAhead(DemoScript &script, const DemoPosting &posting);

void tellLibrary(DemoScript &script, const std::vector<LibraryEntry> &library);

void tellNote(DemoScript &script, const DemoNote &note);

} // namespace shortlist
