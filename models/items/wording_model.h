#pragma once

#include "shown/wording.h"

#include <QAbstractListModel>

namespace shortlist {

/// The hints about the wording of a text: the words, why, and what to write instead.
class WordingModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { ReasonRole = Qt::UserRole + 1, AlternativeRole };

    explicit WordingModel(std::vector<WordingHint> hints, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<WordingHint> &hints() const { return m_hints; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<WordingHint> m_hints;
};

} // namespace shortlist
