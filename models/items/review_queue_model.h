#pragma once

#include "shown/review_queue.h"

#include <QAbstractTableModel>

#include <vector>

namespace shortlist {

/// The postings that were found in the sources of a review, in order, with what became of each.
class ReviewQueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, FileColumn, StateColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const std::vector<QueuedPosting> &found);
    void setState(int row, QueueState state, const QString &problem = {});
    /// Many that were created together.
    void setCreated(const std::vector<int> &rows);
    /// One that was found, and cannot be read any more.
    void setUnread(int row, const QString &problem);
    [[nodiscard]] const QueuedPosting &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int countOf(QueueState state) const;
    /// The next one to review behind a row, else the first; -1: all are done.
    [[nodiscard]] int nextToReview(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString nameOf(QueueState state);
    [[nodiscard]] static QString textOf(const QueuedPosting &row, Column column);

    std::vector<QueuedPosting> m_rows;
};

} // namespace shortlist
