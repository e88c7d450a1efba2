#pragma once

#include "connection.h"
#include "shown/comparison.h"

namespace shortlist {

struct ComparisonRequest {
    PostingId posting;
    std::vector<ApplicationId> chosen; ///< in this order; none: the finalists with the best coverage
    MemberId viewer;
};

/// Who was chosen, at most mostCompared, with what every interviewer said. Of an application that the viewer owes a
/// scorecard for there is nothing that came of a mark. NotFound where the posting is gone.
[[nodiscard]] Result<Comparison> comparison(Connection &connection, const ComparisonRequest &request);

} // namespace shortlist
