#include "transaction.h"

#include "text.h"

#include <sqlite3.h>

namespace shortlist {

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    connection.resetFailure();
    connection.execute(kind == Kind::Write ? "begin immediate" : "begin");
    if (auto begun = connection.outcome(); !begun)
        return begun.error();
    Transaction transaction(connection, kind);
    connection.keepFailure(kind == Kind::Write);
    if (kind == Kind::Write && connection.fileHasMoved())
        return movedError(connection.path());
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(other.m_connection), m_kind(other.m_kind), m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    if (!std::exchange(m_open, false))
        return;
    end();
    // SQLite has rolled back by itself after some failures (a full disk); a second time would be an error.
    if (!sqlite3_get_autocommit(m_connection->handle()))
        sqlite3_exec(m_connection->handle(), "rollback", nullptr, nullptr, nullptr);
}

Result<> Transaction::commit()
{
    if (!m_connection->failed() && sqlite3_get_autocommit(m_connection->handle()))
        m_connection->fail(
            {ErrorKind::Damaged,
             Text::tr("%1: the transaction was ended from outside. Nothing was stored.").arg(m_connection->path())});
    // A long import may have outlived its file: what is written then is gone with it.
    if (!m_connection->failed() && m_kind == Kind::Write && m_connection->fileHasMoved())
        m_connection->fail(movedError(m_connection->path()));
    m_connection->execute("commit");
    auto outcome = m_connection->outcome();
    if (!outcome)
        rollBack();
    else if (std::exchange(m_open, false))
        end();
    return outcome;
}

void Transaction::end()
{
    if (m_kind == Kind::Read)
        return;
    m_connection->keepFailure(false);
    m_connection->resetFailure();
}

} // namespace shortlist
