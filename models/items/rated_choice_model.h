#pragma once

#include "posting.h"

#include <QAbstractListModel>

namespace shortlist {

/// The rated criteria of a posting with a mark at each that is to stay rated.
class RatedChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RatedChoiceModel(const std::vector<Criterion> &rated, QObject *parent = nullptr);

    [[nodiscard]] std::vector<CriterionId> chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        CriterionId id;
        QString label;
        bool isChosen = true;
    };
    std::vector<Row> m_rows;
};

} // namespace shortlist
