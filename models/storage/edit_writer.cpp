#include "edit_writer.h"

#include "conflict.h"
#include "row_store.h"
#include "rules/openings.h"
#include "taken_place.h"

namespace shortlist {

namespace {

/// How many rows of a bulk Edit are stored with one statement; more gain nothing.
constexpr BulkInsert::Rows bulkRows{16, 64};

/// Whether an expectation is about a field that is computed: it stands alone in its change.
bool isComputed(const Change &change)
{
    return change.kind == Kind::Posting && change.before->size() == 1
           && change.before->front().field >= filledOpeningsField;
}

Fields computed(Connection &connection, const Change &change)
{
    const int field = change.before->front().field;
    Statement query = connection.statement(
        field == filledOpeningsField ? "select count(*) from application where posting_id = ? and status = 'hired'"
        : field == activeApplicationsField
            ? "select count(*) from application where posting_id = ? and status = 'active'"
            : "select count(*) from posting_file where posting_id = ?");
    query.bind(0, change.id);
    return {{field, query.next() ? query.integer(0) : 0}};
}

} // namespace

EditWriter::EditWriter(const Transaction &transaction, Storing storing, MemberId joined)
    : m_transaction(transaction), m_connection(transaction.connection()),
      m_journal(transaction,
                storing == Storing::AtOnce ? JournalWriter::Creations::Singly : JournalWriter::Creations::InRuns),
      m_joined(joined), m_numbers(allKinds().size() + 1),
      m_rows(storing == Storing::AtOnce ? BulkInsert::Rows{} : bulkRows),
      m_thread(storing == Storing::Ahead ? std::make_unique<InsertThread>(m_connection) : nullptr),
      m_run(m_thread ? RunWork([thread = m_thread.get()](auto work) { thread->give(std::move(work)); }) : RunWork()),
      m_inserts(allKinds().size() + 1),
      m_derived(transaction, storing == Storing::AtOnce ? DerivedRows::Storing::AtOnce : DerivedRows::Storing::Gathered,
                m_run)
{
}

bool EditWriter::failed()
{
    return m_thread ? m_thread->failed() : m_connection.failed();
}

void EditWriter::waitForThread()
{
    if (m_thread)
        m_thread->wait();
}

EditWriter::Numbers &EditWriter::numbersOf(Kind kind)
{
    Numbers &numbers = m_numbers[static_cast<size_t>(kind)];
    if (numbers.before < 0) {
        waitForThread();
        numbers.before = m_connection.lastNumber(QLatin1String(kindInfo(kind).table));
    }
    return numbers;
}

qint64 EditWriter::resolved(Kind kind, qint64 id)
{
    if (id >= 0)
        return id;
    if (kind == Kind::Member && id == joiningMember.value)
        return m_joined.value;
    return numbersOf(kind).before - id;
}

void EditWriter::resolve(Kind kind, Fields &fields)
{
    const KindInfo &info = kindInfo(kind);
    for (FieldValue &one : fields) {
        auto *number = std::get_if<qint64>(&one.value);
        if (!number || *number >= 0 || one.field >= static_cast<int>(info.fields.size()))
            continue;
        const FieldInfo &field = info.fields[static_cast<size_t>(one.field)];
        if (field.type == FieldType::Reference)
            *number = resolved(field.refersTo, *number);
    }
}

Change EditWriter::apply(Change change)
{
    if (failed())
        return change;
    change.concerns = CandidateId(resolved(Kind::Candidate, change.concerns.value));
    if (change.before)
        resolve(change.kind, *change.before);
    if (change.after)
        resolve(change.kind, *change.after);
    if (change.operation() == Change::Operation::Create) {
        create(change);
        return change;
    }
    change.id = resolved(change.kind, change.id);
    flush();
    if (!stillHolds(change))
        return change;
    if (change.operation() == Change::Operation::Update) {
        updateRow(m_transaction, change.kind, change.id, *change.after);
        explainTakenPlace(m_connection, m_journal.entry(), change);
        m_journal.updated(change.kind, change.id, change.concerns, *change.before, *change.after);
        m_derived.updated(change.kind, change.id, *change.before, *change.after);
    } else if (change.operation() == Change::Operation::Delete) {
        deleteRow(m_transaction, change.kind, change.id);
        m_journal.deleted(change.kind, change.id, change.concerns, *change.before);
        m_derived.deleted(change.kind, change.id, *change.before);
    }
    return change;
}

void EditWriter::create(Change &change)
{
    if (change.id < 0) {
        Numbers &numbers = numbersOf(change.kind);
        Q_ASSERT_X(change.id == -(numbers.created + 1), "EditWriter", "placeholders count -1, -2, ... per kind");
        ++numbers.created;
        change.id = resolved(change.kind, change.id);
    }
    addRow(insertOf(change.kind), change.kind, change.id, *change.after);
    if (!m_thread)
        explainTakenPlace(m_connection, m_journal.entry(), change);
    m_journal.created(change.kind, change.id, change.concerns);
    m_derived.created(change.kind, change.id, *change.after);
}

BulkInsert &EditWriter::insertOf(Kind kind)
{
    std::optional<BulkInsert> &insert = m_inserts[static_cast<size_t>(kind)];
    if (!insert)
        insert.emplace(insertInto(m_transaction, kind, m_rows, m_run));
    return *insert;
}

void EditWriter::flush()
{
    for (std::optional<BulkInsert> &insert : m_inserts) {
        if (insert)
            insert->flush();
    }
    m_derived.flushEmails();
    waitForThread();
}

bool EditWriter::stillHolds(const Change &change)
{
    std::optional<Fields> stored;
    if (isComputed(change))
        stored = computed(m_connection, change);
    else if (change.operation() == Change::Operation::Delete)
        stored = readRow(m_connection, change.kind, change.id);
    else
        stored = readFields(m_connection, change.kind, change.id, *change.before);
    if (m_connection.failed())
        return false;
    if (stored && *stored == *change.before)
        return true;
    m_connection.fail(conflictOf(m_connection, change, stored));
    return false;
}

void EditWriter::finish(EntryHead head)
{
    flush();
    m_derived.flush();
    waitForThread();
    if (m_connection.failed())
        return;
    head.author = MemberId(resolved(Kind::Member, head.author.value));
    for (Subject &one : head.subjects)
        one.id = resolved(one.kind, one.id);
    m_journal.finish(head);
}

} // namespace shortlist
