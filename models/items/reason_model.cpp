#include "reason_model.h"

namespace shortlist {

ReasonModel::ReasonModel(std::vector<Reason> reasons, QObject *parent)
    : QAbstractListModel(parent), m_reasons(std::move(reasons))
{
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Reason &reason = m_reasons[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return reason.name;
    case ReasonRole: return reason.id.value;
    default: return {};
    }
}

} // namespace shortlist
