#include "journal_writer.h"

#include "payload.h"
#include "schema.h"

#include <QRandomGenerator>

namespace shortlist {

namespace {

QByteArrayView bytesOf(QLatin1String text)
{
    return {text.data(), text.size()};
}

} // namespace

QByteArray newSalt()
{
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    const quint64 halves[2] = {generator.generate64(), generator.generate64()};
    return {reinterpret_cast<const char *>(halves), sizeof halves};
}

QByteArray saltedDigest(const QByteArray &salt, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(payload);
    return hash.result();
}

QByteArray digestLine(qint64 seq, QByteArrayView operation, QByteArrayView kind, qint64 first, qint64 last,
                      const QByteArray &digest)
{
    QByteArray line = QByteArray::number(seq);
    line += ' ';
    line += operation;
    line += ' ';
    line += kind;
    line += ' ' + QByteArray::number(first) + ' ' + QByteArray::number(last) + ' ' + digest.toHex() + '\n';
    return line;
}

QByteArray entryDigest(const QByteArray &previous, const QString &at, qint64 author, QByteArrayView verb, qint64 undoes,
                       const QByteArray &detailDigest, const QByteArray &changesDigest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    QByteArray head = at.toUtf8() + '\n' + QByteArray::number(author) + '\n';
    head += verb;
    head += '\n' + QByteArray::number(undoes) + '\n';
    hash.addData(head);
    hash.addData(detailDigest);
    hash.addData(changesDigest);
    return hash.result();
}

JournalWriter::JournalWriter(const Transaction &transaction, Creations creations)
    : m_transaction(transaction), m_creations(creations),
      m_entry(transaction.connection().lastNumber(QLatin1String("journal_entry")) + 1),
      m_runOfKind(allKinds().size() + 1, -1), m_hash(QCryptographicHash::Sha256)
{
}

void JournalWriter::created(Kind kind, qint64 id, CandidateId concerns)
{
    ++m_changes;
    if (m_creations == Creations::InRuns) {
        int &place = m_runOfKind[static_cast<size_t>(kind)];
        if (place >= 0) {
            CreatedRun &run = m_runs[static_cast<size_t>(place)];
            if (id == run.last + 1 || id == run.first - 1) {
                run.first = std::min(run.first, id);
                run.last = std::max(run.last, id);
                return;
            }
        }
        place = static_cast<int>(m_runs.size());
        concerns = {};
    }
    m_runs.push_back({++m_seq, kind, id, id, concerns});
}

void JournalWriter::updated(Kind kind, qint64 id, CandidateId concerns, const Fields &before, const Fields &after)
{
    write("update", kind, id, concerns, payloadOf(kind, before, after));
}

void JournalWriter::deleted(Kind kind, qint64 id, CandidateId concerns, const Fields &before)
{
    write("delete", kind, id, concerns, payloadOf(kind, before, std::nullopt));
}

void JournalWriter::write(const char *operation, Kind kind, qint64 id, CandidateId concerns, const QByteArray &payload)
{
    ++m_changes;
    const QByteArray salt = newSalt();
    const QByteArray digest = saltedDigest(salt, payload);
    Statement insert
        = m_transaction.connection().statement("insert into journal_change (entry_id, seq, operation, kind, row_id, "
                                               "last_id, candidate_id, payload, salt, digest)"
                                               " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, m_entry.value).bind(1, ++m_seq).bindUtf8(2, operation).bind(3, wordOf(kind)).bind(4, id).bind(5, id);
    insert.bind(6, Held<CandidateId>::toValue(concerns))
        .bindUtf8(7, payload)
        .bindBlob(8, salt)
        .bindBlob(9, digest)
        .run();
    m_hash.addData(digestLine(m_seq, operation, bytesOf(wordOf(kind)), id, id, digest));
}

void JournalWriter::writeRuns()
{
    Statement insert = m_transaction.connection().statement(
        "insert into journal_change (entry_id, seq, operation, kind, row_id, last_id, candidate_id)"
        " values (?, ?, 'create', ?, ?, ?, ?)");
    for (const CreatedRun &run : m_runs) {
        insert.bind(0, m_entry.value).bind(1, run.seq).bind(2, wordOf(run.kind)).bind(3, run.first).bind(4, run.last);
        insert.bind(5, Held<CandidateId>::toValue(run.concerns)).run();
        m_hash.addData(digestLine(run.seq, "create", bytesOf(wordOf(run.kind)), run.first, run.last, {}));
    }
}

void JournalWriter::finish(const EntryHead &head)
{
    writeRuns();
    Connection &connection = m_transaction.connection();
    QByteArray previous;
    {
        Statement last = connection.statement("select digest from journal_entry order by id desc limit 1");
        if (last.next())
            previous = last.blob(0);
    }
    const QByteArray detail = detailOf(head.subjects, head.reason, m_changes);
    const QByteArray salt = newSalt();
    const QString at = head.at.toIso();
    const QByteArray digest = entryDigest(previous, at, head.author.value, bytesOf(wordOf(head.verb)),
                                          head.undoes.value, saltedDigest(salt, detail), m_hash.result());
    Statement insert = connection.statement(
        "insert into journal_entry (id, at, author_id, verb, undoes, session, revision, undoable, detail, salt, digest,"
        " standing, stood_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?1)");
    insert.bind(0, m_entry.value).bind(1, at).bind(2, head.author.value).bind(3, wordOf(head.verb));
    insert.bind(4, Held<EntryId>::toValue(head.undoes)).bind(5, head.session).bind(6, qint64(schemaRevision));
    insert.bind(7, qint64(head.undoable)).bindUtf8(8, detail).bindBlob(9, salt).bindBlob(10, digest).run();
}

} // namespace shortlist
