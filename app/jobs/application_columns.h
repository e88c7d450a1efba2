#pragma once

#include "jobs/scores.h"
#include "output/column.h"
#include "queries/applications.h"

namespace shortlist {

/// An application as it is listed.
struct ApplicationRow {
    ApplicationLine line;
    Score score;
};

[[nodiscard]] Columns<ApplicationRow> applicationColumns();

} // namespace shortlist
