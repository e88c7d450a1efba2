#include "shortcut_model.h"

namespace shortlist {

ShortcutModel::ShortcutModel(std::vector<ShortcutLine> lines, QObject *parent)
    : QAbstractTableModel(parent), m_lines(std::move(lines))
{
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const ShortcutLine &line = m_lines[static_cast<size_t>(index.row())];
    return index.column() == 0 ? line.group : index.column() == 1 ? line.name : line.keys;
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Where") : section == 1 ? tr("What") : tr("Keys");
}

} // namespace shortlist
