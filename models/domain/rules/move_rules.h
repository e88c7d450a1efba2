#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Puts active applications of the target's posting into a place of the target stage, in the given order (one that is
/// named twice counts once). A target of kind hired is hiring: verb Hire. Within the stage only ranks change.
[[nodiscard]] Result<Edit> moveApplications(const std::vector<ApplicationFacts> &facts, const Stage &target,
                                            const Gap &gap, const Openings &openings, Authorship who);

/// moveApplications() into a stage that must be of kind hired.
[[nodiscard]] Result<Edit> hireApplications(const std::vector<ApplicationFacts> &facts, const Stage &hiredStage,
                                            const Gap &gap, const Openings &openings, Authorship who);

} // namespace shortlist
