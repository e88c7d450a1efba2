#pragma once

#include "application.h"

#include <QAbstractListModel>

namespace shortlist {

/// Reasons to choose from, in their order.
class ReasonModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ReasonRole = Qt::UserRole + 1 };

    explicit ReasonModel(std::vector<Reason> reasons, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Reason> m_reasons;
};

} // namespace shortlist
