#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Notes whether an application meets a criterion of its posting that is assessed by screening.
/// Without `evidence` what stands there stays.
[[nodiscard]] Result<Edit> screen(const ApplicationFacts &facts, const Criterion &criterion,
                                  const std::optional<Screening> &existing, ScreeningResult result,
                                  const std::optional<QString> &evidence, Authorship who);

} // namespace shortlist
