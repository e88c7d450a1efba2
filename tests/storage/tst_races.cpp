#include "board_steps.h"
#include "jobs/import_candidates.h"
#include "jobs/update_posting.h"
#include "new_workspace.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "result_check.h"
#include "rules/candidate_rules.h"
#include "rules/criterion_rules.h"
#include "rules/note_rules.h"
#include "rules/posting_rules.h"
#include "rules/reason_rules.h"
#include "workspace_dump.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace shortlist;

/// Two connections, as two processes have: one reads, the other changes, the first commits what it had in mind.
class RacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closingHearsOfAnApplicationThatCameInMeanwhile();
    void closingAnEmptyPostingToo();
    void whoComesBackActiveMeanwhileCountsToo();
    void aCriterionThatWasRatedMeanwhileIsNotScreened();
    void aReasonThatWasUsedMeanwhileKeepsItsSide();
    void whoJoinsFromTwoProcessesJoinsOnce();
    void ofTwoNewerVersionsAtATimeOneIsStored();
    void aFileThatVanishesDuringABulkEditIsSaid();
    void takingBackAnImportConcernsThePeopleInIt();

private:
    [[nodiscard]] Authorship who() const { return {MemberId(1), m_at}; }
    /// Closes with what `active` says, as it was read before.
    [[nodiscard]] Result<Committed> close(const std::vector<ApplicationFacts> &active);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Workspace> m_other;
    Moment m_at{1'772'355'600'000};
    PostingId m_posting;
    ApplicationId m_application;
};

void RacesTest::init()
{
    m_other.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->filePath(QStringLiteral("data")).toLocal8Bit());
    m_workspace = test::newWorkspace(m_folder->filePath(QStringLiteral("races.shortlist")), m_at);
    m_posting = test::addPostingTo(*m_workspace, QStringLiteral("Baker"), m_at);
    m_application = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Grace Hopper"), m_at);
    m_other = test::openWorkspace(m_workspace->path(), m_at);
}

Result<Committed> RacesTest::close(const std::vector<ApplicationFacts> &active)
{
    const Posting posting = BoardSteps(*m_workspace, m_at).posting(m_posting);
    const auto edit = setPostingStatus(posting, PostingStatus::Closed, active,
                                       reasons(m_workspace->connection())->front(), false, who());
    return edit ? m_workspace->commit(*edit) : Result<Committed>(edit.error());
}

void RacesTest::closingHearsOfAnApplicationThatCameInMeanwhile()
{
    const auto seen = activeApplications(m_workspace->connection(), m_posting);
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->size(), size_t(1));
    QVERIFY(!test::addPersonTo(*m_other, m_posting, QStringLiteral("Alan Turing"), m_at).isNull());
    const QString before = dumpWorkspace(m_workspace->connection());
    QCOMPARE_ERROR(close(*seen), ErrorKind::Conflict, " was changed meanwhile (Active applications; last by ");
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
    QVERIFY_RESULT(close(*activeApplications(m_workspace->connection(), m_posting)));
}

void RacesTest::closingAnEmptyPostingToo()
{
    const PostingId empty = test::addPostingTo(*m_workspace, QStringLiteral("Miller"), m_at);
    const Posting posting = BoardSteps(*m_workspace, m_at).posting(empty);
    QVERIFY(!test::addPersonTo(*m_other, empty, QStringLiteral("Alan Turing"), m_at).isNull());
    QCOMPARE_ERROR(m_workspace->commit(*setPostingStatus(posting, PostingStatus::Closed, {}, {}, false, who())),
                   ErrorKind::Conflict, "Active applications");
}

void RacesTest::whoComesBackActiveMeanwhileCountsToo()
{
    BoardSteps steps(*m_other, m_at);
    QVERIFY_RESULT(steps.end(m_application, ReasonId(1), ApplicationStatus::Rejected));
    const auto seen = activeApplications(m_workspace->connection(), m_posting);
    QVERIFY(seen.ok() && seen->empty());
    QVERIFY_RESULT(steps.reopen(m_application));
    QCOMPARE_ERROR(close(*seen), ErrorKind::Conflict, "Active applications");
}

void RacesTest::aCriterionThatWasRatedMeanwhileIsNotScreened()
{
    const Criterion seen = BoardSteps(*m_workspace, m_at).criterion(CriterionId(1));
    const auto rated = BoardSteps(*m_other, m_at).submitMark(m_application, seen.id);
    QVERIFY_RESULT(rated);
    Criterion after = seen;
    after.assess = Assess::Screen;
    const QString before = dumpWorkspace(m_workspace->connection());
    const QString words = QStringLiteral("criterion 1 would be screened though it has ratings, because of entry %1")
                              .arg(rated->entry.value);
    QCOMPARE_ERROR(m_workspace->commit(*editCriterion(seen, after, {}, who())), ErrorKind::Refused, words.toLatin1());
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
}

void RacesTest::ofTwoNewerVersionsAtATimeOneIsStored()
{
    const auto updated = [this](Workspace &workspace, const QByteArray &text) {
        const auto newer = readNewerVersion(text, QStringLiteral("newer.md"));
        auto update = compareStored(workspace.connection(), m_posting, *newer);
        for (auto &row : update->criteria)
            row.taken = false; // so that no row is in both Edits
        return updateStored(workspace.connection(), m_posting, *newer, *update, who());
    };
    const auto mine = updated(*m_workspace, "# Baker\n\n## Benefits\n\nFree bread.\n");
    const auto theirs = updated(*m_other, "# Baker\n\n## About us\n\nWe bake cake too.\n");
    QVERIFY_RESULT(mine);
    QVERIFY_RESULT(theirs);
    QVERIFY_RESULT(m_other->commit(*theirs));
    const QString before = dumpWorkspace(m_workspace->connection());
    QCOMPARE_ERROR(m_workspace->commit(*mine), ErrorKind::Conflict, "was changed meanwhile");
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
}

void RacesTest::aReasonThatWasUsedMeanwhileKeepsItsSide()
{
    const std::vector<Reason> seen = *reasons(m_workspace->connection());
    QVERIFY_RESULT(BoardSteps(*m_other, m_at).end(m_application, seen.front().id, ApplicationStatus::Rejected));
    Reason after = seen.front();
    after.side = ReasonSide::TheyRejected;
    QCOMPARE_ERROR(m_workspace->commit(*editReason(seen.front(), after, seen, false, who())), ErrorKind::Refused,
                   "application 1 would have ended with a reason of the other side, because of entry 3");
}

void RacesTest::whoJoinsFromTwoProcessesJoinsOnce()
{
    Member mei;
    mei.uuid = QStringLiteral("0190c1f2-0000-7000-8000-000000000001");
    mei.name = QStringLiteral("Mei");
    Member same = mei;
    same.uuid = QStringLiteral("0190c1f2-0000-7000-8000-000000000002");
    same.name = QStringLiteral("MEI");
    // Both looked before either of them wrote.
    Note note;
    note.candidate = CandidateId(1);
    note.text = QStringLiteral("Knows ovens.");
    const Authorship joining{joiningMember, m_at};
    const auto first = m_workspace->commit(*addNote(note, joining), mei);
    const auto second = m_other->commit(*addNote(note, joining), same);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QCOMPARE(members(m_workspace->connection())->size(), size_t(2));
    QCOMPARE(second->edit.author.value, first->edit.author.value);
    QCOMPARE(second->entry.value, first->entry.value + 1);
}

void RacesTest::aFileThatVanishesDuringABulkEditIsSaid()
{
    m_other.reset();
    const QString path = m_workspace->path();
    Edit head;
    head.verb = Verb::ImportCandidates;
    head.at = m_at;
    head.author = MemberId(1);
    const auto stored = m_workspace->commitBulk(head, {}, [&path](BulkEdit &bulk) -> Result<> {
        Candidate one;
        one.id = CandidateId(-1);
        one.uuid = QStringLiteral("0190c1f2-0000-7000-8000-000000000003");
        one.name = QStringLiteral("Alan Turing");
        bulk.add(creation(one));
        QFile::rename(path, path + QStringLiteral(".away"));
        return {};
    });
    QCOMPARE_ERROR(stored, ErrorKind::NotFound, "was deleted, moved or replaced");
    QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
    m_workspace.reset();
    m_workspace = test::openWorkspace(path, m_at);
    QVERIFY(!*candidate(m_workspace->connection(), CandidateId(2)));
    QCOMPARE(lastEntry(m_workspace->connection())->value, qint64(2));
}

void RacesTest::takingBackAnImportConcernsThePeopleInIt()
{
    QByteArray csv = "name,email\nAlan Turing,alan@example.org\nMary Jackson,mary@example.org\n";
    QBuffer buffer(&csv);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CandidateReader reader(buffer, {}, QTimeZone::utc());
    QVERIFY_RESULT(reader.open());
    CandidateImport how;
    how.posting = m_posting;
    const auto report = importCandidates(*m_workspace, reader, how, who(), {});
    QVERIFY_RESULT(report);
    QCOMPARE(report->applications, qint64(2));
    const auto undone = m_workspace->undo(who(), {}, {});
    QVERIFY_RESULT(undone);
    Connection &connection = m_workspace->connection();
    Statement deleted = connection.statement("select kind, coalesce(candidate_id, 0) from journal_change"
                                             " where entry_id = ? and operation = 'delete'");
    deleted.bind(0, undone->entry.value);
    QStringList found;
    while (deleted.next())
        found += QStringLiteral("%1 %2").arg(deleted.text(0)).arg(deleted.integer(1));
    found.sort();
    QCOMPARE(found.join(u','), QStringLiteral("application 2,application 3,candidate 2,candidate 3,transition 2,"
                                              "transition 3"));
    QVERIFY(connection.outcome().ok());
}

QTEST_GUILESS_MAIN(RacesTest)
#include "tst_races.moc"
