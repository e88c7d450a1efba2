#include "new_workspace.h"
#include "program_runner.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "result_check.h"
#include "rules/candidate_rules.h"
#include "rules/move_rules.h"
#include "rules/note_rules.h"
#include "workspace_dump.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shortlist;

/// What undo and redo promise: the right entry, refused with the entry in the way, the same rows with the same numbers.
class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoneRowsComeBackWithTheirNumbers();
    void aLaterChangeOfTheSameFieldStandsInTheWay();
    void aLaterChangeOfAnotherFieldDoesNot();
    void aRowThatRefersToTheCreatedOneStandsInTheWay();
    void anEntryIsUndoneOnce();
    void aNewEditEndsRedo();
    void anUndoIsTakenBackByItsNumber();
    void aChangeByAnotherProcessIsAConflict();
    void nothingIsStoredOfARefusedEdit();
    void committedIsAnnouncedAfterTheCommitWithRealNumbers();
    void someoneWhoJoinsIsAnEntryOfTheirOwn();

private:
    [[nodiscard]] Authorship who() const { return {MemberId(1), m_at}; }
    [[nodiscard]] Candidate person(qint64 id) { return candidate(m_workspace->connection(), CandidateId(id))->value(); }
    [[nodiscard]] Result<Committed> rename(const Candidate &before, const char *name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_at{1'772'355'600'000};
    PostingId m_posting;
    ApplicationId m_application;
};

void UndoTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = test::newWorkspace(m_folder->filePath(QStringLiteral("undo.shortlist")), m_at);
    m_posting = test::addPostingTo(*m_workspace, QStringLiteral("Baker"), m_at);                      // entry 1
    m_application = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Grace Hopper"), m_at); // entry 2
}

Result<Committed> UndoTest::rename(const Candidate &before, const char *name)
{
    Candidate after = before;
    after.name = QString::fromLatin1(name);
    return m_workspace->commit(*editCandidate(before, after, who()));
}

void UndoTest::undoneRowsComeBackWithTheirNumbers()
{
    const QString before = dumpWorkspace(m_workspace->connection());
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QVERIFY(!*candidate(m_workspace->connection(), CandidateId(1)));
    const auto other = m_workspace->commit(*addCandidate(
        [] {
            Candidate fresh;
            fresh.name = QStringLiteral("Someone else");
            return fresh;
        }(),
        who()));
    QVERIFY_RESULT(other);
    QCOMPARE(other->edit.changes.front().id, qint64(2)); // a number is never used twice
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(3), {}})); // entry 3 is the undo: this is its redo
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
}

void UndoTest::aLaterChangeOfTheSameFieldStandsInTheWay()
{
    QVERIFY_RESULT(rename(person(1), "Rear Admiral Hopper")); // entry 3
    QVERIFY_RESULT(rename(person(1), "Amazing Grace"));       // entry 4
    QCOMPARE_ERROR(m_workspace->undo(who(), {}, {EntryId(3), {}}), ErrorKind::Refused, "entry 4");
    QCOMPARE(person(1).name, QStringLiteral("Amazing Grace"));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(3), {}}));
    QCOMPARE(person(1).name, QStringLiteral("Grace Hopper"));
}

void UndoTest::aLaterChangeOfAnotherFieldDoesNot()
{
    QVERIFY_RESULT(rename(person(1), "Rear Admiral Hopper")); // entry 3
    Candidate after = person(1);
    after.company = QStringLiteral("Navy");
    QVERIFY_RESULT(m_workspace->commit(*editCandidate(person(1), after, who())));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(3), {}}));
    QCOMPARE(person(1).name, QStringLiteral("Grace Hopper"));
    QCOMPARE(person(1).company, QStringLiteral("Navy"));
}

void UndoTest::aRowThatRefersToTheCreatedOneStandsInTheWay()
{
    Note note;
    note.candidate = CandidateId(1);
    note.text = QStringLiteral("Found the first bug.");
    QVERIFY_RESULT(m_workspace->commit(*addNote(note, who()))); // entry 3
    const QString before = dumpWorkspace(m_workspace->connection());
    QCOMPARE_ERROR(m_workspace->undo(who(), {}, {EntryId(2), {}}), ErrorKind::Refused, "entry 3");
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
    QCOMPARE(lastEntry(m_workspace->connection())->value, qint64(3));
}

void UndoTest::anEntryIsUndoneOnce()
{
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(2), {}}));
    QCOMPARE_ERROR(m_workspace->undo(who(), {}, {EntryId(2), {}}), ErrorKind::Refused, "undone already");
    QCOMPARE_ERROR(m_workspace->undo(who(), {}, {EntryId(99), {}}), ErrorKind::NotFound, "99");
}

void UndoTest::aNewEditEndsRedo()
{
    QVERIFY_RESULT(rename(person(1), "Rear Admiral Hopper"));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QVERIFY_RESULT(rename(person(1), "Amazing Grace"));
    QCOMPARE_ERROR(m_workspace->redo(who(), {}), ErrorKind::Refused, "nothing to redo");
}

void UndoTest::anUndoIsTakenBackByItsNumber()
{
    QVERIFY_RESULT(rename(person(1), "Rear Admiral Hopper")); // 3
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));         // 4
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(4), {}}));
    QCOMPARE(person(1).name, QStringLiteral("Rear Admiral Hopper"));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {EntryId(5), {}})); // the redo: the same as undoing 3 again
    QCOMPARE(person(1).name, QStringLiteral("Grace Hopper"));
}

void UndoTest::aChangeByAnotherProcessIsAConflict()
{
    const Candidate seen = person(1);
    auto other = test::openWorkspace(m_workspace->path(), m_at);
    Candidate after = seen;
    after.name = QStringLiteral("Amazing Grace");
    QVERIFY_RESULT(other->commit(*editCandidate(seen, after, who())));
    const QString before = dumpWorkspace(m_workspace->connection());
    const auto refused = rename(seen, "Rear Admiral Hopper");
    QCOMPARE_ERROR(refused, ErrorKind::Conflict, " was changed meanwhile (Name; last by Ada, entry 3).");
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
}

void UndoTest::nothingIsStoredOfARefusedEdit()
{
    // The first change fits, the second does not: neither is stored, and no entry.
    const Candidate seen = person(1);
    Candidate after = seen;
    after.company = QStringLiteral("Navy");
    Edit edit = *editCandidate(seen, after, who());
    Candidate stale = seen;
    stale.name = QStringLiteral("Never so called");
    edit.changes.push_back(*difference(stale, seen));
    const QString before = dumpWorkspace(m_workspace->connection());
    QCOMPARE_ERROR(m_workspace->commit(edit), ErrorKind::Conflict, "Grace Hopper");
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
    QCOMPARE(lastEntry(m_workspace->connection())->value, qint64(2));
    // And the connection goes on working.
    QVERIFY_RESULT(rename(seen, "Amazing Grace"));
}

void UndoTest::committedIsAnnouncedAfterTheCommitWithRealNumbers()
{
    QSignalSpy spy(m_workspace.get(), &Workspace::committed);
    QVERIFY_RESULT(rename(person(1), "Amazing Grace"));
    QCOMPARE(spy.count(), 1);
    const auto what = spy.at(0).at(0).value<Committed>();
    QCOMPARE(what.entry.value, qint64(3));
    QCOMPARE(what.edit.changes.front().id, qint64(1));
    const auto refused = m_workspace->undo(who(), {}, {EntryId(99), {}});
    QVERIFY(!refused.ok());
    QCOMPARE(spy.count(), 1);
}

void UndoTest::someoneWhoJoinsIsAnEntryOfTheirOwn()
{
    Member fresh;
    fresh.uuid = QStringLiteral("0190c1f2-0000-7000-8000-000000000001");
    fresh.name = QStringLiteral("Mei");
    Candidate after = person(1);
    after.company = QStringLiteral("Navy");
    const auto stored = m_workspace->commit(*editCandidate(person(1), after, {joiningMember, m_at}), fresh);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->entry.value, qint64(4));
    QCOMPARE(stored->edit.author.value, qint64(2));
    QCOMPARE(members(m_workspace->connection())->size(), size_t(2));
    // Undo skips it: it is what lets Mei sign.
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QVERIFY_RESULT(m_workspace->undo(who(), {}, {}));
    QCOMPARE(members(m_workspace->connection())->size(), size_t(2));
    QCOMPARE_ERROR(m_workspace->undo(who(), {}, {EntryId(3), {}}), ErrorKind::Refused, "cannot be undone");
    // And a refused Edit leaves no member behind.
    Member another = fresh;
    another.name = QStringLiteral("Olu");
    another.uuid = QStringLiteral("0190c1f2-0000-7000-8000-000000000002");
    const auto refused = m_workspace->undo({joiningMember, m_at}, another, {EntryId(99), {}});
    QVERIFY(!refused.ok());
    QCOMPARE(members(m_workspace->connection())->size(), size_t(2));
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
