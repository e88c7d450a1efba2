#include "board_model.h"

#include <QDataStream>
#include <QMimeData>

namespace shortlist {

namespace {

const QString &dragFormat()
{
    static const QString format = QStringLiteral("application/x-shortlist-applications");
    return format;
}

} // namespace

QStringList BoardModel::mimeTypes() const
{
    return {dragFormat()};
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QList<qint64> ids;
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.internalId(), a.row()) < std::pair(b.internalId(), b.row());
    });
    for (const QModelIndex &index : sorted) {
        if (flags(index) & Qt::ItemIsDragEnabled)
            ids += applicationAt(index).value;
    }
    if (ids.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QDataStream::WriteOnly);
    stream << m_posting.value << ids;
    auto data = std::make_unique<QMimeData>();
    data->setData(dragFormat(), bytes);
    return data.release();
}

std::vector<ApplicationId> BoardModel::draggedIds(const QMimeData *data) const
{
    std::vector<ApplicationId> found;
    if (data == nullptr || !data->hasFormat(dragFormat()))
        return found;
    QDataStream stream(data->data(dragFormat()));
    qint64 posting = 0;
    QList<qint64> ids;
    stream >> posting >> ids;
    if (stream.status() != QDataStream::Ok || posting != m_posting.value)
        return found;
    for (const qint64 id : ids) {
        // It may have left the board while it was in the air.
        if (m_cards.contains(ApplicationId(id)))
            found.emplace_back(id);
    }
    return found;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || !parent.isValid() || parent.internalId() != 0)
        return false;
    const std::vector<ApplicationId> ids = draggedIds(data);
    if (ids.empty())
        return false;
    if (m_order == BoardOrder::Board)
        return true;
    // In another order a place within the stage would not be seen.
    return std::any_of(ids.begin(), ids.end(),
                       [&](ApplicationId id) { return m_cards.constFind(id)->stage != stageAt(parent); });
}

bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Column &target = m_columns[static_cast<size_t>(parent.row())];
    const std::vector<ApplicationId> ids = draggedIds(data);
    BoardPlace place{target.stage.id, std::nullopt};
    // Below the nearest card above the drop that stays where it is.
    if (m_order == BoardOrder::Board && row >= 0 && row < static_cast<int>(target.shown.size())) {
        int above = row - 1;
        while (above >= 0 && std::find(ids.begin(), ids.end(), target.shown[static_cast<size_t>(above)]) != ids.end())
            --above;
        place.below = above >= 0 ? target.shown[static_cast<size_t>(above)] : ApplicationId();
    }
    Q_EMIT moveRequested(ids, place);
    return false;
}

} // namespace shortlist
