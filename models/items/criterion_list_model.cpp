#include "criterion_list_model.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace shortlist {

namespace {

constexpr auto mimeType = "application/x-shortlist-criterion";

/// Of the rows of `now`, in their order, the longest choice that stands in the same order in `wanted`: they stay.
std::set<qint64> rowsThatStay(const std::vector<Criterion> &now, const std::vector<Criterion> &wanted)
{
    std::vector<size_t> places; // of each row of `now` in `wanted`
    for (const Criterion &row : now) {
        const auto found
            = std::find_if(wanted.begin(), wanted.end(), [&row](const Criterion &one) { return one.id == row.id; });
        places.push_back(static_cast<size_t>(found - wanted.begin()));
    }
    std::vector<size_t> length(places.size(), 1);
    std::vector<size_t> before(places.size(), places.size());
    size_t last = places.size();
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (places[j] < places[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        if (last == places.size() || length[i] > length[last])
            last = i;
    }
    std::set<qint64> stay;
    for (; last < places.size(); last = before[last])
        stay.insert(now[last].id.value);
    return stay;
}

const char *fieldOf(int role)
{
    switch (role) {
    case CriterionListModel::HeadingRole: return "heading";
    case Qt::EditRole:
    case CriterionListModel::TextRole: return "text";
    case CriterionListModel::WeightRole: return "weight";
    case CriterionListModel::MustHaveRole: return "must_have";
    case CriterionListModel::AssessRole: return "assess";
    case CriterionListModel::Anchor1Role: return "anchor_1";
    case CriterionListModel::Anchor3Role: return "anchor_3";
    case CriterionListModel::Anchor5Role: return "anchor_5";
    default: return nullptr;
    }
}

} // namespace

CriterionListModel::CriterionListModel(CriterionKind kind, QObject *parent) : QAbstractListModel(parent), m_kind(kind)
{
}

void CriterionListModel::setDocument(const PostingDocument &document)
{
    std::vector<Criterion> rows;
    std::copy_if(document.criteria.begin(), document.criteria.end(), std::back_inserter(rows),
                 [this](const Criterion &one) { return one.kind == m_kind; });
    if (document.posting.id != m_posting) {
        beginResetModel();
        m_posting = document.posting.id;
        m_rows = std::move(rows);
        endResetModel();
    } else {
        removeOthers(rows);
        placeAll(rows);
        takeValues(rows);
    }
    m_postingUuid = document.posting.uuid;
}

void CriterionListModel::removeOthers(const std::vector<Criterion> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const CriterionId id = m_rows[static_cast<size_t>(row)].id;
        if (std::any_of(rows.begin(), rows.end(), [id](const Criterion &one) { return one.id == id; }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

/// Moves as few rows as can be, and inserts new ones, each right behind the one before it.
void CriterionListModel::placeAll(const std::vector<Criterion> &rows)
{
    const std::set<qint64> stay = rowsThatStay(m_rows, rows);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (stay.count(rows[i].id.value) > 0)
            continue;
        const int target = i == 0 ? 0 : rowOf(rows[i - 1].id) + 1;
        const int from = rowOf(rows[i].id);
        if (from < 0) {
            beginInsertRows({}, target, target);
            m_rows.insert(m_rows.begin() + target, rows[i]);
            endInsertRows();
        } else if (from != target && beginMoveRows({}, from, from, {}, target)) {
            const auto begin = m_rows.begin();
            if (from < target)
                std::rotate(begin + from, begin + from + 1, begin + target);
            else
                std::rotate(begin + target, begin + from, begin + from + 1);
            endMoveRows();
        }
    }
}

void CriterionListModel::takeValues(const std::vector<Criterion> &rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

const Criterion *CriterionListModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())];
}

int CriterionListModel::rowOf(CriterionId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Criterion &one) { return one.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CriterionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CriterionListModel::data(const QModelIndex &index, int role) const
{
    const Criterion *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->label();
    case Qt::EditRole: return row->text;
    case Qt::AccessibleTextRole: return spoken(*row);
    case IdRole: return row->id.value;
    case HeadingRole: return row->heading;
    case TextRole: return row->text;
    case WeightRole: return row->weight;
    case MustHaveRole: return row->mustHave;
    case AssessRole: return QString(wordOf(row->assess));
    case Anchor1Role: return row->anchor1;
    case Anchor3Role: return row->anchor3;
    case Anchor5Role: return row->anchor5;
    default: return {};
    }
}

/// As it is read aloud: its words, and what its chips say.
QString CriterionListModel::spoken(const Criterion &criterion)
{
    constexpr qsizetype longest = 300;
    QStringList parts;
    for (const QString *text : {&criterion.heading, &criterion.text}) {
        if (!text->isEmpty())
            parts += text->left(longest);
    }
    switch (criterion.assess) {
    case Assess::Rate: parts += tr("Rated in interviews"); break;
    case Assess::Screen: parts += tr("Screened"); break;
    case Assess::None: parts += tr("Not assessed"); break;
    }
    if (criterion.mustHave)
        parts += tr("Must-have");
    if (criterion.weight != 1)
        parts += tr("Weight %1").arg(criterion.weight);
    return parts.join(tr(". "));
}

QHash<int, QByteArray> CriterionListModel::roleNames() const
{
    return {{IdRole, "id"},
            {HeadingRole, "heading"},
            {TextRole, "text"},
            {WeightRole, "weight"},
            {MustHaveRole, "must_have"},
            {AssessRole, "assess"},
            {Anchor1Role, "anchor_1"},
            {Anchor3Role, "anchor_3"},
            {Anchor5Role, "anchor_5"}};
}

Qt::ItemFlags CriterionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows only
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool CriterionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Criterion *row = at(index);
    const char *field = fieldOf(role);
    if (row && field)
        Q_EMIT editRequested(row->id, QLatin1String(field), value.toString());
    return false;
}

QStringList CriterionListModel::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

QMimeData *CriterionListModel::mimeData(const QModelIndexList &indexes) const
{
    const Criterion *row = indexes.isEmpty() ? nullptr : at(indexes.front());
    if (!row)
        return nullptr;
    auto *data = new QMimeData; // the view takes it
    data->setData(QLatin1String(mimeType), m_postingUuid.toUtf8() + ' ' + QByteArray::number(row->id.value));
    return data;
}

/// Null where it is nothing of this posting.
CriterionId CriterionListModel::dragged(const QMimeData *data) const
{
    const QList<QByteArray> words = data->data(QLatin1String(mimeType)).split(' ');
    if (words.size() != 2 || QString::fromUtf8(words[0]) != m_postingUuid)
        return {};
    return CriterionId(words[1].toLongLong());
}

bool CriterionListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                         const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && !dragged(data).isNull();
}

bool CriterionListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                      const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CriterionId id = dragged(data);
    const int own = rowOf(id);
    int target = row < 0 ? rowCount() : row;
    if (own >= 0 && own < target)
        --target;
    if (target != own)
        Q_EMIT moveRequested(id, m_kind, target + 1);
    return false;
}

} // namespace shortlist
