#pragma once

#include "shown/board.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The ended applications of a board, the latest first: who, how, why, where it stood, when.
class EndedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, ReasonName, StageName, EndedOn };
    enum Role { ApplicationRole = Qt::UserRole + 1, CandidateRole };

    explicit EndedModel(QObject *parent = nullptr);

    void setBoard(const Board &board);
    void apply(const BoardPatch &patch);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const BoardCard &card, int column) const;
    void take(ApplicationId id);
    void put(const BoardCard &card);

    std::vector<BoardCard> m_cards;
    QHash<StageId, QString> m_stages;
};

} // namespace shortlist
