#include "candidates_model.h"

#include <algorithm>

namespace shortlist {

void CandidatesModel::setRows(const std::vector<ListedCandidate> &rows)
{
    const bool sameOnes = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                     [](const ListedCandidate &a, const ListedCandidate &b) { return a.id == b.id; });
    if (!sameOnes) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), Columns - 1));
    }
}

const ListedCandidate *CandidatesModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    const ListedCandidate *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row->name;
    case Headline: return row->headline;
    case Location: return row->location;
    case Tags: return row->tags;
    case Applications: return row->applications;
    default: return {};
    }
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Headline: return tr("Headline");
    case Location: return tr("Location");
    case Tags: return tr("Tags");
    case Applications: return tr("Applications");
    default: return {};
    }
}

} // namespace shortlist
