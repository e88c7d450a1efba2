#include "bulk_insert.h"

#include "ascii.h"
#include "connection.h"

namespace shortlist {

namespace {

std::string insertOf(const std::string &into, size_t columns, size_t rows)
{
    std::string row = " (?";
    for (size_t i = 1; i < columns; ++i)
        row += ", ?";
    row += ")";
    std::string sql = into + " values";
    for (size_t i = 0; i < rows; ++i)
        sql.append(i == 0 ? "" : ",").append(row);
    return sql;
}

} // namespace

void RowValues::add(const Value &value)
{
    struct Adder {
        RowValues &to;
        void operator()(std::monostate) const { to.m_cells.push_back({}); }
        void operator()(bool flag) const { to.m_cells.push_back({Cell::Type::Integer, flag, 0, 0}); }
        void operator()(qint64 number) const { to.m_cells.push_back({Cell::Type::Integer, number, 0, 0}); }
        void operator()(double number) const { to.m_cells.push_back({Cell::Type::Real, 0, 0, number}); }
        void operator()(const QString &text) const
        {
            const auto start = static_cast<qint64>(to.m_text.size());
            to.addText(text);
            to.m_cells.push_back({Cell::Type::Text, start, static_cast<qint64>(to.m_text.size()) - start, 0});
        }
        void operator()(const QStringList &list) const
        {
            const auto start = static_cast<qint64>(to.m_text.size());
            to.addList(list);
            to.m_cells.push_back({Cell::Type::Text, start, static_cast<qint64>(to.m_text.size()) - start, 0});
        }
    };
    std::visit(Adder{*this}, value);
}

void RowValues::addText(QStringView text)
{
    if (isAscii(text)) {
        const size_t start = m_text.size();
        m_text.resize(start + static_cast<size_t>(text.size()));
        copyAscii(text, m_text.data() + start);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    m_text.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

void RowValues::addList(const QStringList &list)
{
    for (const QString &one : list) {
        if (!isAscii(one) || needsEscape(one)) {
            const QByteArray json = listToJson(list);
            m_text.append(json.constData(), static_cast<size_t>(json.size()));
            return;
        }
    }
    char separator = '[';
    for (const QString &one : list) {
        m_text += separator;
        m_text += '"';
        addText(one);
        m_text += '"';
        separator = ',';
    }
    m_text += list.isEmpty() ? "[]" : "]";
}

void RowValues::clear()
{
    m_cells.clear();
    m_text.clear();
}

void RowValues::bind(Statement &statement, int at, size_t number) const
{
    const Cell &cell = m_cells[number];
    switch (cell.type) {
    case Cell::Type::Null: statement.bindNull(at); return;
    case Cell::Type::Integer: statement.bind(at, cell.number); return;
    case Cell::Type::Real: statement.bind(at, cell.real); return;
    case Cell::Type::Text: statement.bindKept(at, {m_text.data() + cell.number, cell.size}); return;
    }
}

BulkInsert::BulkInsert(Connection &connection, const std::string &into, size_t columns, Rows rows, RunWork run)
    : m_connection(&connection),
      m_sql(std::make_shared<const Sql>(
          Sql{columns, rows.perStatement, insertOf(into, columns, 1), insertOf(into, columns, rows.perStatement)})),
      m_gathered(rows.gathered), m_run(std::move(run))
{
}

void BulkInsert::endRow()
{
    if (m_values.size() >= m_sql->columns * m_gathered)
        flush();
}

void BulkInsert::flush()
{
    if (m_values.size() == 0)
        return;
    if (!m_run) {
        store(*m_connection, *m_sql, m_values);
        m_values.clear();
        return;
    }
    m_run([connection = m_connection, sql = m_sql, values = std::make_shared<const RowValues>(std::move(m_values))] {
        store(*connection, *sql, *values);
    });
    m_values = RowValues();
}

void BulkInsert::store(Connection &connection, const Sql &sql, const RowValues &values)
{
    const auto storeFrom = [&](const std::string &text, size_t first, size_t count) {
        Statement statement = connection.statement(text);
        for (size_t i = 0; i < count; ++i)
            values.bind(statement, static_cast<int>(i), first + i);
        statement.run();
    };
    const size_t step = sql.columns * sql.perStatement;
    size_t first = 0;
    for (; values.size() - first >= step; first += step)
        storeFrom(sql.many, first, step);
    for (; first < values.size(); first += sql.columns)
        storeFrom(sql.one, first, sql.columns);
}

} // namespace shortlist
