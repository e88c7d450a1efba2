#pragma once

#include "describe.h"

namespace shortlist {

enum class ApplicationStatus { Active, Hired, Rejected, Withdrawn };

template <>
struct Words<ApplicationStatus> {
    static constexpr std::array<std::pair<ApplicationStatus, const char *>, 4> list{
        {{ApplicationStatus::Active, "active"},
         {ApplicationStatus::Hired, "hired"},
         {ApplicationStatus::Rejected, "rejected"},
         {ApplicationStatus::Withdrawn, "withdrawn"}}};
};

/// One candidate for one posting: a card on the board.
struct Application {
    ApplicationId id;
    QString uuid;
    CandidateId candidate;
    PostingId posting;
    StageId stage;
    QString rank;
    ApplicationStatus status = ApplicationStatus::Active;
    ReasonId reason; ///< why it ended; none while active or hired
    QString source;  ///< where it came from, as "Referral"
    MemberId creditedTo;
    Moment appliedAt;
    Moment stageEnteredAt;
    std::optional<Moment> endedAt; ///< absent exactly while active

    friend bool operator==(const Application &, const Application &) = default;
};

template <>
struct Describe<Application> {
    static constexpr Kind kind = Kind::Application;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Application::uuid), field("candidate_id", &Application::candidate),
        field("posting_id", &Application::posting), field("stage_id", &Application::stage),
        field("rank", &Application::rank), field("status", &Application::status),
        field("reason_id", &Application::reason), field("source", &Application::source),
        field("credited_to_id", &Application::creditedTo), field("applied_at", &Application::appliedAt),
        field("stage_entered_at", &Application::stageEnteredAt), field("ended_at", &Application::endedAt));
};

/// An application came into a stage and status out of another: when, by whom. The first one has no `from`.
struct Transition {
    TransitionId id;
    QString uuid;
    ApplicationId application;
    Moment at;
    MemberId by;
    StageId fromStage;
    StageId toStage;
    std::optional<ApplicationStatus> fromStatus;
    ApplicationStatus toStatus = ApplicationStatus::Active;
    ReasonId reason;

    friend bool operator==(const Transition &, const Transition &) = default;
};

template <>
struct Describe<Transition> {
    static constexpr Kind kind = Kind::Transition;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Transition::uuid), field("application_id", &Transition::application),
        field("at", &Transition::at), field("by_id", &Transition::by), field("from_stage_id", &Transition::fromStage),
        field("to_stage_id", &Transition::toStage), field("from_status", &Transition::fromStatus),
        field("to_status", &Transition::toStatus), field("reason_id", &Transition::reason));
};

/// Who ended it. `Neither`: a transfer to another posting.
enum class ReasonSide { WeRejected, TheyRejected, Neither };

template <>
struct Words<ReasonSide> {
    static constexpr std::array<std::pair<ReasonSide, const char *>, 3> list{
        {{ReasonSide::WeRejected, "we_rejected"},
         {ReasonSide::TheyRejected, "they_rejected"},
         {ReasonSide::Neither, "neither"}}};
};

/// Why an application ended, with a job-related name.
struct Reason {
    ReasonId id;
    QString uuid;
    QString name;
    ReasonSide side = ReasonSide::WeRejected;

    friend bool operator==(const Reason &, const Reason &) = default;
};

template <>
struct Describe<Reason> {
    static constexpr Kind kind = Kind::Reason;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Reason::uuid), field("name", &Reason::name), field("side", &Reason::side));
};

enum class ScreeningResult { Met, Partly, NotMet, Unknown };

template <>
struct Words<ScreeningResult> {
    static constexpr std::array<std::pair<ScreeningResult, const char *>, 4> list{
        {{ScreeningResult::Met, "met"},
         {ScreeningResult::Partly, "partly"},
         {ScreeningResult::NotMet, "not_met"},
         {ScreeningResult::Unknown, "unknown"}}};
};

/// Whether an application meets a screened criterion, and from which evidence. Where there is no row: unknown.
struct Screening {
    ScreeningId id;
    QString uuid;
    ApplicationId application;
    CriterionId criterion;
    ScreeningResult result = ScreeningResult::Unknown;
    QString evidence;
    MemberId by;
    Moment at;

    friend bool operator==(const Screening &, const Screening &) = default;
};

template <>
struct Describe<Screening> {
    static constexpr Kind kind = Kind::Screening;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Screening::uuid), field("application_id", &Screening::application),
        field("criterion_id", &Screening::criterion), field("result", &Screening::result),
        field("evidence", &Screening::evidence), field("by_id", &Screening::by), field("at", &Screening::at));
};

enum class ScorecardStatus { Draft, Submitted };
enum class Recommendation { StrongNo, No, Yes, StrongYes, NoDecision };

template <>
struct Words<ScorecardStatus> {
    static constexpr std::array<std::pair<ScorecardStatus, const char *>, 2> list{
        {{ScorecardStatus::Draft, "draft"}, {ScorecardStatus::Submitted, "submitted"}}};
};

template <>
struct Words<Recommendation> {
    static constexpr std::array<std::pair<Recommendation, const char *>, 5> list{
        {{Recommendation::StrongNo, "strong_no"},
         {Recommendation::No, "no"},
         {Recommendation::Yes, "yes"},
         {Recommendation::StrongYes, "strong_yes"},
         {Recommendation::NoDecision, "no_decision"}}};
};

/// One member's ratings of one application. Revisions count from 1; a submitted one is never edited.
struct Scorecard {
    ScorecardId id;
    QString uuid;
    ApplicationId application;
    MemberId member;
    qint64 revision = 1;
    ScorecardStatus status = ScorecardStatus::Draft;
    std::optional<Recommendation> recommendation;
    QString notes;
    Moment startedAt;
    std::optional<Moment> submittedAt;
    InterviewId interview;    ///< that it was made for; may be none
    QString plan;             ///< what it was made from (plan_snapshot.h)
    bool afterReveal = false; ///< others' marks may have been seen by its author before it was submitted

    friend bool operator==(const Scorecard &, const Scorecard &) = default;
};

template <>
struct Describe<Scorecard> {
    static constexpr Kind kind = Kind::Scorecard;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Scorecard::uuid), field("application_id", &Scorecard::application),
                          field("member_id", &Scorecard::member), field("revision", &Scorecard::revision),
                          field("status", &Scorecard::status), field("recommendation", &Scorecard::recommendation),
                          field("notes", &Scorecard::notes), field("started_at", &Scorecard::startedAt),
                          field("submitted_at", &Scorecard::submittedAt), field("interview_id", &Scorecard::interview),
                          field("plan", &Scorecard::plan), field("after_reveal", &Scorecard::afterReveal));
};

/// One criterion's mark on a scorecard: 1 to 5, or absent: not observed, or on a draft not answered yet.
struct Rating {
    RatingId id;
    QString uuid;
    ScorecardId scorecard;
    CriterionId criterion;
    std::optional<qint64> mark;
    QString notes;
    bool unanswered = false; ///< on a draft: there are notes, and neither a mark nor "not observed" yet

    friend bool operator==(const Rating &, const Rating &) = default;
};

template <>
struct Describe<Rating> {
    static constexpr Kind kind = Kind::Rating;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Rating::uuid), field("scorecard_id", &Rating::scorecard),
                          field("criterion_id", &Rating::criterion), field("mark", &Rating::mark),
                          field("notes", &Rating::notes), field("unanswered", &Rating::unanswered));
};

} // namespace shortlist
