#include "planned_model.h"

namespace shortlist {

void PlannedModel::setPlan(const PlanShown &plan)
{
    std::vector<PlannedRow> wanted;
    for (const Stage &stage : plan.stages) {
        bool isFirst = true;
        for (const PlannedInterviewRows &one : plan.planned) {
            if (!(one.interview.stage == stage.id))
                continue;
            if (std::exchange(isFirst, false))
                wanted.push_back({{}, stage.id, stage.name, {}});
            const auto questions = static_cast<int>(one.questions.size());
            wanted.push_back({one.interview.id, stage.id, one.interview.name,
                              tr("%1 min · %2", "minutes, questions")
                                  .arg(one.interview.minutes)
                                  .arg(questions == 0 ? tr("no question yet") : tr("%n question(s)", "", questions))});
        }
    }
    takeRows(wanted);
}

int PlannedModel::rowOf(PlannedInterviewId id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const PlannedRow &row) { return row.id == id; });
    return id.isNull() || found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QVariant PlannedModel::data(const QModelIndex &index, int role) const
{
    const PlannedRow *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case Qt::AccessibleTextRole:
        return row->id.isNull() ? row->name : tr("%1, %2", "name, minutes and questions").arg(row->name, row->detail);
    case IdRole: return row->id.value;
    case DetailRole: return row->detail;
    default: return {};
    }
}

Qt::ItemFlags PlannedModel::flags(const QModelIndex &index) const
{
    const PlannedRow *row = at(index);
    if (!row || row->id.isNull())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
