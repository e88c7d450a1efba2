#pragma once

#include "bulk_insert.h"
#include "describe.h"
#include "transaction.h"

#include <optional>
#include <string>

namespace shortlist {

/// Reads and writes single rows of any kind, by its description. Derived columns are written along.

/// "uuid, name, ..." in the order of the fields; with a prefix "c.uuid, c.name, ...".
[[nodiscard]] std::string columnList(Kind kind, std::string_view prefix = {});

/// All fields of a row; none where there is no such row.
[[nodiscard]] std::optional<Fields> readRow(Connection &connection, Kind kind, qint64 id);
/// The fields with these numbers only.
[[nodiscard]] std::optional<Fields> readFields(Connection &connection, Kind kind, qint64 id, const Fields &which);
/// The columns from `first` on as the fields of a kind.
[[nodiscard]] Fields fieldsAt(const Statement &statement, Kind kind, int first);

/// Makes new rows of one kind.
[[nodiscard]] BulkInsert insertInto(const Transaction &transaction, Kind kind, BulkInsert::Rows rows,
                                    const RunWork &run);
void addRow(BulkInsert &insert, Kind kind, qint64 id, const Fields &all);
void updateRow(const Transaction &transaction, Kind kind, qint64 id, const Fields &changed);
void deleteRow(const Transaction &transaction, Kind kind, qint64 id);

/// A row of T whose id is in column `first` and whose fields follow.
template <Described T>
[[nodiscard]] T rowAt(const Statement &statement, int first = 0)
{
    return fromFields<T>(statement.integer(first), fieldsAt(statement, Describe<T>::kind, first + 1));
}

} // namespace shortlist
