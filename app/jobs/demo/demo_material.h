#pragma once

#include "application.h"
#include "candidate.h"
#include "member.h"
#include "posting.h"
#include "result.h"

#include <QMap>

#include <map>

namespace shortlist {

/// What the demo is made of, as resources/demo tells it. Days are counted back from today.

/// An invented person, and how far they came.
struct DemoPerson {
    Candidate candidate;
    QString source;
    StageKind reached = StageKind::Applied;
    ApplicationStatus outcome = ApplicationStatus::Active;
    std::optional<size_t> reason; ///< of standardReasons(), by place
    int applied = 0;              ///< days ago
    int entered = 0;              ///< came into the stage that they reached
    int ended = 0;                ///< was rejected or withdrew
    double quality = 3;           ///< what a fair scorecard would say
    double spread = 0.5;          ///< how far apart the scorecards are
};

/// How one line of a checklist is assessed.
struct DemoCriterion {
    QString begins; ///< the line whose heading or text begins so
    std::optional<Assess> assess;
    double weight = 1;
    bool mustHave = false;
    QStringList anchors; ///< for 1, 3 and 5, or none
};

/// A planned interview; it speaks of lines by how they begin, and of members by their place.
struct DemoPlanned {
    PlannedInterview interview;
    std::vector<size_t> interviewers;
    QStringList focus;
    std::vector<std::pair<QString, QStringList>> questions; ///< the text, and the lines that it asks about
};

struct DemoStage {
    std::optional<qint64> targetDays;
    std::optional<qint64> wipLimit;
};

struct DemoPosting {
    PostingDocument document; ///< as our own reader understood the text
    Posting facts;            ///< what the text does not say; empty: as it was read
    int closesIn = 0;
    int opened = 0;
    size_t owner = 0;           ///< a member, by place: 0 is the first one
    std::vector<size_t> raters; ///< who writes scorecards, in their order
    std::map<StageKind, DemoStage> stages;
    std::vector<DemoCriterion> criteria;
    std::vector<DemoPlanned> plan;       ///< all of it in the stage of interviews
    QMap<QString, QStringList> evidence; ///< by the word of the result
    std::vector<DemoPerson> people;
};

struct DemoNote {
    QString email;
    int days = 0;
    size_t by = 0;
    QString text;
};

struct DemoMaterial {
    std::vector<Member> members; ///< who joins the first one
    std::vector<DemoPosting> postings;
    std::vector<DemoNote> notes;
    std::vector<LibraryEntry> library;
};

[[nodiscard]] Result<DemoMaterial> demoMaterial();

} // namespace shortlist
