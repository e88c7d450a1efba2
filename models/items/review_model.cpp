#include "review_model.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Of the lines that it came from, as far as their words still stand in it.
std::vector<WordingHint> hintsOf(const Review &review, const ReviewItem &item, const QString &whole)
{
    std::vector<WordingHint> hints;
    for (const int line : item.lines) {
        for (const WordingHint &hint : review.lines[static_cast<size_t>(line) - 1].hints) {
            if (whole.contains(hint.words))
                hints.push_back(hint);
        }
    }
    return hints;
}

QStringList hintWordsOf(const std::vector<WordingHint> &hints)
{
    QStringList words;
    for (const WordingHint &hint : hints)
        words += hint.words;
    return words;
}

} // namespace

ReviewModel::ReviewModel(QObject *parent) : QAbstractListModel(parent) {}

QString ReviewModel::nameOf(ReviewList list)
{
    switch (list) {
    case ReviewList::Summary: return tr("Summary");
    case ReviewList::Responsibilities: return tr("Responsibilities");
    case ReviewList::Required: return tr("Required");
    case ReviewList::Preferred: return tr("Preferred");
    case ReviewList::Sections: return tr("Sections");
    case ReviewList::Text: return tr("Kept as text");
    case ReviewList::Dropped: return tr("Dropped");
    }
    return {};
}

std::vector<ReviewModel::Row> ReviewModel::rowsOf(const Review &review)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < reviewListCount; ++i) {
        const auto which = static_cast<ReviewList>(i);
        const auto &list = review.list(which);
        const bool isChecklist
            = which == ReviewList::Responsibilities || which == ReviewList::Required || which == ReviewList::Preferred;
        if (list.empty() && !isChecklist)
            continue;
        rows.push_back({0, which, {}, nameOf(which), {}, static_cast<qsizetype>(list.size())});
        const ReviewItem *before = nullptr;
        for (const ReviewItem &item : list) {
            // A section's heading stands before the first of its lines.
            const bool beginsSection = which == ReviewList::Sections && (!before || before->section != item.section);
            const QString whole = item.whole();
            rows.push_back({item.key, which, beginsSection ? item.section : item.heading, item.text, whole, 0,
                            which == ReviewList::Preferred ? item.wish : QString(), hintsOf(review, item, whole)});
            before = &item;
        }
    }
    return rows;
}

void ReviewModel::setReview(const Review &review)
{
    std::vector<Row> rows = rowsOf(review);
    // The rows before and after what differs stay, so that the scroll position stays too.
    const size_t most = std::min(rows.size(), m_rows.size());
    size_t head = 0;
    while (head < most && rows[head] == m_rows[head])
        ++head;
    size_t tail = 0;
    while (tail < most - head && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const size_t removed = m_rows.size() - head - tail;
    const size_t added = rows.size() - head - tail;
    const size_t same = std::min(removed, added);
    const auto at
        = [](std::vector<Row> &list, size_t place) { return list.begin() + static_cast<std::ptrdiff_t>(place); };
    const auto first = static_cast<int>(head + same);
    if (removed > same) {
        beginRemoveRows({}, first, first + static_cast<int>(removed - same) - 1);
        m_rows.erase(at(m_rows, head + same), at(m_rows, head + removed));
        endRemoveRows();
    } else if (added > same) {
        beginInsertRows({}, first, first + static_cast<int>(added - same) - 1);
        m_rows.insert(at(m_rows, head + same), at(rows, head + same), at(rows, head + added));
        endInsertRows();
    }
    std::copy(at(rows, head), at(rows, head + same), at(m_rows, head));
    if (same > 0)
        Q_EMIT dataChanged(index(static_cast<int>(head)), index(first - 1));
}

int ReviewModel::rowOf(int key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [key](const Row &row) { return key > 0 && row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ReviewModel::tipOf(const Row &row)
{
    QStringList lines;
    if (!row.wish.isEmpty())
        lines += tr("Preferred, because it says “%1”.").arg(row.wish);
    for (const WordingHint &hint : row.hints)
        lines += tr("“%1”: %2. Instead: %3").arg(hint.words, hint.reason, hint.alternative);
    return lines.join(u'\n');
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.key == 0 ? row.text : row.whole;
    case Qt::EditRole: return row.whole;
    case Qt::AccessibleTextRole:
        return row.key == 0 ? tr("%1, %2").arg(row.text).arg(row.count)
                            : tr("%1: %2").arg(nameOf(row.list), row.whole.left(500));
    case KeyRole: return row.key;
    case ListRole: return static_cast<int>(row.list);
    case HeadingRole: return row.heading;
    case TextRole: return row.text;
    case CountRole: return row.count;
    case WishRole: return row.wish;
    case HintWordsRole: return hintWordsOf(row.hints);
    case Qt::ToolTipRole: return tipOf(row);
    default: return {};
    }
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int key = data(index, KeyRole).toInt();
    if (role == Qt::EditRole && key > 0)
        Q_EMIT retypeRequested(key, value.toString());
    return false;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].key == 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
