#include "statement.h"

#include "ascii.h"
#include "connection.h"
#include "json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>

namespace shortlist {

Statement::Statement(Connection &connection, std::unique_ptr<Prepared> prepared)
    : m_connection(&connection), m_prepared(std::move(prepared)), m_statement(m_prepared ? m_prepared->handle : nullptr)
{
}

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_prepared->used = 0;
    std::vector<std::unique_ptr<Prepared>> &waiting = m_prepared->home->waiting;
    waiting.push_back(std::move(m_prepared));
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection), m_prepared(std::move(other.m_prepared)),
      m_statement(std::exchange(other.m_statement, nullptr))
{
}

char *Statement::room(qsizetype bytes)
{
    const auto size = static_cast<size_t>(bytes);
    if (!m_prepared || size > m_prepared->bytes.size() - m_prepared->used)
        return nullptr;
    char *start = m_prepared->bytes.data() + m_prepared->used;
    m_prepared->used += size;
    return start;
}

Statement &Statement::bind(int at, qint64 number)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, at + 1, number);
    return *this;
}

Statement &Statement::bind(int at, double number)
{
    if (m_statement)
        sqlite3_bind_double(m_statement, at + 1, number);
    return *this;
}

Statement &Statement::bind(int at, QStringView text)
{
    char *start = isAscii(text) ? room(text.size()) : nullptr;
    if (!start)
        return bindUtf8(at, text.toUtf8());
    copyAscii(text, start);
    return bindKept(at, {start, text.size()});
}

Statement &Statement::bindKept(int at, QByteArrayView text)
{
    if (m_statement)
        sqlite3_bind_text64(m_statement, at + 1, text.data(), static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                            SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int at, QLatin1String text)
{
    return bindUtf8(at, QByteArrayView(text.data(), text.size()));
}

Statement &Statement::bindUtf8(int at, QByteArrayView text)
{
    if (!m_statement)
        return *this;
    char *start = room(text.size());
    if (start)
        std::copy(text.begin(), text.end(), start);
    sqlite3_bind_text64(m_statement, at + 1,
                        start            ? start
                        : text.isEmpty() ? ""
                                         : text.data(),
                        static_cast<sqlite3_uint64>(text.size()), start ? SQLITE_STATIC : SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int at, const QByteArray &bytes)
{
    if (m_statement)
        sqlite3_bind_blob64(m_statement, at + 1, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int at)
{
    if (m_statement)
        sqlite3_bind_null(m_statement, at + 1);
    return *this;
}

Statement &Statement::bind(int at, const Value &value)
{
    struct Binder {
        Statement &statement;
        int at;
        void operator()(std::monostate) const { statement.bindNull(at); }
        void operator()(bool flag) const { statement.bind(at, qint64(flag)); }
        void operator()(qint64 number) const { statement.bind(at, number); }
        void operator()(double number) const { statement.bind(at, number); }
        void operator()(const QString &text) const { statement.bind(at, QStringView(text)); }
        void operator()(const QStringList &list) const { statement.bindUtf8(at, listToJson(list)); }
    };
    std::visit(Binder{*this, at}, value);
    return *this;
}

bool Statement::next()
{
    if (!m_statement || m_connection->failed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->failWithCode(code);
    return false;
}

qint64 Statement::run()
{
    while (next()) {}
    const qint64 changed = m_statement ? sqlite3_changes64(sqlite3_db_handle(m_statement)) : 0;
    reset();
    return changed;
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArrayView(text, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Value Statement::value(int column, FieldType type) const
{
    if (isNull(column))
        return {};
    switch (type) {
    case FieldType::Flag: return integer(column) != 0;
    case FieldType::Integer:
    case FieldType::Reference: return integer(column);
    case FieldType::Real: return real(column);
    case FieldType::Text: return text(column);
    case FieldType::List: return listFromJson(utf8(column));
    }
    return {};
}

QByteArray listToJson(const QStringList &list)
{
    JsonWriter json;
    json.value(list);
    return json.take();
}

QStringList listFromJson(QByteArrayView json)
{
    // The usual list has one entry without an escape; it is worth a way of its own, because lists are read by the
    // hundred thousand.
    if (json.size() > 4 && json.startsWith("[\"") && json.endsWith("\"]")) {
        const QByteArrayView inner = json.sliced(2, json.size() - 4);
        if (!inner.contains('"') && !inner.contains('\\'))
            return {QString::fromUtf8(inner)};
    }
    QStringList list;
    for (const auto &one : QJsonDocument::fromJson(json.toByteArray()).array())
        list += one.toString();
    return list;
}

} // namespace shortlist
