#include "palette_model.h"

namespace shortlist {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    if (entries == m_entries)
        return;
    beginResetModel(); // another question, another list
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PaletteEntry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.text : entry.text + QStringLiteral(", ") + entry.detail;
    case DetailRole: return entry.detail;
    default: return {};
    }
}

} // namespace shortlist
