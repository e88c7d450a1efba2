#pragma once

#include "application.h"
#include "connection.h"

#include <QHash>

namespace shortlist {

/// How the applications of a posting stand to its must-haves that are screened.
class MustHaves {
public:
    /// Not met: one of them is not. Unknown: one of them is, or is met in part. Met: all of them are, or there is none.
    [[nodiscard]] ScreeningResult of(ApplicationId application) const;

private:
    friend Result<MustHaves> mustHaveResults(Connection &connection, PostingId posting);

    struct Counts {
        qint64 met = 0;
        qint64 notMet = 0;
    };
    qint64 m_criteria = 0;
    QHash<ApplicationId, Counts> m_counts;
};

[[nodiscard]] Result<MustHaves> mustHaveResults(Connection &connection, PostingId posting);

} // namespace shortlist
