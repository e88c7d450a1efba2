#pragma once

#include "connection.h"

namespace shortlist {

/// Proof that a transaction is open: whatever writes takes one. Rolled back at its end unless commit() succeeded.
class Transaction {
public:
    enum class Kind { Read, Write };

    /// Write: waits for other writers up to the busy timeout (Busy), refuses a file that was moved (NotFound).
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    /// Everything or, after any failure since begin(), nothing and that failure.
    [[nodiscard]] Result<> commit();
    [[nodiscard]] Connection &connection() const { return *m_connection; }

private:
    Transaction(Connection &connection, Kind kind) : m_connection(&connection), m_kind(kind) {}
    void rollBack();
    /// Failures are of the next step from now on.
    void end();

    Connection *m_connection;
    Kind m_kind;
    bool m_open = true;
};

} // namespace shortlist
