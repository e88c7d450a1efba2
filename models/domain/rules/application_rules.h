#pragma once

#include "edit.h"
#include "result.h"
#include "rules/end_rules.h"
#include "rules/facts.h"
#include "rules/move_rules.h"
#include "rules/new_ids.h"
#include "rules/reopen_rules.h"
#include "rules/transfer_rules.h"

namespace shortlist {

/// An application to be made. A stage of kind hired means hired, whatever `status` says.
struct NewApplication {
    Candidate candidate; ///< stored, or with a placeholder id; making the changes needs nothing but the id
    Stage stage;         ///< with its posting
    QString rank;
    QString source;
    MemberId creditedTo;
    Moment appliedAt;
    std::optional<Moment> stageEnteredAt; ///< absent: when applied
    ApplicationStatus status = ApplicationStatus::Active;
    std::optional<Moment> endedAt; ///< absent: when hired, it entered the stage; when rejected or withdrawn, now
    ReasonId reason;
};

/// Why status, stage, times and reason do not fit together; none where they do. No time is more than a day after `now`.
[[nodiscard]] std::optional<Error> problemWith(const NewApplication &fresh, Moment now);

/// The application and its transitions: into the stage, and out of the status active where it ended.
/// No expectations: the caller adds them, once for many.
[[nodiscard]] std::vector<Change> applicationChanges(NewIds &ids, const NewApplication &fresh, Authorship who);

/// `alreadyActive`: the candidate has an active application for the posting.
[[nodiscard]] Result<Edit> addApplication(const NewApplication &fresh, const Openings &openings, bool alreadyActive,
                                          const QString &candidateName, const QString &postingTitle, Authorship who);

/// A new person together with their application, in one Edit. `fresh.candidate` is that person, without an id.
[[nodiscard]] Result<Edit> addCandidateWithApplication(NewApplication fresh, const Openings &openings,
                                                       const QString &postingTitle, Authorship who);

/// Only source, credited-to and applied-at; a difference elsewhere is refused.
[[nodiscard]] Result<Edit> editApplication(const Application &before, const Application &after, Authorship who);

/// With every row that hangs on it.
[[nodiscard]] Result<Edit> deleteApplication(const ApplicationRows &rows, Authorship who);

} // namespace shortlist
