#include "wording_model.h"

namespace shortlist {

WordingModel::WordingModel(std::vector<WordingHint> hints, QObject *parent)
    : QAbstractListModel(parent), m_hints(std::move(hints))
{
}

int WordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hints.size());
}

QVariant WordingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WordingHint &hint = m_hints[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return hint.begin < 0 ? tr("No pay is stated") : hint.words;
    case ReasonRole: return hint.reason;
    case AlternativeRole: return hint.alternative;
    case Qt::AccessibleDescriptionRole: return QString(hint.reason + u'\n' + hint.alternative);
    default: return {};
    }
}

} // namespace shortlist
