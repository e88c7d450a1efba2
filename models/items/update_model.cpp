#include "update_model.h"

#include <algorithm>

namespace shortlist {

namespace {

QString textOfValue(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : QString();
}

QString textOfRow(const Criterion &row)
{
    return row.heading.isEmpty() || row.text.isEmpty() ? row.label() : row.heading + QLatin1String(": ") + row.text;
}

QString textOfRow(const Section &row)
{
    return row.text;
}

template <class T>
QString textOfSide(const std::optional<T> &row)
{
    return row ? textOfRow(*row) : QString();
}

} // namespace

UpdateModel::UpdateModel(PostingUpdate update, const QStringList &factNames, QObject *parent)
    : QAbstractTableModel(parent), m_update(std::move(update))
{
    addFacts(factNames);
    addCriteria();
    addSections();
}

void UpdateModel::addFacts(const QStringList &names)
{
    for (FactUpdate &fact : m_update.facts)
        m_rows.push_back(
            {Fate::Changed, names.value(fact.field), textOfValue(fact.before), textOfValue(fact.after), &fact.taken});
}

void UpdateModel::addCriteria()
{
    const auto listName = [](const std::optional<Criterion> &row) {
        switch (row ? row->kind : CriterionKind::Responsibility) {
        case CriterionKind::Responsibility: return tr("Responsibility");
        case CriterionKind::Required: return tr("Required");
        case CriterionKind::Preferred: break;
        }
        return tr("Preferred");
    };
    for (RowUpdate<Criterion> &one : m_update.criteria) {
        const QString was = listName(one.before);
        const QString is = listName(one.after);
        const QString what = !one.before ? is : !one.after || was == is ? was : tr("%1 → %2").arg(was, is);
        m_rows.push_back({one.fate, what, textOfSide(one.before), textOfSide(one.after), &one.taken});
    }
}

void UpdateModel::addSections()
{
    for (RowUpdate<Section> &one : m_update.sections) {
        const QString heading = one.after ? one.after->heading : one.before->heading;
        m_rows.push_back(
            {one.fate, tr("Section: %1").arg(heading), textOfSide(one.before), textOfSide(one.after), &one.taken});
    }
}

int UpdateModel::countOf(Fate fate) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [fate](const Row &row) { return row.fate == fate; }));
}

int UpdateModel::taken() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const Row &row) { return row.fate != Fate::Kept && *row.taken; }));
}

int UpdateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UpdateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpdateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == FateRole)
        return static_cast<int>(row.fate);
    if (role == Qt::CheckStateRole && index.column() == What && row.fate != Fate::Kept)
        return *row.taken ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return row.what;
    case Before: return row.before;
    default: return row.after;
    }
}

QVariant UpdateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Before: return tr("Now");
    default: return tr("Newer version");
    }
}

Qt::ItemFlags UpdateModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == What && m_rows[static_cast<size_t>(index.row())].fate != Fate::Kept)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

/// A choice of the dialog, nothing stored.
bool UpdateModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    *m_rows[static_cast<size_t>(index.row())].taken = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace shortlist
