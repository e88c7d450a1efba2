#include "import_preview_model.h"

namespace shortlist {

ImportPreviewModel::ImportPreviewModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportPreviewModel::setRows(const std::vector<ImportRow> &rows)
{
    if (rows == m_rows)
        return;
    // Another answer to another question: no row of before is one of these.
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreviewModel::outcomeOf(const ImportRow &row)
{
    switch (row.outcome) {
    case ImportOutcome::New: return tr("new");
    case ImportOutcome::Known: return tr("known");
    case ImportOutcome::Problem: return tr("not imported: %1").arg(row.problem);
    }
    return {};
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ImportRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == OutcomeRole)
        return static_cast<int>(row.outcome);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case LineColumn: return row.line;
    case OutcomeColumn: return outcomeOf(row);
    case NameColumn: return row.name;
    case EmailsColumn: return row.emails;
    case HeadlineColumn: return row.headline;
    case StageColumn: return row.stage;
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn: return tr("Line");
    case OutcomeColumn: return tr("What happens");
    case NameColumn: return tr("Name");
    case EmailsColumn: return tr("E-mail");
    case HeadlineColumn: return tr("Headline");
    case StageColumn: return tr("Stage");
    case ColumnCount: break;
    }
    return {};
}

} // namespace shortlist
