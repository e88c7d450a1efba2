#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Ends an active application with the reason (of side neither) and begins one in another posting, in one Edit.
[[nodiscard]] Result<Edit> transferApplication(const ApplicationFacts &facts, const Posting &target,
                                               const Stage &targetStage, const Gap &gap, bool alreadyActiveThere,
                                               const Reason &transferred, Authorship who);

} // namespace shortlist
