#pragma once

#include "plan.h"

namespace shortlist {

enum class InterviewStatus { Scheduled, Cancelled };

template <>
struct Words<InterviewStatus> {
    static constexpr std::array<std::pair<InterviewStatus, const char *>, 2> list{
        {{InterviewStatus::Scheduled, "scheduled"}, {InterviewStatus::Cancelled, "cancelled"}}};
};

/// An interview of one application, at its time.
struct Interview {
    InterviewId id;
    QString uuid;
    ApplicationId application;
    PlannedInterviewId planned; ///< what it is an instance of; may be none
    QString name;
    InterviewKind kind = InterviewKind::Interview;
    Moment startsAt;
    qint64 minutes = 45;
    QString timeZone; ///< IANA, as "Europe/Berlin": in which its time is spoken of
    QString place;    ///< a room, or the address of a call
    InterviewStatus status = InterviewStatus::Scheduled;
    qint64 sequence = 0; ///< raised with every change, so that the row itself changes where only its guests do
    MemberId by;
    Moment madeAt;

    [[nodiscard]] Moment endsAt() const { return {startsAt.milliseconds + minutes * 60'000}; }
    friend bool operator==(const Interview &, const Interview &) = default;
};

template <>
struct Describe<Interview> {
    static constexpr Kind kind = Kind::Interview;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Interview::uuid), field("application_id", &Interview::application),
        field("planned_interview_id", &Interview::planned), field("name", &Interview::name),
        field("kind", &Interview::kind), field("starts_at", &Interview::startsAt),
        field("minutes", &Interview::minutes), field("time_zone", &Interview::timeZone),
        field("place", &Interview::place), field("status", &Interview::status), field("sequence", &Interview::sequence),
        field("by_id", &Interview::by), field("made_at", &Interview::madeAt));
};

/// Who holds an interview.
struct Interviewer {
    InterviewerId id;
    QString uuid;
    InterviewId interview;
    MemberId member;

    friend bool operator==(const Interviewer &, const Interviewer &) = default;
};

template <>
struct Describe<Interviewer> {
    static constexpr Kind kind = Kind::Interviewer;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Interviewer::uuid), field("interview_id", &Interviewer::interview),
                          field("member_id", &Interviewer::member));
};

/// What a reference said to a question.
struct Answer {
    AnswerId id;
    QString uuid;
    InterviewId interview;
    QuestionId question;
    QString text;
    MemberId by;
    Moment at;

    friend bool operator==(const Answer &, const Answer &) = default;
};

template <>
struct Describe<Answer> {
    static constexpr Kind kind = Kind::Answer;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Answer::uuid), field("interview_id", &Answer::interview),
                          field("question_id", &Answer::question), field("text", &Answer::text),
                          field("by_id", &Answer::by), field("at", &Answer::at));
};

/// An interview with all that hangs on it.
struct InterviewRows {
    Interview interview;
    std::vector<Interviewer> interviewers;
    std::vector<Answer> answers;

    friend bool operator==(const InterviewRows &, const InterviewRows &) = default;
};

} // namespace shortlist
