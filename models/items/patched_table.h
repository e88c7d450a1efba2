#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace shortlist {

/// A table of values that are given all at once: where they are the same ones as before, only rows that differ are
/// announced.
template <class Row>
class PatchedTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    template <class IsSame>
    void patch(std::vector<Row> rows, IsSame isSame)
    {
        if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            const auto row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    [[nodiscard]] const Row *at(int row) const
    {
        return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
    }

private:
    std::vector<Row> m_rows;
};

} // namespace shortlist
