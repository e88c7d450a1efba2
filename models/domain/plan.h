#pragma once

#include "describe.h"

#include <vector>

namespace shortlist {

/// A work sample is scored like an interview; what a reference answers never enters the score.
enum class InterviewKind { Interview, WorkSample, Reference };

template <>
struct Words<InterviewKind> {
    static constexpr std::array<std::pair<InterviewKind, const char *>, 3> list{
        {{InterviewKind::Interview, "interview"},
         {InterviewKind::WorkSample, "work_sample"},
         {InterviewKind::Reference, "reference"}}};
};

/// Whether its interviewers fill in a scorecard.
[[nodiscard]] constexpr bool isScored(InterviewKind kind)
{
    return kind != InterviewKind::Reference;
}

/// An interview that everybody in a stage of a posting is to have.
struct PlannedInterview {
    PlannedInterviewId id;
    QString uuid;
    PostingId posting;
    StageId stage;
    QString rank; ///< within its stage
    QString name;
    InterviewKind kind = InterviewKind::Interview;
    QString purpose;
    qint64 minutes = 45;

    friend bool operator==(const PlannedInterview &, const PlannedInterview &) = default;
};

template <>
struct Describe<PlannedInterview> {
    static constexpr Kind kind = Kind::PlannedInterview;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &PlannedInterview::uuid), field("posting_id", &PlannedInterview::posting),
                          field("stage_id", &PlannedInterview::stage), field("rank", &PlannedInterview::rank),
                          field("name", &PlannedInterview::name), field("kind", &PlannedInterview::kind),
                          field("purpose", &PlannedInterview::purpose), field("minutes", &PlannedInterview::minutes));
};

/// Who holds a planned interview where nobody else is named.
struct PlannedInterviewer {
    PlannedInterviewerId id;
    QString uuid;
    PlannedInterviewId interview;
    MemberId member;

    friend bool operator==(const PlannedInterviewer &, const PlannedInterviewer &) = default;
};

template <>
struct Describe<PlannedInterviewer> {
    static constexpr Kind kind = Kind::PlannedInterviewer;
    static constexpr auto fields = std::make_tuple(field("uuid", &PlannedInterviewer::uuid),
                                                   field("planned_interview_id", &PlannedInterviewer::interview),
                                                   field("member_id", &PlannedInterviewer::member));
};

/// A criterion that a planned interview looks at above all.
struct Focus {
    FocusId id;
    QString uuid;
    PlannedInterviewId interview;
    CriterionId criterion;

    friend bool operator==(const Focus &, const Focus &) = default;
};

template <>
struct Describe<Focus> {
    static constexpr Kind kind = Kind::Focus;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Focus::uuid), field("planned_interview_id", &Focus::interview),
                          field("criterion_id", &Focus::criterion));
};

/// What is asked in a planned interview.
struct Question {
    QuestionId id;
    QString uuid;
    PlannedInterviewId interview;
    QString rank;
    QString text;

    friend bool operator==(const Question &, const Question &) = default;
};

template <>
struct Describe<Question> {
    static constexpr Kind kind = Kind::Question;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Question::uuid), field("planned_interview_id", &Question::interview),
                          field("rank", &Question::rank), field("text", &Question::text));
};

/// A criterion that a question asks about.
struct QuestionCriterion {
    QuestionCriterionId id;
    QString uuid;
    QuestionId question;
    CriterionId criterion;

    friend bool operator==(const QuestionCriterion &, const QuestionCriterion &) = default;
};

template <>
struct Describe<QuestionCriterion> {
    static constexpr Kind kind = Kind::QuestionCriterion;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &QuestionCriterion::uuid), field("question_id", &QuestionCriterion::question),
                          field("criterion_id", &QuestionCriterion::criterion));
};

/// A question and anchors under a heading, to use again in any posting.
struct LibraryEntry {
    LibraryEntryId id;
    QString uuid;
    QString heading;
    QString question;
    QString anchor1, anchor2, anchor3, anchor4, anchor5;

    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

template <>
struct Describe<LibraryEntry> {
    static constexpr Kind kind = Kind::LibraryEntry;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &LibraryEntry::uuid), field("heading", &LibraryEntry::heading),
                          field("question", &LibraryEntry::question), field("anchor_1", &LibraryEntry::anchor1),
                          field("anchor_2", &LibraryEntry::anchor2), field("anchor_3", &LibraryEntry::anchor3),
                          field("anchor_4", &LibraryEntry::anchor4), field("anchor_5", &LibraryEntry::anchor5));
};

/// A question with the criteria that it asks about.
struct QuestionRows {
    Question question;
    std::vector<QuestionCriterion> criteria;

    friend bool operator==(const QuestionRows &, const QuestionRows &) = default;
};

/// A planned interview with all that hangs on it.
struct PlannedInterviewRows {
    PlannedInterview interview;
    std::vector<PlannedInterviewer> interviewers;
    std::vector<Focus> focus;
    std::vector<QuestionRows> questions; ///< in rank order

    friend bool operator==(const PlannedInterviewRows &, const PlannedInterviewRows &) = default;
};

} // namespace shortlist
