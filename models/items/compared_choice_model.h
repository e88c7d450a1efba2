#pragma once

#include "shown/comparison.h"

#include <QAbstractListModel>

namespace shortlist {

/// Who can be compared, with a mark at each who is: at most mostCompared.
class ComparedChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ComparedChoiceModel(std::vector<ComparedChoice> all, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ApplicationId> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A choice of the dialog, nothing stored. False where there are enough.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    std::vector<ComparedChoice> m_all;
};

} // namespace shortlist
