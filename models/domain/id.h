#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace shortlist {

/// Number of a stored row of type T, from 1. 0 means "none"; a negative number is the placeholder of a row
/// that an Edit creates and that has no number yet (the n-th created row of a kind carries -n).
/// Ids of two kinds neither convert nor compare.
template <class T>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    [[nodiscard]] constexpr bool isPlaceholder() const { return value < 0; }

    friend constexpr bool operator==(Id a, Id b) { return a.value == b.value; }
    friend constexpr bool operator<(Id a, Id b) { return a.value < b.value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

struct Member;
struct Posting;
struct PostingTransition;
struct Section;
struct Criterion;
struct Stage;
struct Reason;
struct Candidate;
struct Application;
struct Transition;
struct Screening;
struct Scorecard;
struct Rating;
struct Note;
struct PostingFile;
struct Template;
struct PlannedInterview;
struct PlannedInterviewer;
struct Focus;
struct Question;
struct QuestionCriterion;
struct LibraryEntry;
struct Interview;
struct Interviewer;
struct Answer;
struct DebriefNote;
struct Decision;
struct JournalEntry;

using MemberId = Id<Member>;
using PostingId = Id<Posting>;
using SectionId = Id<Section>;
using CriterionId = Id<Criterion>;
using StageId = Id<Stage>;
using ReasonId = Id<Reason>;
using CandidateId = Id<Candidate>;
using ApplicationId = Id<Application>;
using TransitionId = Id<Transition>;
using ScreeningId = Id<Screening>;
using ScorecardId = Id<Scorecard>;
using RatingId = Id<Rating>;
using NoteId = Id<Note>;
using PostingFileId = Id<PostingFile>;
using TemplateId = Id<Template>;
using PlannedInterviewId = Id<PlannedInterview>;
using PlannedInterviewerId = Id<PlannedInterviewer>;
using FocusId = Id<Focus>;
using QuestionId = Id<Question>;
using QuestionCriterionId = Id<QuestionCriterion>;
using LibraryEntryId = Id<LibraryEntry>;
using InterviewId = Id<Interview>;
using InterviewerId = Id<Interviewer>;
using AnswerId = Id<Answer>;
using DebriefNoteId = Id<DebriefNote>;
using DecisionId = Id<Decision>;
using EntryId = Id<JournalEntry>;

} // namespace shortlist

template <class T>
struct std::hash<shortlist::Id<T>> {
    size_t operator()(shortlist::Id<T> id) const noexcept { return std::hash<qint64>()(id.value); }
};
