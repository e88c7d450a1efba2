#pragma once

#include "application.h"
#include "candidate.h"
#include "connection.h"
#include "member.h"

#include <QHash>

#include <functional>

namespace shortlist {

[[nodiscard]] Result<std::vector<Member>> members(Connection &connection);
[[nodiscard]] Result<std::vector<Reason>> reasons(Connection &connection);
[[nodiscard]] Result<bool> isReasonInUse(Connection &connection, ReasonId id);
/// Whether a row or journal entry refers to the member.
[[nodiscard]] Result<bool> isMemberInUse(Connection &connection, MemberId id);

[[nodiscard]] Result<std::optional<Candidate>> candidate(Connection &connection, CandidateId id);
/// Everyone, by id, one after the other; stops where the visitor returns false.
[[nodiscard]] Result<> visitCandidates(Connection &connection, const std::function<bool(const Candidate &)> &visit);
/// Who has that e-mail, compared folded; the lowest id first.
[[nodiscard]] Result<std::vector<CandidateId>> candidatesByEmail(Connection &connection, const QString &email);

/// Of each of these folded e-mails that somebody has, the candidate with the lowest id.
[[nodiscard]] Result<QHash<QString, CandidateId>> firstWithEmails(Connection &connection, const QStringList &folded);

/// About a candidate, with those about their applications, oldest first.
[[nodiscard]] Result<std::vector<Note>> notesOf(Connection &connection, CandidateId id);
/// Null: the note is gone.
[[nodiscard]] Result<CandidateId> candidateOfNote(Connection &connection, NoteId id);
[[nodiscard]] Result<std::optional<Note>> note(Connection &connection, NoteId id);

} // namespace shortlist
