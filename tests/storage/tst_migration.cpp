#include "backup.h"
#include "check.h"
#include "program_runner.h"
#include "queries/postings.h"
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

QByteArray oldFile()
{
    QFile packed(QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/storage/fixtures/revision_1.shortlist.z"));
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
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = oldFile();
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(file.write(bytes), bytes.size());
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

private:
    using Run = test::Run;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
