#pragma once

#include "output/column.h"
#include "posting.h"

namespace shortlist {

/// A posting without the lists that belong to it, for the formats that have rows.
struct PostingRow {
    Posting posting;
    QString owner;
};
[[nodiscard]] Columns<PostingRow> postingColumns();

struct StageRow {
    Stage stage;
    qint64 position = 0;
    qint64 applications = 0;
};
[[nodiscard]] Columns<StageRow> stageColumns();

struct CriterionRow {
    Criterion criterion;
    qint64 position = 0; ///< in the list of its kind
};
[[nodiscard]] Columns<CriterionRow> criterionColumns();

} // namespace shortlist
