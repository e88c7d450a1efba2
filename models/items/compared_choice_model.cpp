#include "compared_choice_model.h"

namespace shortlist {

ComparedChoiceModel::ComparedChoiceModel(std::vector<ComparedChoice> all, QObject *parent)
    : QAbstractListModel(parent), m_all(std::move(all))
{
}

std::vector<ApplicationId> ComparedChoiceModel::chosen() const
{
    std::vector<ApplicationId> ids;
    for (const ComparedChoice &one : m_all) {
        if (one.isChosen)
            ids.push_back(one.application);
    }
    return ids;
}

int ComparedChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

QVariant ComparedChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ComparedChoice &one = m_all[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return one.name;
    case Qt::CheckStateRole: return one.isChosen ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

Qt::ItemFlags ComparedChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

bool ComparedChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    if (isChosen && chosen().size() >= mostCompared)
        return false;
    m_all[static_cast<size_t>(index.row())].isChosen = isChosen;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace shortlist
