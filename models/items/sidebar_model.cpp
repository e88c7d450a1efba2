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
    rows.push_back({Place::Interviews, {}, tr("Interviews"), summary.scorecardsDue});
    rows.push_back({Place::Reports, {}, tr("Reports"), {}});
    rows.push_back({Place::History, {}, tr("History"), {}});

    // Row by row, so that what stays keeps its index, and with it a selection.
    const auto isSame = [](const Row &one, const Row &other) {
        return one.place == other.place && one.posting == other.posting
               && (one.place != Place::Heading || one.text == other.text);
    };
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto from = m_rows.begin() + static_cast<qint64>(i);
        const auto found = std::find_if(from, m_rows.end(), [&](const Row &row) { return isSame(row, rows[i]); });
        const auto place = static_cast<int>(i);
        if (found == m_rows.end()) {
            beginInsertRows({}, place, place);
            m_rows.insert(from, rows[i]);
            endInsertRows();
            continue;
        }
        if (found != from) {
            beginRemoveRows({}, place, place + static_cast<int>(found - from) - 1);
            m_rows.erase(from, found);
            endRemoveRows();
        }
        if (!(m_rows[i] == rows[i])) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(place), index(place));
        }
    }
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
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
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].place == Place::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
