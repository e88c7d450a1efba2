#pragma once

#include "edit.h"
#include "rules/facts.h"

namespace shortlist {

/// Every row of an application as a deletion of its own, the application last.
[[nodiscard]] std::vector<Change> deletionChanges(const ApplicationRows &rows);

} // namespace shortlist
