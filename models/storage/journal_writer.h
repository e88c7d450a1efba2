#pragma once

#include "edit.h"
#include "transaction.h"

#include <QCryptographicHash>

namespace shortlist {

/// What an entry says besides its changes.
struct EntryHead {
    Verb verb = Verb::Join;
    std::vector<Subject> subjects;
    Moment at;
    MemberId author;
    QString reason;
    EntryId undoes;
    QString session;
    bool undoable = true;
};

/// Rows with successive numbers that one entry created.
struct CreatedRun {
    qint64 seq = 0;
    Kind kind = Kind::None;
    qint64 first = 0;
    qint64 last = 0;
    CandidateId concerns;
};

/// Writes one journal entry: its changes one after the other, then the entry with its digest over the one before, its
/// head and the digests of the changes. Of created rows only the numbers are kept, because the rows are their own
/// values.
class JournalWriter {
public:
    /// Runs: created rows with successive numbers are kept as one change (a bulk entry).
    enum class Creations { Singly, InRuns };
    JournalWriter(const Transaction &transaction, Creations creations);

    void created(Kind kind, qint64 id, CandidateId concerns);
    void updated(Kind kind, qint64 id, CandidateId concerns, const Fields &before, const Fields &after);
    void deleted(Kind kind, qint64 id, CandidateId concerns, const Fields &before);

    [[nodiscard]] bool isEmpty() const { return m_changes == 0; }
    [[nodiscard]] EntryId entry() const { return m_entry; }
    [[nodiscard]] const std::vector<CreatedRun> &runs() const { return m_runs; }
    void finish(const EntryHead &head);

private:
    void write(const char *operation, Kind kind, qint64 id, CandidateId concerns, const QByteArray &payload);
    void writeRuns();

    const Transaction &m_transaction;
    Creations m_creations;
    EntryId m_entry;
    qint64 m_seq = 0;
    qint64 m_changes = 0;
    std::vector<CreatedRun> m_runs;
    std::vector<int> m_runOfKind;
    QCryptographicHash m_hash;
};

/// The pieces of the chain, for writing and for checking it again.
[[nodiscard]] QByteArray newSalt();
[[nodiscard]] QByteArray saltedDigest(const QByteArray &salt, const QByteArray &payload);
/// One change as it goes into the entry's digest.
[[nodiscard]] QByteArray digestLine(qint64 seq, QByteArrayView operation, QByteArrayView kind, qint64 first,
                                    qint64 last, const QByteArray &digest);
/// The entry's digest from the one before, its head and the digest over the lines of its changes.
[[nodiscard]] QByteArray entryDigest(const QByteArray &previous, const QString &at, qint64 author, QByteArrayView verb,
                                     qint64 undoes, const QByteArray &detailDigest, const QByteArray &changesDigest);

} // namespace shortlist
