#include "rules/placing.h"

#include "rank.h"
#include "rules/edit_parts.h"
#include "text.h"

namespace shortlist {

PlaceRanks placeRanks(const QString &before, const QString &after, qsizetype count, qsizetype tied)
{
    const std::vector<QString> all = ranksBetween(before, after, count + tied);
    return {{all.begin(), all.begin() + count}, {all.begin() + count, all.end()}};
}

std::optional<Error> problemWithPosition(std::optional<qint64> position)
{
    if (position && *position < 1)
        return badInput(Text::tr("There is no position %1. Positions count from 1.").arg(*position));
    return std::nullopt;
}

} // namespace shortlist
