#include "check.h"
#include "new_workspace.h"
#include "queries/journal.h"
#include "random_edits.h"
#include "result_check.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace shortlist;

namespace {

constexpr Moment start{1'772'355'600'000};

/// What is killed: random Edits, imports, undos and redos without an end, each told as soon as it is stored.
int keepWriting(const QString &path, quint32 seed)
{
    Moment at{start.milliseconds + seed};
    auto workspace = test::openWorkspace(path, at);
    RandomEdits random(seed, MemberId(1));
    const std::vector<Verb> verbs = RandomEdits::verbs();
    for (;;) {
        at.milliseconds += 1000;
        const Authorship who{MemberId(1), at};
        const int choice = random.number(0, 9);
        const auto stored
            = choice == 0   ? workspace->undo(who, {}, {})
              : choice == 1 ? workspace->redo(who, {})
              : choice == 2
                  ? random.attempt(*workspace, Verb::ImportCandidates, at)
                  : random.attempt(*workspace, verbs[static_cast<size_t>(random.number(0, int(verbs.size()) - 1))], at);
        if (stored) {
            std::printf("%lld\n", static_cast<long long>(stored->entry.value));
            std::fflush(stdout);
        } else if (stored.error().kind == ErrorKind::Damaged || stored.error().kind == ErrorKind::Full) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.error().message));
            return 1;
        }
    }
}

} // namespace

/// A process that is killed at any moment loses nothing that it was told is stored.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill();
};

void KillTest::whatWasAcknowledgedIsThereAfterAKill()
{
    const int kills
        = qEnvironmentVariableIsSet("SHORTLIST_KILLS") ? qEnvironmentVariableIntValue("SHORTLIST_KILLS") : 20;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed.shortlist"));
    const PostingId posting = test::addPostingTo(*test::newWorkspace(path, start), QStringLiteral("Baker"), start);
    QVERIFY(!posting.isNull());
    std::mt19937 random(42);
    qint64 acknowledged = 0;
    int whileWriting = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--keep-writing"), path, QString::number(i * 1000 + 1)});
        QVERIFY(child.waitForStarted());
        // Wait for the first word of it, so that the kill falls into the writing, then for a moment of chance.
        QVERIFY2(child.waitForReadyRead(30000), child.readAllStandardError().constData());
        child.waitForFinished(std::uniform_int_distribution<int>(0, 60)(random));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        // The last piece may be half a line: the kill came while it was printed.
        const qint64 last = lines.size() > 1 ? lines.at(lines.size() - 2).toLongLong() : 0;
        QVERIFY(last > acknowledged);
        acknowledged = last;
        whileWriting += QFile::exists(path + QStringLiteral("-wal")) ? 1 : 0;
        auto workspace = test::openWorkspace(path, start);
        const auto stored = lastEntry(workspace->connection());
        QVERIFY_RESULT(stored);
        QVERIFY2(stored->value >= acknowledged, "an acknowledged entry is gone");
        const auto problems = checkWorkspace(workspace->connection());
        QVERIFY_RESULT(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        acknowledged = stored->value;
    }
    qInfo("%d kills, %d of them with an open log, %lld entries", kills, whileWriting,
          static_cast<long long>(acknowledged));
    QVERIFY(whileWriting > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--keep-writing"))
        return keepWriting(words.value(2), words.value(3).toUInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
