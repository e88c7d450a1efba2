#pragma once

#include "output/column.h"
#include "queries/candidate_lines.h"

namespace shortlist {

/// All fields of a candidate.
[[nodiscard]] Columns<CandidateLine> candidateColumns();
/// The same for what leaves the workspace, where ids mean nothing.
[[nodiscard]] Columns<CandidateLine> candidateExportColumns();

/// One candidate as a JSON object; null where they are gone. A failure stays in the connection.
void writeCandidate(Connection &connection, CandidateId id, JsonWriter &json);

} // namespace shortlist
