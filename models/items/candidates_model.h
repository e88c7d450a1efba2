#pragma once

#include "shown/candidate_row.h"

#include <QAbstractTableModel>

namespace shortlist {

/// All candidates, or those that were searched for.
class CandidatesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Headline, Location, Tags, Applications, Columns };

    explicit CandidatesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const std::vector<ListedCandidate> &rows);
    [[nodiscard]] const ListedCandidate *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ListedCandidate> m_rows;
};

} // namespace shortlist
