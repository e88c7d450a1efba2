#pragma once

#include "posting.h"

#include <vector>

namespace shortlist {

/// A posting as the sidebar shows it.
struct PostingSummary {
    PostingId id;
    QString title;
    PostingStatus status = PostingStatus::Draft;
    qint64 active = 0; ///< applications that are under way

    friend bool operator==(const PostingSummary &, const PostingSummary &) = default;
};

/// The sidebar's numbers.
struct WorkspaceSummary {
    std::vector<PostingSummary> postings; ///< by title
    qint64 candidates = 0;
    std::optional<qint64> scorecardsDue = {}; ///< mine, of interviews that have begun; absent: none

    friend bool operator==(const WorkspaceSummary &, const WorkspaceSummary &) = default;
};

} // namespace shortlist
