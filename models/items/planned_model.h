#pragma once

#include "rows_model.h"
#include "shown/interview_plan.h"

namespace shortlist {

/// A stage as the heading of its planned interviews, or one of these.
struct PlannedRow {
    PlannedInterviewId id; ///< null: a heading
    StageId stage;
    QString name;
    QString detail; ///< "60 min, 4 questions"

    friend bool operator==(const PlannedRow &, const PlannedRow &) = default;
    friend bool isSameRow(const PlannedRow &a, const PlannedRow &b)
    {
        return a.id == b.id && (!a.id.isNull() || a.stage == b.stage);
    }
};

/// The planned interviews of a posting, by stage.
class PlannedModel final : public RowsModel<PlannedRow> {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole };

    using RowsModel::RowsModel;

    void setPlan(const PlanShown &plan);
    /// -1: it is not there.
    [[nodiscard]] int rowOf(PlannedInterviewId id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace shortlist
