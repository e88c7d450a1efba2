#pragma once

#include "words.h"

#include <vector>

namespace shortlist {

/// The kinds of stored rows. Their words are the names of the tables and of the journal.
enum class Kind {
    None,
    Member,
    Reason,
    Posting,
    PostingTransition,
    Section,
    Criterion,
    Stage,
    Candidate,
    Application,
    Transition,
    Screening,
    Scorecard,
    Rating,
    Note,
    PostingFile,
    Template,
    PlannedInterview,
    PlannedInterviewer,
    Focus,
    Question,
    QuestionCriterion,
    LibraryEntry,
    Interview,
    Interviewer,
    Answer,
    DebriefNote,
    Decision,
};

template <>
struct Words<Kind> {
    static constexpr std::array<std::pair<Kind, const char *>, 27> list{{
        {Kind::Member, "member"},
        {Kind::Reason, "reason"},
        {Kind::Posting, "posting"},
        {Kind::PostingTransition, "posting_transition"},
        {Kind::Section, "section"},
        {Kind::Criterion, "criterion"},
        {Kind::Stage, "stage"},
        {Kind::Candidate, "candidate"},
        {Kind::Application, "application"},
        {Kind::Transition, "transition"},
        {Kind::Screening, "screening"},
        {Kind::Scorecard, "scorecard"},
        {Kind::Rating, "rating"},
        {Kind::Note, "note"},
        {Kind::PostingFile, "posting_file"},
        {Kind::Template, "template"},
        {Kind::PlannedInterview, "planned_interview"},
        {Kind::PlannedInterviewer, "planned_interviewer"},
        {Kind::Focus, "focus"},
        {Kind::Question, "question"},
        {Kind::QuestionCriterion, "question_criterion"},
        {Kind::LibraryEntry, "library_entry"},
        {Kind::Interview, "interview"},
        {Kind::Interviewer, "interviewer"},
        {Kind::Answer, "answer"},
        {Kind::DebriefNote, "debrief_note"},
        {Kind::Decision, "decision"},
    }};
};

enum class FieldType { Flag, Integer, Real, Text, List, Reference };

struct FieldInfo {
    const char *name = "";
    FieldType type = FieldType::Text;
    Kind refersTo = Kind::None; ///< for Reference
};

struct KindInfo {
    Kind kind = Kind::None;
    const char *table = "";
    std::vector<FieldInfo> fields; ///< in the order of the columns, without `id`

    /// -1 where there is no such field.
    [[nodiscard]] int fieldNumber(QAnyStringView name) const;
};

/// What is stored of a kind. Made once from the descriptions beside the types (describe.h).
[[nodiscard]] const KindInfo &kindInfo(Kind kind);
[[nodiscard]] const std::vector<Kind> &allKinds();

} // namespace shortlist
