#pragma once

#include "connection.h"
#include "id.h"
#include "output/column.h"

#include <QIODevice>
#include <QTimeZone>

namespace shortlist {

/// What is to be listed, and how.
struct Listing {
    Connection &connection;
    PostingId posting; ///< none: of all
    RowFormat format = RowFormat::Text;
    QIODevice &out;
    QTimeZone zone;
    MemberId viewer = {}; ///< who looks; none: nobody who owes a scorecard
};

[[nodiscard]] Result<> listPostings(const Listing &listing);
[[nodiscard]] Result<> listStages(const Listing &listing);
[[nodiscard]] Result<> listCriteria(const Listing &listing);
[[nodiscard]] Result<> listCandidates(const Listing &listing);
[[nodiscard]] Result<> listApplications(const Listing &listing);
[[nodiscard]] Result<> listScorecards(const Listing &listing);
[[nodiscard]] Result<> listMembers(const Listing &listing);
[[nodiscard]] Result<> listReasons(const Listing &listing);
[[nodiscard]] Result<> listTemplates(const Listing &listing);
[[nodiscard]] Result<> listFiles(const Listing &listing);
[[nodiscard]] Result<> listInterviews(const Listing &listing);
[[nodiscard]] Result<> listPlan(const Listing &listing);
[[nodiscard]] Result<> listQuestions(const Listing &listing);
[[nodiscard]] Result<> listLibrary(const Listing &listing);
[[nodiscard]] Result<> listDecisions(const Listing &listing);
[[nodiscard]] Result<> listJournal(const Listing &listing);

} // namespace shortlist
