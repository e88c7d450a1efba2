#pragma once

#include "shown/posting_update.h"

#include <QAbstractTableModel>

namespace shortlist {

/// What a newer version of a posting's text changes: a row per fact, criterion and section, what is kept too. A change
/// has a mark: whether it is to be made.
class UpdateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Before, After, ColumnCount };
    enum Role { FateRole = Qt::UserRole + 1 };

    /// `factNames`: what the fields of a posting are called, by their number.
    UpdateModel(PostingUpdate update, const QStringList &factNames, QObject *parent = nullptr);

    [[nodiscard]] const PostingUpdate &update() const { return m_update; }
    [[nodiscard]] int countOf(Fate fate) const;
    /// How many changes are marked.
    [[nodiscard]] int taken() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        Fate fate = Fate::Kept;
        QString what;
        QString before;
        QString after;
        bool *taken = nullptr; ///< in m_update
    };
    void addFacts(const QStringList &names);
    void addCriteria();
    void addSections();

    PostingUpdate m_update;
    std::vector<Row> m_rows;
};

} // namespace shortlist
