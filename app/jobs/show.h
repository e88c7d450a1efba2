#pragma once

#include "connection.h"
#include "id.h"

#include <QTimeZone>

namespace shortlist {

/// What is to be shown, and how.
struct Showing {
    Connection &connection;
    bool asJson = false;
    QTimeZone zone;       ///< in which people read moments
    MemberId viewer = {}; ///< who looks; none: nobody who owes a scorecard
};

/// All there is to know about a row: JSON, or a page for people. NotFound where it is gone.
[[nodiscard]] Result<QByteArray> showPosting(const Showing &how, PostingId id);
[[nodiscard]] Result<QByteArray> showCandidate(const Showing &how, CandidateId id);
[[nodiscard]] Result<QByteArray> showApplication(const Showing &how, ApplicationId id);

} // namespace shortlist
