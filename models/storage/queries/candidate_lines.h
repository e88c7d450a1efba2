#pragma once

#include "connection.h"
#include "id.h"
#include "moment.h"

#include <functional>
#include <optional>

namespace shortlist {

/// One candidate as it is listed and exported. Texts are UTF-8 and valid while the visitor runs; lists are JSON arrays
/// of texts.
struct CandidateLine {
    CandidateId id;
    QByteArrayView uuid, name, emails, phones, headline, company, location, links, tags, externalId;
    std::optional<qint64> expectedPay; ///< minor units
    QByteArrayView expectedCurrency, expectedPeriod, lawfulBasis, informedOn;
};

struct CandidateFilter {
    PostingId posting;            ///< none: whether they applied or not
    CandidateId candidate;        ///< none: all
    std::optional<Moment> before; ///< with a posting: who had an application for it just before this moment
};

/// By id; stops where the visitor returns false.
[[nodiscard]] Result<> visitCandidateLines(Connection &connection, const CandidateFilter &filter,
                                           const std::function<bool(const CandidateLine &)> &visit);

} // namespace shortlist
