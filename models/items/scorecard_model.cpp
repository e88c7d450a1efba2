#include "scorecard_model.h"

namespace shortlist {

void ScorecardModel::setSheet(const ScorecardSheet &sheet)
{
    if (m_isEmpty || sheet.lines.size() != m_sheet.lines.size()) {
        beginResetModel();
        m_sheet = sheet;
        m_isEmpty = false;
        endResetModel();
        return;
    }
    m_sheet = sheet;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList ScorecardModel::openNames() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        if (isOpen(row))
            names += isRecommendation(row) ? tr("the recommendation") : label(row);
    }
    return names;
}

int ScorecardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_isEmpty ? 0 : static_cast<int>(m_sheet.lines.size()) + 1;
}

QString ScorecardModel::label(int row) const
{
    return isRecommendation(row) ? tr("Recommendation") : m_sheet.lines[static_cast<size_t>(row)].criterion.label();
}

bool ScorecardModel::isOpen(int row) const
{
    return isRecommendation(row) ? !m_sheet.recommendation
                                 : m_sheet.lines[static_cast<size_t>(row)].state == AnswerState::Open;
}

QString ScorecardModel::answer(int row) const
{
    if (isOpen(row))
        return tr("open");
    if (isRecommendation(row)) {
        switch (*m_sheet.recommendation) {
        case Recommendation::StrongNo: return tr("strong no");
        case Recommendation::No: return tr("no");
        case Recommendation::Yes: return tr("yes");
        case Recommendation::StrongYes: return tr("strong yes");
        case Recommendation::NoDecision: return tr("no decision");
        }
    }
    const SheetLine &line = m_sheet.lines[static_cast<size_t>(row)];
    return line.mark ? QString::number(*line.mark) : tr("not observed");
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return isRecommendation(row) ? label(row) : tr("%1 %2", "number, criterion").arg(row + 1).arg(label(row));
    case Qt::AccessibleTextRole: return tr("%1: %2", "criterion, answer").arg(label(row), answer(row));
    case AnswerRole: return answer(row);
    case IsOpenRole: return isOpen(row);
    case IsRecommendationRole: return isRecommendation(row);
    default: return {};
    }
}

} // namespace shortlist
