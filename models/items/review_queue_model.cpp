#include "review_queue_model.h"

#include <algorithm>

namespace shortlist {

void ReviewQueueModel::add(const std::vector<QueuedPosting> &found)
{
    if (found.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    endInsertRows();
}

void ReviewQueueModel::setState(int row, QueueState state, const QString &problem)
{
    QueuedPosting &changed = m_rows[static_cast<size_t>(row)];
    changed.state = state;
    changed.problem = problem;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ReviewQueueModel::setCreated(const std::vector<int> &rows)
{
    for (const int row : rows) {
        m_rows[static_cast<size_t>(row)].state = QueueState::Created;
        m_rows[static_cast<size_t>(row)].problem.clear();
    }
    if (!rows.empty())
        Q_EMIT dataChanged(index(rows.front(), 0), index(rows.back(), ColumnCount - 1));
}

void ReviewQueueModel::setUnread(int row, const QString &problem)
{
    m_rows[static_cast<size_t>(row)].title.clear();
    setState(row, QueueState::Problem, problem);
}

int ReviewQueueModel::countOf(QueueState state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const QueuedPosting &one) { return one.state == state; }));
}

int ReviewQueueModel::nextToReview(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int next = (row + step) % count;
        if (at(next).state == QueueState::ToReview)
            return next;
    }
    return -1;
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewQueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReviewQueueModel::nameOf(QueueState state)
{
    switch (state) {
    case QueueState::ToReview: return tr("to review");
    case QueueState::Created: return tr("created");
    case QueueState::Skipped: return tr("skipped");
    case QueueState::Problem: return tr("problem");
    }
    return {};
}

/// What is wrong stands in the place of a title that could not be read.
QString ReviewQueueModel::textOf(const QueuedPosting &row, Column column)
{
    constexpr qsizetype most = 300;
    switch (column) {
    case TitleColumn: return (row.title.isEmpty() ? row.problem : row.title).left(most).simplified();
    case FileColumn: return row.file.left(most);
    case StateColumn: return nameOf(row.state);
    case ColumnCount: break;
    }
    return {};
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QueuedPosting &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, static_cast<Column>(index.column()));
    case StateRole: return static_cast<int>(row.state);
    default: return {};
    }
}

QVariant ReviewQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case TitleColumn: return tr("Posting");
    case FileColumn: return tr("File");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace shortlist
