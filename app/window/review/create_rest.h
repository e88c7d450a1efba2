#pragma once

#include "shown/review_queue.h"
#include "window/review/queue_reader.h"
#include "workspace.h"

#include <functional>

namespace shortlist {

/// Postings of a review that are to be created all at once.
struct QueueRest {
    struct One {
        int row = 0;
        QueuedPosting posting;
        std::optional<PostingDocument> corrected; ///< what a person made of it
    };
    std::vector<One> all;
};

/// What became of them, by their rows.
struct CreatedRest {
    std::optional<Committed> committed; ///< none where nothing could be created
    std::vector<int> rows;
    std::vector<std::pair<int, QString>> problems; ///< of what cannot be stored
    std::vector<std::pair<int, QString>> unread;   ///< of what cannot be read any more
};

/// Reads and stores them in one Edit, one after the other: they are never in memory together. What cannot be read or
/// stored is left out. `goOn` is told before each how many are done; false cancels, and nothing is stored.
[[nodiscard]] Result<CreatedRest> createRest(Workspace &workspace, Authorship who, const std::optional<Member> &joining,
                                             QueueReader &reader, const QueueRest &rest,
                                             const std::function<bool(qint64 done)> &goOn);

} // namespace shortlist
