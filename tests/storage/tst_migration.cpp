#include "backup.h"
#include "check.h"
#include "program_runner.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "result_check.h"
#include "schema.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray oldFile(int revision)
{
    QFile packed(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/fixtures/revision_%1.shortlist.z").arg(revision));
    return packed.open(QIODevice::ReadOnly) ? qUncompress(packed.readAll()) : QByteArray();
}

} // namespace

/// A file of every older revision is brought up to date, after a copy, and all that it holds is still there.
class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_dir->filePath(u"data"_s).toUtf8());
        m_path = m_dir->filePath(u"old.shortlist"_s);
        writeFile(1);
    }

    void openingBringsItUpToDate_data()
    {
        QTest::addColumn<bool>("writes");
        QTest::newRow("to write") << true;
        QTest::newRow("to read") << false;
    }

    void openingBringsItUpToDate()
    {
        QFETCH(bool, writes);
        const auto access = writes ? Workspace::Access::Write : Workspace::Access::Read;
        {
            auto opened = Workspace::open(m_path, access, test::now());
            QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
            Connection &connection = (*opened)->connection();
            QCOMPARE(storedRevision(connection), schemaRevision);
            const auto document = postingDocument(connection, PostingId(1));
            QVERIFY(document && *document);
            QCOMPARE((*document)->criteria.size(), size_t(18));
            const auto problems = checkWorkspace(connection);
            QVERIFY(problems);
            QCOMPARE(*problems, QStringList());
        }
        const Run journal = test::run({u"list"_s, m_path, u"journal"_s});
        QVERIFY(journal.out.contains("Update the file"));
    }

    void aCopyOfItIsKeptFirst()
    {
        QString uuid;
        {
            auto opened = Workspace::open(m_path, Workspace::Access::Write, test::now());
            QVERIFY(opened.ok());
            uuid = (*opened)->uuid();
        }
        const QDir copies(automaticCopies(uuid));
        const QStringList names = copies.entryList({u"*.shortlist"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        auto copy = Connection::open(copies.filePath(names.first()), Connection::Mode::Read);
        QVERIFY(copy.ok());
        QCOMPARE(storedRevision(**copy), 1);
    }

    void whatWasDoneBeforeIsStillUndone()
    {
        QCOMPARE(test::run({u"undo"_s, m_path, u"--as"_s, u"Mia"_s}).status, 0);
        const Run shown = test::run({u"show"_s, m_path, u"posting"_s, u"1"_s, u"--json"_s});
        QVERIFY(!shown.out.contains("\"Bread\""));
    }

    void aBackupOfAnOlderRevisionIsRestored()
    {
        const QString backup = m_dir->filePath(u"backup.shortlist"_s);
        QVERIFY(QFile::copy(m_path, backup));
        QCOMPARE(test::run({u"add"_s, m_path, u"candidate"_s, u"name=Grace"_s, u"--as"_s, u"Mia"_s}).status, 0);
        const Run restored = test::run({u"restore"_s, backup, m_path});
        QCOMPARE(restored.error.contains("rror"), false);
        QCOMPARE(restored.status, 0);
        QCOMPARE(test::run({u"list"_s, m_path, u"templates"_s}).status, 0);
        QCOMPARE(test::run({u"check"_s, m_path}).status, 0);
    }

    /// Revision 2 knew neither plan nor interviews, and not whether notes on a draft came before an answer.
    void whatRevision2KnewIsThere()
    {
        writeFile(2);
        auto opened = Workspace::open(m_path, Workspace::Access::Write, test::now());
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().message));
        Workspace &workspace = **opened;
        QCOMPARE(storedRevision(workspace.connection()), schemaRevision);
        QCOMPARE(checkWorkspace(workspace.connection()).ok(), true);
        QCOMPARE(*checkWorkspace(workspace.connection()), QStringList());
        const auto cards = scorecards(workspace.connection(), PostingId(1));
        QVERIFY(cards && cards->size() == 3);
        QVERIFY(!cards->at(0).afterReveal && cards->at(1).afterReveal); // a second revision came after the first submit
        QVERIFY(cards->at(0).plan.isEmpty() && cards->at(0).interview.isNull());
        const auto draft = latestScorecard(workspace.connection(), ApplicationId(2), MemberId(2));
        QVERIFY(draft && *draft && (*draft)->ratings.size() == 2);
        QVERIFY(!(*draft)->ratings[0].unanswered); // its mark was taken back: not observed
        QVERIFY((*draft)->ratings[1].unanswered);
        const auto planned = planOf(workspace.connection(), {});
        QVERIFY(planned && planned->empty());
    }

    /// What the journal of an older revision kept of a row is a whole row of this one.
    void whatRevision2DeletedComesBack()
    {
        writeFile(2);
        const auto count = [this] { return test::run({u"list"_s, m_path, u"criteria"_s, u"--csv"_s}).out.count('\n'); };
        const auto before = count();
        QCOMPARE(test::run({u"undo"_s, m_path, u"11"_s, u"--as"_s, u"Mia"_s}).status, 0);
        QCOMPARE(count(), before + 1);
        QCOMPARE(test::run({u"undo"_s, m_path, u"10"_s, u"--as"_s, u"Noa"_s}).status, 0);
        QCOMPARE(test::run({u"undo"_s, m_path, u"9"_s, u"--as"_s, u"Noa"_s}).status, 0);
        QCOMPARE(test::run({u"redo"_s, m_path, u"--as"_s, u"Noa"_s}).status, 0);
        QCOMPARE(test::run({u"check"_s, m_path}).status, 0);
    }

    void aTemplateOfRevision2BeginsAPosting()
    {
        writeFile(2);
        const Run added
            = test::run({u"add"_s, m_path, u"posting"_s, u"--template"_s, u"Bakery"_s, u"--as"_s, u"Mia"_s});
        QCOMPARE(added.status, 0);
    }

private:
    using Run = test::Run;

    void writeFile(int revision)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray bytes = oldFile(revision);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
