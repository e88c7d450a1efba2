#pragma once

#include "journal_writer.h"

#include <limits>

namespace shortlist {

/// Stands for the member who joins in the same transaction as their first Edit (see Workspace::commit).
inline constexpr MemberId joiningMember{std::numeric_limits<qint64>::min()};

/// Writes the Changes of one Edit, in order: gives created rows their numbers, refuses a change whose `before` is not
/// what is stored (Conflict), keeps derived data and the journal. Failures stay in the connection.
class EditWriter {
public:
    EditWriter(const Transaction &transaction, JournalWriter::Creations creations, MemberId joined = {});

    /// The change with the numbers that its rows really have.
    Change apply(Change change);
    void finish(EntryHead head);

    [[nodiscard]] const JournalWriter &journal() const { return m_journal; }
    /// The real number behind a placeholder; any other number stays.
    [[nodiscard]] qint64 resolved(Kind kind, qint64 id);

private:
    struct Numbers {
        qint64 before = -1; ///< the last number that was given out before this Edit; -1: not asked yet
        qint64 created = 0;
    };
    void resolve(Kind kind, Fields &fields);
    void create(Change &change);
    [[nodiscard]] bool stillHolds(const Change &change);
    void refuse(const Change &change, const std::optional<Fields> &stored);
    Numbers &numbersOf(Kind kind);

    const Transaction &m_transaction;
    Connection &m_connection;
    JournalWriter m_journal;
    MemberId m_joined;
    std::vector<Numbers> m_numbers;
};

} // namespace shortlist
