#include "timeline_model.h"

#include "relative_time.h"

namespace shortlist {

void TimelineModel::setRows(const std::vector<TimelineRow> &rows, Moment now, const QTimeZone &zone)
{
    const auto shown = [&](const TimelineRow &row) {
        const QString when = relativeTime(row.at, now, zone);
        return Shown{row, row.who.isEmpty() ? when : tr("%1 · %2", "when, who").arg(when, row.who)};
    };
    // Mostly something new came on top of what is there.
    const size_t same = m_rows.size();
    bool grew = rows.size() >= same;
    for (size_t i = 0; grew && i < same; ++i)
        grew = rows[rows.size() - same + i] == m_rows[i].row;
    if (!grew) {
        beginResetModel();
        m_rows.clear();
        for (const TimelineRow &row : rows)
            m_rows.push_back(shown(row));
        endResetModel();
        return;
    }
    if (const size_t added = rows.size() - same; added > 0) {
        std::vector<Shown> all;
        for (size_t i = 0; i < added; ++i)
            all.push_back(shown(rows[i]));
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_rows.insert(m_rows.begin(), all.begin(), all.end());
        endInsertRows();
    }
    for (Shown &one : m_rows)
        one = shown(one.row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {WhenRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Shown &shown = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return shown.row.sentence;
    case WhenRole: return shown.when;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(shown.row.sentence, shown.when);
    default: return {};
    }
}

} // namespace shortlist
