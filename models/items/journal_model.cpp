#include "journal_model.h"

#include "relative_time.h"

#include <algorithm>

namespace shortlist {

void JournalModel::restart(const std::vector<JournalRow> &rows, bool isAll)
{
    beginResetModel();
    m_rows = rows;
    m_isAll = isAll;
    m_isWaiting = false;
    endResetModel();
}

void JournalModel::append(const std::vector<JournalRow> &rows, bool isAll)
{
    m_isWaiting = false;
    m_isAll = isAll;
    if (rows.empty() || (!m_rows.empty() && !(rows.front().id < m_rows.back().id)))
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void JournalModel::refresh(const std::vector<JournalRow> &rows)
{
    m_isWaiting = false; // the page that was asked for before is not looked at any more
    const auto known = std::find_if(rows.begin(), rows.end(), [this](const JournalRow &row) {
        return !m_rows.empty() && row.id == m_rows.front().id;
    });
    if (known == rows.end())
        return restart(rows, m_isAll && m_rows.size() <= rows.size());
    if (const auto fresh = std::distance(rows.begin(), known); fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_rows.insert(m_rows.begin(), rows.begin(), known);
        endInsertRows();
    }
    for (size_t i = 0; i < std::min(rows.size(), m_rows.size()); ++i) {
        if (m_rows[i] == rows[i] || !(m_rows[i].id == rows[i].id))
            continue;
        m_rows[i] = rows[i];
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    }
}

const JournalRow *JournalModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString JournalModel::text(const JournalRow &row, int column) const
{
    switch (column) {
    case When: return dayAndTime(row.at, m_zone);
    case Who: return row.who;
    case What: return row.sentence;
    case State: return row.isStanding ? QString() : tr("taken back");
    default: return {};
    }
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    const JournalRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*row, index.column());
    case EntryRole: return row->id.value;
    case CanUndoRole: return row->canUndo;
    case StandingRole: return row->isStanding;
    case Qt::AccessibleTextRole:
        return row->isStanding ? text(*row, index.column()) : tr("%1 (taken back)").arg(text(*row, index.column()));
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case State: return tr("State");
    default: return {};
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAll && !m_isWaiting && !m_rows.empty();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT pageRequested(m_rows.back().id);
}

} // namespace shortlist
