#pragma once

#include "application.h"
#include "edit.h"
#include "result.h"

namespace shortlist {

/// What a new workspace starts with, with placeholder ids and UUIDs: creation() of each makes the Edit.
[[nodiscard]] std::vector<Reason> standardReasons(Moment at);

/// Names are unique within a side, compared folded. `others` may hold the reason itself too.
[[nodiscard]] Result<Edit> addReason(Reason reason, const std::vector<Reason> &others, Authorship who);

/// The side of a reason in use stays: else what is recorded would say something else.
[[nodiscard]] Result<Edit> editReason(const Reason &before, Reason after, const std::vector<Reason> &others, bool inUse,
                                      Authorship who);

[[nodiscard]] Result<Edit> deleteReason(const Reason &reason, bool inUse, Authorship who);

} // namespace shortlist
