#pragma once

#include "row_store.h"

#include <vector>

namespace shortlist {

template <class T>
void bindOne(Statement &statement, int at, const Id<T> &id)
{
    statement.bind(at, id.value);
}

template <class V>
void bindOne(Statement &statement, int at, const V &value)
{
    statement.bind(at, value);
}

template <class... Args>
void bindAll(Statement &statement, const Args &...arguments)
{
    [[maybe_unused]] int at = 0;
    (bindOne(statement, at++, arguments), ...);
}

/// The rows of T that `tail` names ("where t.posting_id = ? order by t.rank"), as values. The table is called t.
/// A failure stays in the connection.
template <Described T, class... Args>
[[nodiscard]] std::vector<T> selectRows(Connection &connection, std::string_view tail, const Args &...arguments)
{
    constexpr Kind kind = Describe<T>::kind;
    std::string sql = "select t.id, " + columnList(kind, "t.") + " from " + kindInfo(kind).table + " t ";
    Statement query = connection.statement(sql.append(tail));
    bindAll(query, arguments...);
    std::vector<T> rows;
    while (query.next())
        rows.push_back(rowAt<T>(query));
    return rows;
}

/// The first of them, if any.
template <Described T, class... Args>
[[nodiscard]] std::optional<T> selectRow(Connection &connection, std::string_view tail, const Args &...arguments)
{
    std::vector<T> rows = selectRows<T>(connection, tail, arguments...);
    if (rows.empty())
        return std::nullopt;
    return std::move(rows.front());
}

/// The first column of the first row; 0 where there is none.
template <class... Args>
[[nodiscard]] qint64 selectNumber(Connection &connection, std::string_view sql, const Args &...arguments)
{
    Statement query = connection.statement(sql);
    bindAll(query, arguments...);
    return query.next() ? query.integer(0) : 0;
}

/// A text of the first column of the first row; empty where there is none.
template <class... Args>
[[nodiscard]] QString selectText(Connection &connection, std::string_view sql, const Args &...arguments)
{
    Statement query = connection.statement(sql);
    bindAll(query, arguments...);
    return query.next() ? query.text(0) : QString();
}

} // namespace shortlist
