#include "file_header.h"
#include "new_workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace shortlist;

/// What SQLite must be told before anything else, whoever asks it first.
class SqliteStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Counting memory takes a lock at every allocation; a file's header is what most commands ask first.
    void memoryIsNotCounted()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("some.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
        file.close();
        QCOMPARE(headerOf(file.fileName(), 4), QByteArray("text"));
        const auto workspace
            = test::newWorkspace(folder.filePath(QStringLiteral("one.shortlist")), Moment{1'772'355'600'000});
        QVERIFY(workspace);
        QCOMPARE(sqlite3_memory_used(), 0);
    }
};

QTEST_GUILESS_MAIN(SqliteStartTest)
#include "tst_sqlite_start.moc"
