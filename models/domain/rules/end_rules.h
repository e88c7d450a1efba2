#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"
#include "rules/new_ids.h"
#include "rules/reopen_rules.h"

namespace shortlist {

/// Rejects or withdraws active applications; the reason must be of that side. Interviews that are still to come are
/// cancelled with them.
[[nodiscard]] Result<Edit> endApplications(const std::vector<ApplicationFacts> &facts, ApplicationStatus to,
                                           const Reason &reason, Authorship who);

/// The changes that end one active application where it stands: expectation, application, transition, interviews to
/// come.
[[nodiscard]] std::vector<Change> endingChanges(NewIds &ids, const ApplicationFacts &facts, ApplicationStatus to,
                                                const Reason &reason, Authorship who);

} // namespace shortlist
