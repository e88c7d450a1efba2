#pragma once

#include "transaction.h"

namespace shortlist {

/// While it lives, everything read from the connection is of one moment, whatever others write.
class Snapshot {
public:
    explicit Snapshot(Connection &connection) : m_transaction(Transaction::begin(connection, Transaction::Kind::Read))
    {
    }
    [[nodiscard]] Result<> begun() const { return m_transaction ? Result<>() : Result<>(m_transaction.error()); }

private:
    Result<Transaction> m_transaction;
};

} // namespace shortlist
