#include "program_runner.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist::test;

/// A program in another language reads what the demo exports and comes to the same numbers.
class TestRecomputedScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsFoundAgain();
};

void TestRecomputedScores::everyNumberIsFoundAgain()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("needs python3");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.shortlist"));
    QCOMPARE(run("new %1 --demo --as Mei", {file}).status, 0);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python, {QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/app/recompute_scores.py"),
                           QStringLiteral(SHORTLIST_PROGRAM), file});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("worked out again"), said.constData());
}

QTEST_GUILESS_MAIN(TestRecomputedScores)
#include "tst_recomputed_scores.moc"
