#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// One application to make active again.
struct ReopenFacts {
    ApplicationFacts facts;
    bool anotherActive = false; ///< the candidate has another active application for the posting
    Stage stageBefore; ///< of a hired one: where it was before, or the stage in front of it; of others: their own
    QString rank;      ///< a key at the end of that stage for a hired one; of others: their own
};

[[nodiscard]] Result<Edit> reopenApplications(const std::vector<ReopenFacts> &list, Authorship who);

} // namespace shortlist
