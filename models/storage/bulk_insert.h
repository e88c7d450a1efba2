#pragma once

#include "statement.h"

#include <functional>
#include <string>
#include <vector>

namespace shortlist {

/// Values of rows, already as SQLite takes them: numbers, and UTF-8 in one piece of memory.
class RowValues {
public:
    void add(const Value &value);
    void clear();
    [[nodiscard]] size_t size() const { return m_cells.size(); }
    /// The value with that number, as a parameter. It must stay until the statement has run.
    void bind(Statement &statement, int at, size_t number) const;

private:
    struct Cell {
        enum class Type : quint8 { Null, Integer, Real, Text } type = Type::Null;
        qint64 number = 0; ///< or where the text begins
        qint64 size = 0;
        double real = 0;
    };
    void addText(QStringView text);
    void addList(const QStringList &list);

    std::vector<Cell> m_cells;
    std::string m_text;
};

/// Does a piece of work on the connection: now, or after what was given before (InsertThread).
using RunWork = std::function<void(std::function<void()>)>;

/// Inserts rows into one table, several with one statement: what SQLite does once a statement (the last number of the
/// table, above all) costs more than a row. Rows that are added are stored at the latest with flush(). Failures stay in
/// the connection.
class BulkInsert {
public:
    struct Rows {
        size_t perStatement = 1;
        size_t gathered = 1; ///< so many are kept in memory, then stored together; a multiple of perStatement
    };
    /// `into`: "insert into candidate (id, uuid, name)".
    BulkInsert(Connection &connection, const std::string &into, size_t columns, Rows rows, RunWork run);

    /// The values of one row, one by one, then endRow().
    void add(const Value &value) { m_values.add(value); }
    void endRow();
    void flush();

private:
    struct Sql {
        size_t columns = 0;
        size_t perStatement = 1;
        std::string one;
        std::string many;
    };
    static void store(Connection &connection, const Sql &sql, const RowValues &values);

    Connection *m_connection;
    std::shared_ptr<const Sql> m_sql;
    size_t m_gathered;
    RunWork m_run;
    RowValues m_values;
};

} // namespace shortlist
