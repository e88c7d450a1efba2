#pragma once

#include "kinds.h"
#include "value.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace shortlist {

class Connection;

/// A statement that a connection has prepared, with room for the texts that are bound to it: SQLite built without its
/// own small-memory pool (as Debian's is) would ask the system for memory for each.
struct Prepared {
    struct Idle;
    sqlite3_stmt *handle = nullptr;
    Idle *home = nullptr; ///< where it waits between two uses
    size_t used = 0;
    std::array<char, 2048> bytes;
};

/// All prepared statements of one text that are not in use.
struct Prepared::Idle {
    std::vector<std::unique_ptr<Prepared>> waiting;
};

/// A prepared statement, forward only. Parameters and columns count from 0. Given back to its connection at the end.
/// After a failure of the connection next() is false and nothing runs.
class Statement {
public:
    /// Null: does nothing, because the connection failed.
    Statement(Connection &connection, std::unique_ptr<Prepared> prepared);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(int at, qint64 number);
    Statement &bind(int at, double number);
    Statement &bind(int at, QStringView text);
    Statement &bind(int at, const QString &text) { return bind(at, QStringView(text)); }
    Statement &bind(int at, QLatin1String text);
    Statement &bindBlob(int at, const QByteArray &bytes);
    Statement &bindUtf8(int at, QByteArrayView text);
    /// A text in UTF-8 that stays where it is until the statement has run.
    Statement &bindKept(int at, QByteArrayView text);
    Statement &bindNull(int at);
    Statement &bind(int at, const Value &value);

    /// The next row; false at the end or after a failure.
    bool next();
    /// Runs to the end and makes it ready to be bound again. The number of rows it changed.
    qint64 run();
    /// Ready to be bound again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Value value(int column, FieldType type) const;

private:
    /// Room for that many bytes until the statement is given back; null where there is none.
    [[nodiscard]] char *room(qsizetype bytes);

    Connection *m_connection;
    std::unique_ptr<Prepared> m_prepared;
    sqlite3_stmt *m_statement;
};

/// A list as it is stored: a JSON array of texts.
[[nodiscard]] QByteArray listToJson(const QStringList &list);
[[nodiscard]] QStringList listFromJson(QByteArrayView json);

} // namespace shortlist
