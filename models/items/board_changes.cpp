#include "board_model.h"

#include "fold.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype mostSingleChanges = 200; ///< more are shown faster by a reset

} // namespace

bool BoardModel::isBefore(const BoardCard &a, const BoardCard &b) const
{
    switch (m_order) {
    case BoardOrder::Board: break;
    case BoardOrder::Score: {
        const double ofA = a.score.value_or(0);
        const double ofB = b.score.value_or(0);
        if (ofA != ofB)
            return ofA > ofB;
        break;
    }
    case BoardOrder::Age:
        if (a.daysInStage != b.daysInStage)
            return a.daysInStage > b.daysInStage;
        break;
    case BoardOrder::Name:
        if (a.nameFolded != b.nameFolded)
            return a.nameFolded < b.nameFolded;
        break;
    }
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.application < b.application;
}

bool BoardModel::isBefore(ApplicationId a, const BoardCard &b) const
{
    return isBefore(*m_cards.constFind(a), b);
}

bool BoardModel::passes(const BoardCard &card) const
{
    return m_filter.isEmpty() || card.nameFolded.contains(m_filter);
}

void BoardModel::setBoard(const Board &board)
{
    const bool sameStages
        = board.posting == m_posting
          && std::equal(board.stages.begin(), board.stages.end(), m_columns.begin(), m_columns.end(),
                        [](const Stage &stage, const Column &column) { return stage.id == column.stage.id; });
    if (!sameStages)
        return reset(board);
    BoardPatch patch;
    QHash<ApplicationId, BoardCard> gone = m_cards;
    for (const BoardCard &card : board.cards) {
        const auto old = gone.constFind(card.application);
        if (old == gone.cend() ? isOnBoard(card) : *old != card) {
            patch.applications.push_back(card.application);
            patch.cards.push_back(card);
        }
        gone.remove(card.application);
    }
    for (auto one = gone.cbegin(); one != gone.cend(); ++one)
        patch.applications.push_back(one.key());
    if (patch.applications.size() > mostSingleChanges)
        return reset(board);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].stage == board.stages[i])
            continue;
        m_columns[i].stage = board.stages[i];
        const QModelIndex at = index(static_cast<int>(i), 0);
        Q_EMIT dataChanged(at, at);
        if (!m_columns[i].shown.empty()) {
            noteChanged(static_cast<int>(i), 0);
            noteChanged(static_cast<int>(i), rowCount(at) - 1);
        }
    }
    apply(patch);
}

void BoardModel::reset(const Board &board)
{
    beginResetModel();
    m_posting = board.posting;
    m_columns.clear();
    m_cards.clear();
    m_changed.clear();
    for (const Stage &stage : board.stages)
        m_columns.push_back({stage, {}, 0});
    QHash<StageId, size_t> places;
    for (size_t i = 0; i < m_columns.size(); ++i)
        places.insert(m_columns[i].stage.id, i);
    m_cards.reserve(static_cast<qsizetype>(board.cards.size()));
    for (const BoardCard &card : board.cards) {
        const auto place = places.constFind(card.stage);
        if (!isOnBoard(card) || place == places.cend())
            continue;
        m_cards.insert(card.application, card);
        ++m_columns[*place].total;
        if (passes(card))
            m_columns[*place].shown.push_back(card.application);
    }
    for (Column &column : m_columns) {
        const auto before = [this](ApplicationId a, ApplicationId b) {
            return isBefore(*m_cards.constFind(a), *m_cards.constFind(b));
        };
        if (!std::is_sorted(column.shown.begin(), column.shown.end(), before))
            std::sort(column.shown.begin(), column.shown.end(), before);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void BoardModel::apply(const BoardPatch &patch)
{
    QHash<ApplicationId, const BoardCard *> cards;
    for (const BoardCard &card : patch.cards)
        cards.insert(card.application, &card);
    for (const ApplicationId id : patch.applications) {
        const BoardCard *card = cards.value(id);
        if (card != nullptr && isOnBoard(*card) && columnOf(card->stage) >= 0)
            put(*card);
        else
            take(id);
    }
    announceChanged();
    Q_EMIT countsChanged();
}

void BoardModel::put(const BoardCard &card)
{
    const auto old = m_cards.constFind(card.application);
    if (old != m_cards.cend()) {
        if (*old != card)
            show(BoardCard(*old), card);
        return;
    }
    Column &column = m_columns[static_cast<size_t>(columnOf(card.stage))];
    ++column.total;
    if (!passes(card)) {
        m_cards.insert(card.application, card);
        return;
    }
    announceChanged();
    const auto place = std::lower_bound(column.shown.begin(), column.shown.end(), card,
                                        [this](ApplicationId a, const BoardCard &b) { return isBefore(a, b); });
    const auto row = static_cast<int>(place - column.shown.begin());
    beginInsertRows(indexOf(card.stage), row, row);
    column.shown.insert(place, card.application);
    m_cards.insert(card.application, card);
    endInsertRows();
}

void BoardModel::take(ApplicationId id)
{
    const auto card = m_cards.constFind(id);
    if (card == m_cards.cend())
        return;
    Column &column = m_columns[static_cast<size_t>(columnOf(card->stage))];
    --column.total;
    const int row = rowOf(column, id);
    if (row < 0) {
        m_cards.remove(id);
        return;
    }
    announceChanged();
    beginRemoveRows(indexOf(card->stage), row, row);
    column.shown.erase(column.shown.begin() + row);
    m_cards.remove(id);
    endRemoveRows();
}

/// A card that is on the board has become another.
void BoardModel::show(const BoardCard &before, const BoardCard &after)
{
    if (!passes(before) || !passes(after)) {
        take(before.application);
        put(after);
        return;
    }
    const int from = columnOf(before.stage);
    const int to = columnOf(after.stage);
    Column &source = m_columns[static_cast<size_t>(from)];
    Column &target = m_columns[static_cast<size_t>(to)];
    const int row = rowOf(source, before.application);
    // Its new place: the shown ones are sorted but for itself, so look before it and behind it.
    const auto isAbove = [this](ApplicationId a, const BoardCard &b) { return isBefore(a, b); };
    auto place = target.shown.begin();
    if (from == to) {
        const auto own = target.shown.begin() + row;
        place = std::lower_bound(target.shown.begin(), own, after, isAbove);
        if (place == own)
            place = std::lower_bound(own + 1, target.shown.end(), after, isAbove);
    } else {
        place = std::lower_bound(target.shown.begin(), target.shown.end(), after, isAbove);
    }
    const auto newRow = static_cast<int>(place - target.shown.begin());
    const bool stays = from == to && (newRow == row || newRow == row + 1);
    if (stays) {
        m_cards[after.application] = after;
        noteChanged(to, row);
        return;
    }
    announceChanged();
    beginMoveRows(index(from, 0), row, row, index(to, 0), newRow);
    source.shown.erase(source.shown.begin() + row);
    target.shown.insert(target.shown.begin() + (from == to && newRow > row ? newRow - 1 : newRow), after.application);
    --source.total;
    ++target.total;
    m_cards[after.application] = after;
    endMoveRows();
    noteChanged(to, rowOf(target, after.application));
}

/// Rows whose card changed in place are announced together: each announcement lays out its list again.
void BoardModel::noteChanged(int column, int row)
{
    const auto range = m_changed.find(column);
    if (range == m_changed.end())
        m_changed.insert(column, {row, row});
    else
        *range = {std::min(range->first, row), std::max(range->second, row)};
}

void BoardModel::announceChanged()
{
    const auto changed = std::exchange(m_changed, {});
    for (auto range = changed.cbegin(); range != changed.cend(); ++range) {
        const QModelIndex stage = index(range.key(), 0);
        Q_EMIT dataChanged(index(range->first, 0, stage), index(range->second, 0, stage));
    }
}

void BoardModel::setFilter(const QString &text)
{
    const QString folded = fold(text);
    if (folded == m_filter)
        return;
    m_filter = folded;
    showAgain();
}

void BoardModel::setOrder(BoardOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    showAgain();
}

/// Filters and sorts all columns again. Cards that stay shown keep their selection.
void BoardModel::showAgain()
{
    Q_EMIT layoutAboutToBeChanged();
    QHash<ApplicationId, QModelIndex> held;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        if (index.internalId() != 0)
            held.insert(applicationAt(index), index);
    }
    for (Column &column : m_columns)
        column.shown.clear();
    QHash<StageId, size_t> places;
    for (size_t i = 0; i < m_columns.size(); ++i)
        places.insert(m_columns[i].stage.id, i);
    for (const BoardCard &card : std::as_const(m_cards)) {
        if (passes(card))
            m_columns[places.value(card.stage)].shown.push_back(card.application);
    }
    for (Column &column : m_columns)
        std::sort(column.shown.begin(), column.shown.end(), [this](ApplicationId a, ApplicationId b) {
            return isBefore(*m_cards.constFind(a), *m_cards.constFind(b));
        });
    for (auto one = held.cbegin(); one != held.cend(); ++one)
        changePersistentIndex(*one, indexOf(one.key()));
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

} // namespace shortlist
