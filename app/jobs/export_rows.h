#pragma once

#include "jobs/exports.h"
#include "output/row_sink.h"
#include "text.h"

namespace shortlist {

/// Writes all rows that `visit` hands to its visitor, and stops where the export is cancelled.
template <class Row, class Visit>
Result<> writeRows(const Export &what, const Columns<Row> &columns, const Visit &visit)
{
    TableOutput<Row> table(what.format, what.out, columns, what.zone);
    qint64 rows = 0;
    bool isCancelled = false;
    const Result<> visited = visit([&](const Row &row) {
        table.write(row);
        isCancelled = what.goOn && !what.goOn(++rows);
        return !isCancelled;
    });
    const Result<> finished = table.finish();
    if (!visited)
        return visited;
    if (isCancelled)
        return Error{ErrorKind::Cancelled, Text::tr("Cancelled. Nothing was exported.")};
    return finished;
}

} // namespace shortlist
