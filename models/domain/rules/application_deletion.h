#pragma once

#include "edit.h"
#include "rules/facts.h"

namespace shortlist {

/// Every row of these applications as a deletion of its own, each application behind its rows. A decision that chose
/// one of them goes too; one that only compared them says nothing of them any more.
[[nodiscard]] std::vector<Change> deletionChanges(const std::vector<ApplicationRows> &applications);

} // namespace shortlist
