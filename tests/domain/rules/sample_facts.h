#pragma once

#include "edit_checks.h"
#include "member.h"

namespace shortlist {

/// Facts for the tests of rules: a posting "Engineer" (id 1) with the stages Applied (11), Interview (12) and Hired
/// (13), and people who applied for it.

inline Stage sampleStage(qint64 id, StageKind kind, const QString &name, const QString &rank, qint64 posting = 1)
{
    Stage stage;
    stage.id = StageId(id);
    stage.uuid = newUuid(noon);
    stage.posting = PostingId(posting);
    stage.kind = kind;
    stage.name = name;
    stage.rank = rank;
    return stage;
}

inline Stage applied()
{
    return sampleStage(11, StageKind::Applied, QStringLiteral("Applied"), QStringLiteral("a0"));
}

inline Stage interview()
{
    return sampleStage(12, StageKind::Interview, QStringLiteral("Interview"), QStringLiteral("a1"));
}

inline Stage hiredStage()
{
    return sampleStage(13, StageKind::Hired, QStringLiteral("Hired"), QStringLiteral("a2"));
}

inline Posting samplePosting(qint64 id = 1, const QString &title = QStringLiteral("Engineer"))
{
    Posting posting;
    posting.id = PostingId(id);
    posting.uuid = newUuid(noon);
    posting.title = title;
    posting.owner = MemberId(7);
    return posting;
}

inline Candidate sampleCandidate(qint64 id = 101, const QString &name = QStringLiteral("Ada Lovelace"))
{
    Candidate candidate;
    candidate.id = CandidateId(id);
    candidate.uuid = newUuid(noon);
    candidate.name = name;
    return candidate;
}

/// Application `id` of candidate 100 + id, two days old.
inline ApplicationFacts sampleFacts(qint64 id, const Stage &stage = applied(),
                                    const QString &rank = QStringLiteral("a0"),
                                    ApplicationStatus status = ApplicationStatus::Active)
{
    constexpr qint64 twoDays = 172'800'000;
    ApplicationFacts facts;
    Application &application = facts.application;
    application.id = ApplicationId(id);
    application.uuid = newUuid(noon);
    application.candidate = CandidateId(100 + id);
    application.posting = stage.posting;
    application.stage = stage.id;
    application.rank = rank;
    application.status = status;
    application.source = QStringLiteral("Referral");
    application.creditedTo = MemberId(8);
    application.appliedAt = application.stageEnteredAt = Moment{noon.milliseconds - twoDays};
    if (status != ApplicationStatus::Active)
        application.endedAt = Moment{noon.milliseconds - twoDays / 2};
    facts.candidateName = id == 1 ? QStringLiteral("Ada Lovelace") : QStringLiteral("Person %1").arg(id);
    facts.postingTitle = QStringLiteral("Engineer");
    facts.stage = stage;
    return facts;
}

inline Reason sampleReason(ReasonSide side)
{
    Reason reason;
    reason.id = ReasonId(30 + static_cast<qint64>(side));
    reason.uuid = newUuid(noon);
    reason.side = side;
    reason.name = side == ReasonSide::WeRejected     ? QStringLiteral("Position filled")
                  : side == ReasonSide::TheyRejected ? QStringLiteral("Pay")
                                                     : QStringLiteral("Transferred");
    return reason;
}

inline Criterion sampleCriterion(qint64 id, Assess assess = Assess::Rate, const QString &rank = QStringLiteral("a0"))
{
    Criterion criterion;
    criterion.id = CriterionId(id);
    criterion.uuid = newUuid(noon);
    criterion.posting = PostingId(1);
    criterion.assess = assess;
    criterion.rank = rank;
    criterion.heading = QStringLiteral("Criterion %1").arg(id);
    criterion.text = QStringLiteral("What it asks for");
    return criterion;
}

/// An application with one row of everything that hangs on one; ids from `first` on.
inline ApplicationRows sampleRows(qint64 id, qint64 first)
{
    ApplicationRows rows;
    rows.application = sampleFacts(id).application;
    Transition transition;
    transition.id = TransitionId(first);
    transition.application = rows.application.id;
    Screening screening;
    screening.id = ScreeningId(first);
    screening.application = rows.application.id;
    Scorecard scorecard;
    scorecard.id = ScorecardId(first);
    scorecard.application = rows.application.id;
    Rating rating;
    rating.id = RatingId(first);
    rating.scorecard = scorecard.id;
    Note note;
    note.id = NoteId(first);
    note.candidate = rows.application.candidate;
    note.application = rows.application.id;
    note.text = QStringLiteral("Spoke by telephone");
    rows.transitions = {transition};
    rows.screenings = {screening};
    rows.scorecards = {scorecard};
    rows.ratings = {rating};
    rows.notes = {note};
    return rows;
}

} // namespace shortlist
