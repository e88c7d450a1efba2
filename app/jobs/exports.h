#pragma once

#include "connection.h"
#include "id.h"
#include "jobs/as_of.h"
#include "output/column.h"

#include <QIODevice>

#include <functional>

namespace shortlist {

/// What is to be exported, and how. The columns are a promise to other programs: English, in a fixed order.
struct Export {
    Connection &connection;
    PostingId posting; ///< none: of all
    AsOf asOf;
    RowFormat format = RowFormat::Csv;
    QIODevice &out;
    QTimeZone zone;
    std::function<bool(qint64 rows)> goOn = {}; ///< told after each row how many there are; false cancels
    MemberId viewer = {};                       ///< what a scorecard that they owe hides is left out; none: nothing is
};

/// Whether a table that is exported, as `export` names it, has others' marks or what is made of them.
[[nodiscard]] bool tellsMarks(const QString &table);

/// As of a day before today: as they were at its end. Those that had entered no stage by then are left out, and only
/// scorecards that were submitted by then count. What is no state (names, texts) is as it is now.
[[nodiscard]] Result<> exportApplications(const Export &what);
/// As they are now; with a posting and a day before today only those who had applied by then.
[[nodiscard]] Result<> exportCandidates(const Export &what);
/// Until the end of the day.
[[nodiscard]] Result<> exportTransitions(const Export &what);
/// A row per rating of the latest revision of every scorecard that was submitted by the end of the day.
[[nodiscard]] Result<> exportScorecards(const Export &what);

} // namespace shortlist
