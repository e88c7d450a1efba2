#pragma once

#include "patched_table.h"
#include "shown/calibration_shown.h"

namespace shortlist {

/// How interviewers rate, a row each.
class CalibrationModel final : public PatchedTable<CalibratedMember> {
    Q_OBJECT

public:
    enum Column { Name, Count, Mean, Spread, Scale, Severity, Columns };

    explicit CalibrationModel(QObject *parent = nullptr) : PatchedTable(parent) {}

    void setMembers(const std::vector<CalibratedMember> &members);
    [[nodiscard]] const CalibratedMember *rowAt(int row) const { return at(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// How far interviewers agree, a row for each criterion.
class AgreementModel final : public PatchedTable<CalibratedCriterion> {
    Q_OBJECT

public:
    enum Column { Name, Count, Agreement, Rwg, Columns };

    explicit AgreementModel(QObject *parent = nullptr) : PatchedTable(parent) {}

    void setCriteria(const std::vector<CalibratedCriterion> &criteria);
    [[nodiscard]] const CalibratedCriterion *rowAt(int row) const { return at(row); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace shortlist
