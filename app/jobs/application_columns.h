#pragma once

#include "jobs/scores.h"
#include "output/column.h"
#include "queries/applications.h"

namespace shortlist {

/// An application as it is listed.
struct ApplicationRow {
    ApplicationLine line;
    Score score;
    bool isWithheld = false; ///< who looks owes a scorecard: no score until they submit it
};

[[nodiscard]] Columns<ApplicationRow> applicationColumns();

} // namespace shortlist
