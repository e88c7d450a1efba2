#include "jobs/weight_change.h"

#include "jobs/robust_order.h"
#include "order_change.h"
#include "text.h"

namespace shortlist {

namespace {

std::vector<size_t> orderIn(const PostingRanking &ranking)
{
    std::vector<size_t> order;
    for (const RankedApplication *row : contenders(ranking))
        order.push_back(static_cast<size_t>(row->application.value));
    return order;
}

QString nameOf(const PostingRanking &ranking, ApplicationId id)
{
    for (const RankedApplication &row : ranking.rows) {
        if (row.application == id)
            return row.candidate;
    }
    return {};
}

QString placeText(size_t place)
{
    return place > 0 ? QString::number(place) : Text::tr("no place");
}

} // namespace

Result<std::vector<PlaceChange>> placeChanges(Connection &connection, PostingId posting,
                                              const std::vector<Criterion> &proposed, MemberId viewer)
{
    RankingRequest request;
    request.posting = posting;
    request.viewer = viewer;
    const auto before = postingRankings(connection, request);
    request.proposed = proposed;
    const auto after = postingRankings(connection, request);
    if (!before || !after)
        return before ? after.error() : before.error();
    std::vector<PlaceChange> changes;
    if (before->empty() || after->empty())
        return changes;
    for (const OrderChange &one : orderChanges(orderIn(before->front()), orderIn(after->front()))) {
        const ApplicationId id(static_cast<qint64>(one.candidate));
        changes.push_back({id, nameOf(after->front(), id), one.before, one.after});
    }
    return changes;
}

QString placeChangeText(const std::vector<PlaceChange> &changes)
{
    QStringList texts;
    for (const PlaceChange &one : changes)
        texts += Text::tr("%1 from %2 to %3", "who changes place")
                     .arg(one.candidate, placeText(one.before), placeText(one.after));
    return texts.join(QStringLiteral(", "));
}

} // namespace shortlist
