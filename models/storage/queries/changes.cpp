#include "queries/changes.h"

#include "row_query.h"

namespace shortlist {

Result<ChangedRows> changesSince(Connection &connection, EntryId seen)
{
    constexpr size_t most = 1000;
    ChangedRows changed;
    changed.entry = EntryId(selectNumber(connection, "select coalesce(max(id), 0) from journal_entry"));
    // The plus keeps the index on kind and row out of it: for the sake of the order it would be read from end to end.
    Statement query
        = connection.statement("select distinct +kind, +row_id, last_id from journal_change where entry_id >"
                               " ? order by +kind, +row_id limit 1001");
    query.bind(0, seen.value);
    while (query.next()) {
        changed.everything = changed.everything || query.integer(1) != query.integer(2) || changed.rows.size() >= most;
        if (!changed.everything)
            changed.rows.push_back({fromWord<Kind>(query.text(0)).value_or(Kind::None), query.integer(1)});
    }
    if (changed.everything)
        changed.rows.clear();
    return connection.outcome(std::move(changed));
}

qint64 dataVersion(Connection &connection)
{
    return selectNumber(connection, "pragma data_version");
}

qint64 generation(Connection &connection)
{
    return selectNumber(connection, "select generation from workspace");
}

} // namespace shortlist
