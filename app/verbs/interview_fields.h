#pragma once

#include "command.h"
#include "fields.h"
#include "rules/question_rules.h"
#include "rules/schedule_rules.h"

namespace shortlist {

/// Sets what an interview, planned or not, or a question is to be from FIELD=VALUE words, for `add` and `edit` alike.
/// Lists (interviewers, focus, criteria) are REFs, split at `;`. An unknown FIELD is wrong usage.
[[nodiscard]] Result<> applyFields(Command &command, PlannedInterviewDraft &draft, PostingId posting,
                                   std::vector<FieldText> texts, const SettableFields &others);
[[nodiscard]] Result<> applyFields(Command &command, QuestionDraft &draft, PostingId posting,
                                   std::vector<FieldText> texts, const SettableFields &others);
/// `starts_at` is a moment, or a time that clocks in `time_zone` show, as 2026-03-01T09:30.
[[nodiscard]] Result<> applyFields(Command &command, InterviewDraft &draft, std::vector<FieldText> texts,
                                   const SettableFields &others);
[[nodiscard]] Result<> applyFields(Command &command, LibraryEntry &entry, const std::vector<FieldText> &texts);

/// The kinds of interviews and what hangs on them, by their word.
[[nodiscard]] std::optional<Kind> interviewKindNamed(const QString &word);

/// `add FILE decision`; without --application nobody is chosen.
[[nodiscard]] Result<Edit> addDecision(Command &command, std::vector<FieldText> fields, Authorship who);

/// `add`, `edit` and `delete` of those kinds.
[[nodiscard]] Result<Edit> addInterviewRow(Command &command, Kind kind, std::vector<FieldText> fields, Authorship who);
[[nodiscard]] Result<Edit> editInterviewRow(Command &command, Kind kind, qint64 id, std::vector<FieldText> fields,
                                            Authorship who);
[[nodiscard]] Result<Edit> deleteInterviewRow(Command &command, Kind kind, qint64 id, Authorship who);

} // namespace shortlist
