#include "rated_choice_model.h"

namespace shortlist {

RatedChoiceModel::RatedChoiceModel(const std::vector<Criterion> &rated, QObject *parent) : QAbstractListModel(parent)
{
    for (const Criterion &one : rated)
        m_rows.push_back({one.id, one.label()});
}

std::vector<CriterionId> RatedChoiceModel::chosen() const
{
    std::vector<CriterionId> ids;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            ids.push_back(row.id);
    }
    return ids;
}

int RatedChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RatedChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.label;
    case Qt::CheckStateRole: return row.isChosen ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

Qt::ItemFlags RatedChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

/// A choice of the dialog, nothing stored.
bool RatedChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_rows[static_cast<size_t>(index.row())].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace shortlist
