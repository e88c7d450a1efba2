#include "ended_model.h"

#include <QLocale>

#include <algorithm>

namespace shortlist {

namespace {

bool endedLater(const BoardCard &a, const BoardCard &b)
{
    return a.endedOn == b.endedOn ? b.application < a.application : b.endedOn < a.endedOn;
}

} // namespace

EndedModel::EndedModel(QObject *parent) : QAbstractTableModel(parent) {}

void EndedModel::setBoard(const Board &board)
{
    beginResetModel();
    m_cards.clear();
    m_stages.clear();
    for (const Stage &stage : board.stages)
        m_stages.insert(stage.id, stage.name);
    for (const BoardCard &card : board.cards) {
        if (!isOnBoard(card))
            m_cards.push_back(card);
    }
    std::sort(m_cards.begin(), m_cards.end(), endedLater);
    endResetModel();
}

void EndedModel::apply(const BoardPatch &patch)
{
    for (const ApplicationId id : patch.applications)
        take(id);
    for (const BoardCard &card : patch.cards) {
        if (!isOnBoard(card))
            put(card);
    }
}

void EndedModel::take(ApplicationId id)
{
    const auto card
        = std::find_if(m_cards.begin(), m_cards.end(), [id](const BoardCard &one) { return one.application == id; });
    if (card == m_cards.end())
        return;
    const auto row = static_cast<int>(card - m_cards.begin());
    beginRemoveRows({}, row, row);
    m_cards.erase(card);
    endRemoveRows();
}

void EndedModel::put(const BoardCard &card)
{
    const auto place = std::lower_bound(m_cards.begin(), m_cards.end(), card, endedLater);
    const auto row = static_cast<int>(place - m_cards.begin());
    beginInsertRows({}, row, row);
    m_cards.insert(place, card);
    endInsertRows();
}

int EndedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

int EndedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 5;
}

QString EndedModel::textOf(const BoardCard &card, int column) const
{
    switch (column) {
    case Name: return card.name;
    case Status: return card.status == ApplicationStatus::Rejected ? tr("Rejected") : tr("Withdrawn");
    case ReasonName: return card.reason;
    case StageName: return m_stages.value(card.stage);
    case EndedOn: return QLocale().toString(card.endedOn, QLocale::ShortFormat);
    default: return {};
    }
}

QVariant EndedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardCard &card = m_cards[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(card, index.column());
    case ApplicationRole: return card.application.value;
    case CandidateRole: return card.candidate.value;
    default: return {};
    }
}

QVariant EndedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name: return tr("Candidate");
    case Status: return tr("Ended as");
    case ReasonName: return tr("Reason");
    case StageName: return tr("Stage");
    case EndedOn: return tr("On");
    default: return {};
    }
}

} // namespace shortlist
