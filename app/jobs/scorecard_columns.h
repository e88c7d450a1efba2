#pragma once

#include "output/column.h"
#include "queries/scorecard_lines.h"

namespace shortlist {

/// A scorecard with its ratings.
[[nodiscard]] Columns<ScorecardLine> scorecardColumns();

} // namespace shortlist
