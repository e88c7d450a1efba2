#pragma once

#include "describe.h"

#include <QByteArray>

#include <vector>

namespace shortlist {

/// What was done, as a code. The sentence is made from it when shown.
enum class Verb {
    Join,
    AddMember,
    EditMember,
    DeleteMember,
    AddReason,
    EditReason,
    DeleteReason,
    ImportPostings,
    AddPosting,
    EditPosting,
    SetPostingStatus,
    DeletePosting,
    DuplicatePosting,
    UpdatePosting,
    AddTemplate,
    DeleteTemplate,
    AddSection,
    EditSection,
    DeleteSection,
    AddCriterion,
    EditCriterion,
    MoveCriterion,
    DeleteCriterion,
    AddStage,
    EditStage,
    MoveStage,
    DeleteStage,
    AddCandidate,
    EditCandidate,
    DeleteCandidate,
    ImportCandidates,
    AddApplication,
    EditApplication,
    DeleteApplication,
    MoveApplications,
    Reject,
    Withdraw,
    Hire,
    Reopen,
    Transfer,
    Screen,
    Score,
    SubmitScorecard,
    DeleteScorecard,
    AddNote,
    EditNote,
    DeleteNote,
    AddPlannedInterview,
    EditPlannedInterview,
    MovePlannedInterview,
    DeletePlannedInterview,
    AddQuestion,
    EditQuestion,
    MoveQuestion,
    DeleteQuestion,
    AddLibraryEntry,
    EditLibraryEntry,
    DeleteLibraryEntry,
    ScheduleInterview,
    EditInterview,
    CancelInterview,
    DeleteInterview,
    AnswerQuestion,
    AddDebriefNote,
    EditDebriefNote,
    DeleteDebriefNote,
    RecordDecision,
    Undo,
    Redo,
    Restore,
    Migrate,
};

template <>
struct Words<Verb> {
    static constexpr std::array<std::pair<Verb, const char *>, 71> list{{
        {Verb::Join, "join"},
        {Verb::AddMember, "add_member"},
        {Verb::EditMember, "edit_member"},
        {Verb::DeleteMember, "delete_member"},
        {Verb::AddReason, "add_reason"},
        {Verb::EditReason, "edit_reason"},
        {Verb::DeleteReason, "delete_reason"},
        {Verb::ImportPostings, "import_postings"},
        {Verb::AddPosting, "add_posting"},
        {Verb::EditPosting, "edit_posting"},
        {Verb::SetPostingStatus, "set_posting_status"},
        {Verb::DeletePosting, "delete_posting"},
        {Verb::DuplicatePosting, "duplicate_posting"},
        {Verb::UpdatePosting, "update_posting"},
        {Verb::AddTemplate, "add_template"},
        {Verb::DeleteTemplate, "delete_template"},
        {Verb::AddSection, "add_section"},
        {Verb::EditSection, "edit_section"},
        {Verb::DeleteSection, "delete_section"},
        {Verb::AddCriterion, "add_criterion"},
        {Verb::EditCriterion, "edit_criterion"},
        {Verb::MoveCriterion, "move_criterion"},
        {Verb::DeleteCriterion, "delete_criterion"},
        {Verb::AddStage, "add_stage"},
        {Verb::EditStage, "edit_stage"},
        {Verb::MoveStage, "move_stage"},
        {Verb::DeleteStage, "delete_stage"},
        {Verb::AddCandidate, "add_candidate"},
        {Verb::EditCandidate, "edit_candidate"},
        {Verb::DeleteCandidate, "delete_candidate"},
        {Verb::ImportCandidates, "import_candidates"},
        {Verb::AddApplication, "add_application"},
        {Verb::EditApplication, "edit_application"},
        {Verb::DeleteApplication, "delete_application"},
        {Verb::MoveApplications, "move_applications"},
        {Verb::Reject, "reject"},
        {Verb::Withdraw, "withdraw"},
        {Verb::Hire, "hire"},
        {Verb::Reopen, "reopen"},
        {Verb::Transfer, "transfer"},
        {Verb::Screen, "screen"},
        {Verb::Score, "score"},
        {Verb::SubmitScorecard, "submit_scorecard"},
        {Verb::DeleteScorecard, "delete_scorecard"},
        {Verb::AddNote, "add_note"},
        {Verb::EditNote, "edit_note"},
        {Verb::DeleteNote, "delete_note"},
        {Verb::AddPlannedInterview, "add_planned_interview"},
        {Verb::EditPlannedInterview, "edit_planned_interview"},
        {Verb::MovePlannedInterview, "move_planned_interview"},
        {Verb::DeletePlannedInterview, "delete_planned_interview"},
        {Verb::AddQuestion, "add_question"},
        {Verb::EditQuestion, "edit_question"},
        {Verb::MoveQuestion, "move_question"},
        {Verb::DeleteQuestion, "delete_question"},
        {Verb::AddLibraryEntry, "add_library_entry"},
        {Verb::EditLibraryEntry, "edit_library_entry"},
        {Verb::DeleteLibraryEntry, "delete_library_entry"},
        {Verb::ScheduleInterview, "schedule_interview"},
        {Verb::EditInterview, "edit_interview"},
        {Verb::CancelInterview, "cancel_interview"},
        {Verb::DeleteInterview, "delete_interview"},
        {Verb::AnswerQuestion, "answer_question"},
        {Verb::AddDebriefNote, "add_debrief_note"},
        {Verb::EditDebriefNote, "edit_debrief_note"},
        {Verb::DeleteDebriefNote, "delete_debrief_note"},
        {Verb::RecordDecision, "record_decision"},
        {Verb::Undo, "undo"},
        {Verb::Redo, "redo"},
        {Verb::Restore, "restore"},
        {Verb::Migrate, "migrate"},
    }};
};

/// Some fields of one row before and after.
///   before absent: the row is created; `after` holds all its fields.
///   after absent:  the row is deleted; `before` holds all its fields.
///   both equal:    an expectation: checked at commit, not written.
///   else:          an update: the same fields on both sides.
struct Change {
    enum class Operation { Create, Update, Delete, Expect };

    Kind kind = Kind::None;
    qint64 id = 0; ///< the n-th created row of a kind in an Edit has -n, in references too
    std::optional<Fields> before;
    std::optional<Fields> after;
    CandidateId concerns; ///< the candidate whose history this belongs to, if any

    [[nodiscard]] Operation operation() const;
    friend bool operator==(const Change &, const Change &) = default;
};

/// A row that an Edit is about, for the sentence and the journal.
struct Subject {
    Kind kind = Kind::None;
    qint64 id = 0;

    friend bool operator==(const Subject &, const Subject &) = default;
};

/// Who does something, and when.
struct Authorship {
    MemberId author;
    Moment at;
};

/// One thing that a member did: either all of its changes are stored, or none.
struct Edit {
    Verb verb = Verb::Join;
    std::vector<Subject> subjects;
    Moment at;
    MemberId author;
    QString reason;
    std::vector<Change> changes;
    std::vector<QByteArray> contents = {}; ///< the bytes of the files whose hashes stand in the changes

    friend bool operator==(const Edit &, const Edit &) = default;
};

template <Described T>
[[nodiscard]] Change creation(const T &row, CandidateId concerns = {})
{
    return {Describe<T>::kind, row.id.value, std::nullopt, fieldsOf(row), concerns};
}

template <Described T>
[[nodiscard]] Change deletion(const T &row, CandidateId concerns = {})
{
    return {Describe<T>::kind, row.id.value, fieldsOf(row), std::nullopt, concerns};
}

/// The fields in which `after` differs from `before`, both the same row; none where they are equal.
template <Described T>
[[nodiscard]] std::optional<Change> difference(const T &before, const T &after, CandidateId concerns = {})
{
    Change change{Describe<T>::kind, before.id.value, Fields(), Fields(), concerns};
    const Fields old = fieldsOf(before);
    const Fields fresh = fieldsOf(after);
    for (size_t i = 0; i < old.size(); ++i) {
        if (old[i] == fresh[i])
            continue;
        change.before->push_back(old[i]);
        change.after->push_back(fresh[i]);
    }
    if (change.before->empty())
        return std::nullopt;
    return change;
}

/// Expects that the named fields of a row are still as they are in `row`.
template <Described T>
[[nodiscard]] Change expectation(const T &row, std::initializer_list<const char *> names)
{
    Change change{Describe<T>::kind, row.id.value, Fields(), {}, {}};
    const Fields all = fieldsOf(row);
    for (const FieldValue &one : all) {
        for (const char *name : names) {
            if (one.field == fieldNumber<T>(name))
                change.before->push_back(one);
        }
    }
    change.after = change.before;
    return change;
}

} // namespace shortlist
