#include "sidebar_model.h"

#include <algorithm>

namespace shortlist {

SidebarModel::SidebarModel(QObject *parent) : QAbstractListModel(parent) {}

void SidebarModel::setSummary(const WorkspaceSummary &summary)
{
    std::vector<Row> rows;
    const auto section = [&](const QString &heading, PostingStatus status) {
        bool isFirst = true;
        for (const PostingSummary &posting : summary.postings) {
            if (posting.status != status)
                continue;
            if (std::exchange(isFirst, false))
                rows.push_back({Place::Heading, {}, heading, {}});
            rows.push_back({Place::Posting, posting.id, posting.title, posting.active});
        }
    };
    section(tr("Open postings"), PostingStatus::Open);
    section(tr("Drafts"), PostingStatus::Draft);
    section(tr("On hold"), PostingStatus::OnHold);
    section(tr("Closed"), PostingStatus::Closed);
    rows.push_back({Place::Heading, {}, tr("Workspace"), {}});
    rows.push_back({Place::Candidates, {}, tr("All candidates"), summary.candidates});
    rows.push_back({Place::History, {}, tr("History"), {}});

    // The rows before and after what differs stay, so that a selection stays too.
    size_t head = 0;
    while (head < rows.size() && head < m_rows.size() && rows[head] == m_rows[head])
        ++head;
    size_t tail = 0;
    while (tail < rows.size() - head && tail < m_rows.size() - head
           && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const size_t removed = m_rows.size() - head - tail;
    const size_t added = rows.size() - head - tail;
    const size_t same = std::min(removed, added);
    for (size_t i = head; i < head + same; ++i)
        m_rows[i] = rows[i];
    if (same > 0)
        Q_EMIT dataChanged(index(static_cast<int>(head)), index(static_cast<int>(head + same - 1)));
    const auto place = static_cast<int>(head + same);
    if (removed > same) {
        beginRemoveRows({}, place, place + static_cast<int>(removed - same) - 1);
        m_rows.erase(m_rows.begin() + place, m_rows.begin() + place + static_cast<qint64>(removed - same));
        endRemoveRows();
    } else if (added > same) {
        beginInsertRows({}, place, place + static_cast<int>(added - same) - 1);
        m_rows.insert(m_rows.begin() + place, rows.begin() + place,
                      rows.begin() + place + static_cast<qint64>(added - same));
        endInsertRows();
    }
}

int SidebarModel::rowOf(Place place, PostingId posting) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].place == place && (place != Place::Posting || m_rows[i].posting == posting))
            return static_cast<int>(i);
    }
    return -1;
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return row.count ? tr("%1, %2").arg(row.text).arg(*row.count) : row.text;
    case PlaceRole: return static_cast<int>(row.place);
    case PostingRole: return row.posting.value;
    case CountRole: return row.count ? QVariant(*row.count) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows[static_cast<size_t>(index.row())].place == Place::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
