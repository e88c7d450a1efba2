#include "ranking_model.h"

#include "shown/answer_words.h"

#include <QLocale>

namespace shortlist {

void RankingModel::setRanking(const RankingShown &ranking)
{
    std::vector<RankingLine> lines;
    std::optional<RankedRow::Group> group;
    for (const RankedRow &row : ranking.rows) {
        if (group != row.group) {
            switch (row.group) {
            case RankedRow::Group::Ranked: break;
            case RankedRow::Group::Incomplete:
                lines.push_back({{},
                                 tr("Incomplete, so not ranked: coverage below 80 %, or a must-have without a "
                                    "rating")});
                break;
            case RankedRow::Group::Unrated: lines.push_back({{}, tr("Not rated yet")}); break;
            case RankedRow::Group::Withheld:
                lines.push_back({{}, tr("After you have submitted your scorecard")});
                break;
            }
        }
        group = row.group;
        lines.push_back({row, {}});
    }
    patch(std::move(lines), [](const RankingLine &a, const RankingLine &b) {
        return a.heading == b.heading && a.ranked.has_value() == b.ranked.has_value()
               && (!a.ranked || a.ranked->application == b.ranked->application);
    });
}

const RankedRow *RankingModel::rowAt(int row) const
{
    const RankingLine *line = at(row);
    return line && line->ranked ? &*line->ranked : nullptr;
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RankingModel::textOf(const RankedRow &row, int column)
{
    const auto twoDecimals = [](double number) { return QLocale().toString(number, 'f', 2); };
    const bool isWithheld = row.group == RankedRow::Group::Withheld;
    const bool hasEnded = row.status == ApplicationStatus::Rejected || row.status == ApplicationStatus::Withdrawn;
    switch (column) {
    case Place: return row.place > 0 ? QLocale().toString(row.place) : QString();
    case Candidate:
        return row.status == ApplicationStatus::Active ? row.name : tr("%1 · %2").arg(row.name, shownWord(row.status));
    case Score: return isWithheld ? tr("after you submit") : row.score ? twoDecimals(*row.score) : QString();
    case Limits:
        return row.low && row.high ? tr("%1 to %2").arg(twoDecimals(*row.low), twoDecimals(*row.high)) : QString();
    case Coverage: return row.score ? tr("%1 %").arg(QLocale().toString(row.coverage * 100, 'f', 0)) : QString();
    case MustHaves: return shownWord(row.mustHaves);
    case Order: return row.isLikeFirst && !hasEnded ? tr("not distinguishable from the first") : QString();
    default: return {};
    }
}

QString RankingModel::accessibleText(const RankedRow &row, int column) const
{
    const QString text = textOf(row, column);
    return column == Candidate ? text
                               : tr("%1, %2: %3", "candidate, column, value")
                                     .arg(row.name, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                          text.isEmpty() ? tr("none") : text);
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    const RankingLine *line = index.isValid() ? at(index.row()) : nullptr;
    if (!line)
        return {};
    if (!line->ranked)
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? line->heading
                                                                                                  : QVariant();
    switch (role) {
    case Qt::DisplayRole: return textOf(*line->ranked, index.column());
    case Qt::AccessibleTextRole: return accessibleText(*line->ranked, index.column());
    default: return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place: return tr("Place");
    case Candidate: return tr("Candidate");
    case Score: return tr("Score");
    case Limits: return tr("95 % limits, 1 to 5");
    case Coverage: return tr("Coverage");
    case MustHaves: return tr("Must-haves");
    case Order: return tr("Order");
    default: return {};
    }
}

Qt::ItemFlags RankingModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !rowAt(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
