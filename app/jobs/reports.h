#pragma once

#include "connection.h"
#include "id.h"
#include "jobs/as_of.h"
#include "output/column.h"

#include <QIODevice>
#include <QStringList>

namespace shortlist {

/// What is to be reported, and how.
struct Report {
    Connection &connection;
    PostingId posting; ///< none: of all
    AsOf asOf;
    RowFormat format = RowFormat::Text;
    QIODevice &out;
    QTimeZone zone;
    MemberId viewer = {}; ///< what a scorecard that they owe hides is left out; none: nothing is
};

/// What a report leaves to be said beside the table, in words. As text it is part of the report.
using ReportNotes = QStringList;

/// Candidates by their scores, posting by posting. The keys of JSON and CSV are a promise to other programs.
[[nodiscard]] Result<ReportNotes> reportRanking(const Report &what);
/// How interviewers rate and agree. As CSV the interviewers alone.
[[nodiscard]] Result<ReportNotes> reportCalibration(const Report &what);

} // namespace shortlist
