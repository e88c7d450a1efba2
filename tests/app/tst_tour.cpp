#include "clock.h"
#include "program_runner.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/postings.h"
#include "result_check.h"
#include "window/tour/tour.h"
#include "window/tour/tour_step.h"
#include "workspace.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

/// `shortlist tour` plays the main job through the windows and proves each step; `shortlist FILE` finds the windows.
class TourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesPicturesWorkspaceAndCsv();
    void theWorkspaceHoldsWhatTheTourSays();
    void everyPictureShowsSomething();
    void aFileOrAFullFolderIsRefused();
    void anEmptyFolderWillDo();
    void aStepThatDoesNotHoldIsNamed();
    void withoutTheWindowProgramASentenceSaysSo_data();
    void withoutTheWindowProgramASentenceSaysSo();
    void withoutADisplayASentenceSaysSo();
    void whatIsNeitherVerbNorFileIsWrongUsage();

private:
    /// Runs the built program, with no display.
    Run program(const QStringList &arguments, const char *platform = "offscreen");
    QString folder() const { return m_folder.filePath(QStringLiteral("tour")); }
    QStringList pictures() const
    {
        return QDir(folder()).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    }

    QTemporaryDir m_folder;
};

Run TourTest::program(const QStringList &arguments, const char *platform)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QString::fromLatin1(platform));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SHORTLIST_PROGRAM), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TourTest::leavesPicturesWorkspaceAndCsv()
{
    const Run run = program({QStringLiteral("tour"), folder()}, "");
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.error, QByteArray());
    const QStringList listed = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &file : listed)
        QVERIFY2(QFile::exists(file), qPrintable(file));
    QVERIFY(listed.size() >= 14);
    QCOMPARE(qsizetype(QDir(folder()).entryList(QDir::Files).size()), listed.size()); // and nothing else is left
    QCOMPARE(pictures().front(), QStringLiteral("01-start.png"));
    QVERIFY(QFile::exists(folder() + QStringLiteral("/tour.shortlist")));
    QFile csv(folder() + QStringLiteral("/applications.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 25);
}

void TourTest::theWorkspaceHoldsWhatTheTourSays()
{
    const Moment now = SystemClock().now();
    auto opened = Workspace::open(folder() + QStringLiteral("/tour.shortlist"), Workspace::Access::Read, now);
    QVERIFY_RESULT(opened);
    Connection &connection = (*opened)->connection();
    QMap<QByteArray, int> statuses;
    QVERIFY_RESULT(visitApplications(connection, {}, [&statuses](const ApplicationLine &line) {
        ++statuses[line.status.toByteArray()];
        return true;
    }));
    QCOMPARE(statuses.value("hired"), 1);
    QCOMPARE(statuses.value("rejected"), 1);
    QCOMPARE(statuses.value("active"), 22);
    const auto openings = openingsOf(connection, PostingId(1));
    QVERIFY_RESULT(openings);
    QCOMPARE(openings->filled, 1);
    QList<Verb> verbs;
    QSet<QString> authors;
    QVERIFY_RESULT(visitJournal(connection, [&](const JournalLine &line) {
        verbs += line.verb;
        authors.insert(line.author);
        return true;
    }));
    QCOMPARE(authors, (QSet<QString>{QStringLiteral("Mei Tanaka"), QStringLiteral("Samuel Okafor")}));
    QCOMPARE(verbs.first(), Verb::ImportPostings);
    QCOMPARE(verbs.last(), Verb::Redo);
    QCOMPARE(verbs.count(Verb::MoveApplications), 6);
    QCOMPARE(verbs.count(Verb::SubmitScorecard), 2);
    QCOMPARE(program({QStringLiteral("check"), folder() + QStringLiteral("/tour.shortlist")}).status, 0);
}

void TourTest::everyPictureShowsSomething()
{
    const QStringList all = pictures();
    QVERIFY(all.size() >= 12);
    for (const QString &name : all) {
        const QImage picture(QDir(folder()).filePath(name));
        QVERIFY2(!picture.isNull(), qPrintable(name));
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY2(colours.size() > 50, qPrintable(QStringLiteral("%1: %2").arg(name).arg(colours.size())));
    }
}

void TourTest::aFileOrAFullFolderIsRefused()
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    QFile mine(file);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const Run onFile = program({QStringLiteral("tour"), file});
    QCOMPARE(onFile.status, 1);
    QVERIFY2(onFile.error.startsWith("shortlist: ") && onFile.error.contains("is a file"), onFile.error.constData());
    QCOMPARE(onFile.out, QByteArray());
    QCOMPARE(mine.size(), 4);
    const QString full = m_folder.filePath(QStringLiteral("full"));
    QVERIFY(QDir().mkpath(full + QStringLiteral("/.hidden")));
    const Run onFull = program({QStringLiteral("tour"), full});
    QCOMPARE(onFull.status, 1);
    QVERIFY2(onFull.error.contains("already"), onFull.error.constData());
    QCOMPARE(QDir(full).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TourTest::anEmptyFolderWillDo()
{
    const QString empty = m_folder.filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(empty));
    const SystemClock clock;
    const auto played = playTour(empty, clock);
    QVERIFY_RESULT(played);
    QVERIFY(played->back().endsWith(QStringLiteral("applications.csv")));
}

void TourTest::aStepThatDoesNotHoldIsNamed()
{
    const auto holds = expect(QStringLiteral("The number of people"), 24, 24);
    QVERIFY_RESULT(holds);
    QCOMPARE_ERROR(expect(QStringLiteral("The number of people"), 12, 24), ErrorKind::Refused,
                   "The number of people should be 24 and is 12.");
    // On a workspace where nothing was done, no step's claim holds.
    const SystemClock clock;
    TourStage stage(m_folder.path(), clock);
    QVERIFY_RESULT(stage.begin());
    int checks = 0;
    for (const auto &part : {postingSteps(), peopleSteps(), decisionSteps()}) {
        for (const TourStep &step : part) {
            if (!step.check || step.picture == QLatin1String("empty"))
                continue;
            ++checks;
            QVERIFY2(!step.check(stage), qPrintable(step.name));
        }
    }
    QVERIFY(checks >= 12);
}

void TourTest::withoutTheWindowProgramASentenceSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("file") << QStringList{QStringLiteral("team.shortlist")};
    QTest::newRow("tour") << QStringList{QStringLiteral("tour"), m_folder.filePath(QStringLiteral("none"))};
}

/// In this process: it stands in another folder than the programs do.
void TourTest::withoutTheWindowProgramASentenceSaysSo()
{
    QFETCH(QStringList, arguments);
    const Run done = run(arguments);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.error.contains("shortlist-window"), done.error.constData());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none"))));
}

void TourTest::withoutADisplayASentenceSaysSo()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const QStringList &arguments : {QStringList(), QStringList{folder() + QStringLiteral("/tour.shortlist")}}) {
        const Run done = program(arguments, "");
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("There is no display"), done.error.constData());
        QVERIFY(done.error.contains("tour DIR"));
    }
#endif
}

void TourTest::whatIsNeitherVerbNorFileIsWrongUsage()
{
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("no-such-verb")},
          QStringList{QStringLiteral("team.shortlist"), QStringLiteral("x")}, QStringList{m_folder.path()}}) {
        const Run done = run(arguments);
        QCOMPARE(done.status, 2);
        QVERIFY2(done.error.contains("There is no verb"), done.error.constData());
    }
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
