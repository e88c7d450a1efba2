#pragma once

#include "candidate.h"
#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Why this is no valid candidate; none where it is. For imports, line by line.
[[nodiscard]] std::optional<Error> problemWith(const Candidate &candidate);

[[nodiscard]] Result<Edit> addCandidate(Candidate candidate, Authorship who);
[[nodiscard]] Result<Edit> editCandidate(const Candidate &before, Candidate after, Authorship who);

/// With everything that hangs on the person. `notes` may repeat those of the applications.
[[nodiscard]] Result<Edit> deleteCandidate(const Candidate &candidate, const std::vector<ApplicationRows> &applications,
                                           const std::vector<Note> &notes, Authorship who);

} // namespace shortlist
