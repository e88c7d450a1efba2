#pragma once

#include "insert_thread.h"
#include "journal_writer.h"
#include "search_index.h"

#include <limits>

namespace shortlist {

/// Stands for the member who joins in the same transaction as their first Edit (see Workspace::commit).
inline constexpr MemberId joiningMember{std::numeric_limits<qint64>::min()};

/// Writes the Changes of one Edit, in order: gives created rows their numbers, refuses a change whose `before` is not
/// what is stored (Conflict), keeps derived data and the journal. Failures stay in the connection.
class EditWriter {
public:
    enum class Storing {
        AtOnce,   ///< every row by itself, each change in the journal
        Together, ///< new rows some at a time, and in the journal as runs
        Ahead,    ///< the same, in a thread of its own: between flush() and the next change the connection is free
    };
    EditWriter(const Transaction &transaction, Storing storing, MemberId joined = {});

    /// The change with the numbers that its rows really have.
    Change apply(Change change);
    void finish(EntryHead head);
    /// Stores the rows that wait to be stored together (of a bulk Edit), so that queries see them; search finds them
    /// after finish().
    void flush();

    [[nodiscard]] bool failed();
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
    Numbers &numbersOf(Kind kind);
    BulkInsert &insertOf(Kind kind);
    void waitForThread();

    const Transaction &m_transaction;
    Connection &m_connection; ///< not to be touched while the thread works: see waitForThread()
    JournalWriter m_journal;
    MemberId m_joined;
    std::vector<Numbers> m_numbers;
    BulkInsert::Rows m_rows;
    std::unique_ptr<InsertThread> m_thread;
    RunWork m_run;                                    ///< gives work to the thread, where there is one
    std::vector<std::optional<BulkInsert>> m_inserts; ///< by kind
    DerivedRows m_derived;
};

} // namespace shortlist
