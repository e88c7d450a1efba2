#pragma once

#include "connection.h"
#include "id.h"

namespace shortlist {

/// What stands above a posting: "Platform · Leeds, hybrid · GBP 58,000 to 70,000 a year · 1 of 2 openings filled".
struct PostingFacts {
    QString title;
    QString facts;
};

[[nodiscard]] Result<PostingFacts> postingFacts(Connection &connection, PostingId id);

} // namespace shortlist
