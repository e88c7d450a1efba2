#pragma once

#include "shown/journal_row.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace shortlist {

/// The journal as a table, newest first, in pages that are asked for as they are needed.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, State, Columns };
    enum Role { EntryRole = Qt::UserRole + 1, CanUndoRole, StandingRole };

    explicit JournalModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// The first page of another filter.
    void restart(const std::vector<JournalRow> &rows, bool isAll);
    /// The page after the last row.
    void append(const std::vector<JournalRow> &rows, bool isAll);
    /// The newest rows read again: new ones come on top, others may have been taken back.
    void refresh(const std::vector<JournalRow> &rows);
    [[nodiscard]] const JournalRow *rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageRequested(shortlist::EntryId before);

private:
    [[nodiscard]] QString text(const JournalRow &row, int column) const;

    std::vector<JournalRow> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_isAll = true;
    bool m_isWaiting = false;
};

} // namespace shortlist
