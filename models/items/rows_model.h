#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace shortlist {

/// A list whose rows come as a whole and are taken over one by one, so that what stays keeps its index, and with it a
/// selection. Row has `==`, and `isSameRow(a, b)`: the same thing, whatever else became of it.
template <class Row>
class RowsModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Null where there is no such row.
    [[nodiscard]] const Row *at(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    void takeRows(const std::vector<Row> &rows)
    {
        for (int i = 0; i < static_cast<int>(rows.size()); ++i)
            takeRow(i, rows[static_cast<size_t>(i)]);
        if (m_rows.size() > rows.size()) {
            beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
    }

private:
    void takeRow(int place, const Row &row)
    {
        const auto here = m_rows.begin() + place;
        const auto found = std::find_if(here, m_rows.end(), [&row](const Row &one) { return isSameRow(one, row); });
        if (found == m_rows.end()) {
            beginInsertRows({}, place, place);
            m_rows.insert(here, row);
            endInsertRows();
            return;
        }
        if (const int from = static_cast<int>(found - m_rows.begin()); from != place) {
            beginMoveRows({}, from, from, {}, place);
            std::rotate(here, found, found + 1);
            endMoveRows();
        }
        if (!(m_rows[static_cast<size_t>(place)] == row)) {
            m_rows[static_cast<size_t>(place)] = row;
            Q_EMIT this->dataChanged(this->index(place), this->index(place));
        }
    }

    std::vector<Row> m_rows;
};

} // namespace shortlist
