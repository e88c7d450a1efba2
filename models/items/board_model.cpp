#include "board_model.h"

#include <QLocale>

#include <algorithm>

namespace shortlist {

BoardModel::BoardModel(QObject *parent) : QAbstractItemModel(parent) {}

QModelIndex BoardModel::indexOf(ApplicationId id) const
{
    const auto card = m_cards.constFind(id);
    if (card == m_cards.cend())
        return {};
    const int column = columnOf(card->stage);
    const int row = column < 0 ? -1 : rowOf(m_columns[static_cast<size_t>(column)], id);
    return row < 0 ? QModelIndex() : index(row, 0, index(column, 0));
}

ApplicationId BoardModel::applicationOf(CandidateId candidate) const
{
    const auto card = std::find_if(m_cards.cbegin(), m_cards.cend(),
                                   [candidate](const BoardCard &one) { return one.candidate == candidate; });
    return card == m_cards.cend() ? ApplicationId() : card.key();
}

QModelIndex BoardModel::indexOf(StageId id) const
{
    const int column = columnOf(id);
    return column < 0 ? QModelIndex() : index(column, 0);
}

ApplicationId BoardModel::applicationAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return m_columns[index.internalId() - 1].shown[static_cast<size_t>(index.row())];
}

StageId BoardModel::stageAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const size_t column = index.internalId() == 0 ? static_cast<size_t>(index.row()) : index.internalId() - 1;
    return m_columns[column].stage.id;
}

int BoardModel::columnOf(StageId id) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].stage.id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int BoardModel::rowOf(const Column &column, ApplicationId id) const
{
    const auto place = std::lower_bound(column.shown.begin(), column.shown.end(), *m_cards.constFind(id),
                                        [this](ApplicationId a, const BoardCard &b) { return isBefore(a, b); });
    const bool isThere = place != column.shown.end() && *place == id;
    return isThere ? static_cast<int>(place - column.shown.begin()) : -1;
}

// An index of a stage has the internal id 0, that of a card the number of its stage, from 1.

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_columns.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_columns[static_cast<size_t>(parent.row())].shown.size());
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return stageData(m_columns[static_cast<size_t>(index.row())], role);
    const Column &column = m_columns[index.internalId() - 1];
    if (role == TargetDaysRole)
        return column.stage.targetDays ? QVariant(*column.stage.targetDays) : QVariant();
    return cardData(*m_cards.constFind(column.shown[static_cast<size_t>(index.row())]), role);
}

QVariant BoardModel::stageData(const Column &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column.stage.name;
    case Qt::AccessibleTextRole: return tr("%1, %n card(s)", "", column.total).arg(column.stage.name);
    case StageRole: return column.stage.id.value;
    case StageKindRole: return static_cast<int>(column.stage.kind);
    case TotalRole: return column.total;
    case LimitRole: return column.stage.wipLimit ? QVariant(*column.stage.wipLimit) : QVariant();
    case TargetDaysRole: return column.stage.targetDays ? QVariant(*column.stage.targetDays) : QVariant();
    default: return {};
    }
}

QVariant BoardModel::cardData(const BoardCard &card, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return card.name;
    case Qt::AccessibleTextRole: return spokenCard(card);
    case ApplicationRole: return card.application.value;
    case CandidateRole: return card.candidate.value;
    case StageRole: return card.stage.value;
    case StatusRole: return static_cast<int>(card.status);
    case HeadlineRole: return card.headline;
    case SourceRole: return card.source;
    case TagsRole: return card.tags;
    case DaysRole: return card.daysInStage;
    case ScoreRole: return card.score ? QVariant(*card.score) : QVariant();
    case RatedCriteriaRole: return card.ratedCriteria;
    case CriteriaRole: return card.criteria;
    case IsScoreHiddenRole: return card.isScoreHidden;
    case NextRole: return card.next;
    case DueRole: return card.scorecardsDue;
    default: return {};
    }
}

/// What a screen reader says: all that the card shows.
QString BoardModel::spokenCard(const BoardCard &card) const
{
    QStringList parts{card.name.left(200)};
    if (!card.headline.isEmpty())
        parts += card.headline.left(200);
    if (card.isScoreHidden)
        parts += tr("score after you submit");
    else if (card.score)
        parts += tr("score %1, %2 of %3 criteria")
                     .arg(QLocale().toString(*card.score, 'f', 1))
                     .arg(card.ratedCriteria)
                     .arg(card.criteria);
    parts += tr("%n day(s) in this stage", "", static_cast<int>(std::min(card.daysInStage, qint64(1'000'000))));
    parts += card.tags.mid(0, 10);
    if (!card.source.isEmpty())
        parts += tr("source: %1").arg(card.source.left(200));
    if (!card.next.isEmpty())
        parts += tr("next: %1").arg(card.next.left(200));
    if (card.scorecardsDue > 0)
        parts += tr("%n scorecard(s) due", "", card.scorecardsDue);
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    // Only stages take a drop: else one on the middle of a card would name the card as its place.
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_cards.constFind(applicationAt(index))->status == ApplicationStatus::Active)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

} // namespace shortlist
