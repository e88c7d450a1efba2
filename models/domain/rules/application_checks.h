#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Refuses what is not active: "The application of Ada for Engineer is rejected. `advice`".
[[nodiscard]] std::optional<Error> problemNotActive(const ApplicationFacts &facts, const QString &advice);

/// Each application once, in the order of its first mention.
[[nodiscard]] std::vector<ApplicationFacts> eachOnce(const std::vector<ApplicationFacts> &list);

/// The rows of a gap that share a key get new ones, in their order.
[[nodiscard]] std::vector<Change> reranked(const std::vector<Application> &tied, const std::vector<QString> &ranks);

[[nodiscard]] Error noApplicationNamed();

} // namespace shortlist
