#include "hiring_scene.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of a CSV whose cells hold no quotes, without the byte order mark.
QList<QByteArrayList> rowsOf(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    for (const QByteArray &line : csv.mid(3).split('\n')) {
        if (!line.isEmpty())
            rows += line.chopped(1).split(',');
    }
    return rows;
}

/// The cell of a row (from 1) under a header.
QByteArray cell(const Run &run, int row, const char *header)
{
    const QList<QByteArrayList> rows = rowsOf(run.out);
    return rows.value(row).value(rows.value(0).indexOf(header));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applicationsAreExactlyAsPromised();
    void theRatedCriteriaOfAPostingAreColumns();
    void aRepeatedNameIsNumbered();
    void figuresHaveTwoDecimalsInCsvAndAllInJson();
    void formulasAreDisarmed();
    void daysInStageCountLocalDays_data();
    void daysInStageCountLocalDays();
    void daysInStageOfTheEndedStandStill();
    void asOfGivesTheStateOfThatDay();
    void asOfLeavesOutWhoHadNotApplied();
    void asOfCountsScorecardsSubmittedByThen();
    void theSameDayGivesTheSameBytesLater();
    void theSameDayGivesTheSameBytesBeforeAndAfterWhatHappensTomorrow();
    void theEndOfWhoWasRecordedAsHiredStays();
    void theStageWasEnteredByTheLastMove();
    void candidatesAreExactlyAsPromised();
    void candidatesOfAPosting();
    void transitionsAreExactlyAsPromised();
    void transitionsUntilADay();
    void scorecardsAreARowPerRatingOfTheLatestSubmittedRevision();
    void jsonHasTheSameKeysWithListsAsArrays();
    void anOutFileIsWritten();
    void anOlderOutFileIsReplacedAndStaysOnFailure();
    void anUnwritableOutFailsWithoutLeavings();
    void noWorkspaceIsReplaced();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
};

void TestExport::applicationsAreExactlyAsPromised()
{
    HiringScene scene;
    scene.does("move", "1", "--stage", "Screen");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    setNow("2026-03-05T12:00:00Z");
    const Run done = scene.asks("export", "applications");
    QCOMPARE(done.status, 0);
    QCOMPARE(done.error, QByteArray());
    QCOMPARE(withoutUuids(done.out),
             QByteArray(
                 "\xEF\xBB\xBF"
                 "application_uuid,posting,requisition,department,location,candidate,external_id,emails,phones,source,"
                 "stage,status,"
                 "reason,applied_at,stage_entered_at,ended_at,days_in_stage,score,coverage,tags\r\n"
                 "UUID,Backend Engineer,R-7,Platform,\"Vilnius, Lithuania\",Grace "
                 "Hopper,,grace@example.org,,,Applied,active,,"
                 "2026-03-02T12:00:00.000Z,2026-03-02T12:00:00.000Z,,3,,,\r\n"
                 "UUID,Backend Engineer,R-7,Platform,\"Vilnius, Lithuania\",Ada Lovelace,X-1,ada@example.org; "
                 "ada@work.example,"
                 "+370 600 00000,Referral,Screen,active,,2026-03-02T12:00:00.000Z,2026-03-02T12:00:00.000Z,,3,,,math; "
                 "remote\r\n"));
}

void TestExport::theRatedCriteriaOfAPostingAreColumns()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    scene.does("score", "1", "System design=4", "Coding=3", "Communication=n/o", "--submit", "--as", "Ann");
    scene.does("score", "1", "System design=5", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("export", "applications", "--posting", "1");
    QVERIFY(rowsOf(done.out).at(0).join(',').endsWith("score,coverage,System design,Coding,Communication,tags"));
    QCOMPARE(cell(done, 1, "System design"), QByteArray("4.5"));
    QCOMPARE(cell(done, 1, "Coding"), QByteArray("3"));
    QCOMPARE(cell(done, 1, "Communication"), QByteArray());
    QCOMPARE(cell(done, 2, "System design"), QByteArray());
    QVERIFY(!scene.asks("export", "applications").out.contains("Coding"));
}

void TestExport::aRepeatedNameIsNumbered()
{
    HiringScene scene;
    scene.does("add", "criterion", "--posting", "1", "heading=Coding", "text=By hand");
    scene.does("add", "criterion", "--posting", "1", "text=Only text");
    scene.does("add", "criterion", "--posting", "1", "heading=source");
    scene.does("add", "criterion", "--posting", "1", "heading=tags");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray header = rowsOf(scene.asks("export", "applications", "--posting", "1").out).at(0).join(',');
    QVERIFY2(header.endsWith("System design,Coding,Communication,Coding (2),Only text,source (2),tags (2),tags"),
             header.constData());
}

void TestExport::figuresHaveTwoDecimalsInCsvAndAllInJson()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    scene.does("score", "1", "System design=4", "Coding=3", "--submit", "--as", "Ann");
    scene.does("score", "1", "System design=4", "--submit", "--as", "Ben");
    scene.does("score", "1", "System design=5", "--submit", "--as", "Cid");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run csv = scene.asks("export", "applications", "--posting", "1");
    QCOMPARE(cell(csv, 1, "System design"), QByteArray("4.33"));
    QCOMPARE(cell(csv, 1, "score"), QByteArray("3.8"));
    QCOMPARE(cell(csv, 1, "coverage"), QByteArray("0.83"));
    const QJsonArray json = arrayOf(scene.asks("export", "applications", "--posting", "1", "--format", "json"));
    QCOMPARE(json[0]["System design"_L1].toDouble(), 13.0 / 3);
    QCOMPARE(json[0]["coverage"_L1].toDouble(), 5.0 / 6);
}

void TestExport::formulasAreDisarmed()
{
    HiringScene scene;
    scene.does("edit", "candidate", "2", "name==HYPERLINK(1)");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(scene.asks("export", "candidates").out.contains("'=HYPERLINK(1)"));
    QVERIFY(!scene.asks("export", "candidates").out.contains(",=HYPERLINK"));
}

void TestExport::daysInStageCountLocalDays_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("days");
    // They entered at 14:00 of 2 March in Vilnius, which is at +02:00 and from 29 March on at +03:00.
    QTest::newRow("the same day") << QByteArray("2026-03-02T21:59:00Z") << QByteArray("0");
    QTest::newRow("after midnight there") << QByteArray("2026-03-02T22:00:00Z") << QByteArray("1");
    QTest::newRow("in summer before midnight") << QByteArray("2026-03-30T20:59:00Z") << QByteArray("28");
    QTest::newRow("in summer after midnight") << QByteArray("2026-03-30T21:00:00Z") << QByteArray("29");
}

void TestExport::daysInStageCountLocalDays()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    QFETCH(QByteArray, now);
    setNow(now.constData());
    QTEST(cell(scene.asks("export", "applications"), 1, "days_in_stage"), "days");
}

void TestExport::daysInStageOfTheEndedStandStill()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    setNow("2026-03-06T22:30:00Z");
    scene.does("reject", "1", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    setNow("2026-06-01T12:00:00Z");
    const Run done = scene.asks("export", "applications");
    QCOMPARE(cell(done, 1, "ended_at"), QByteArray("2026-03-06T22:30:00.000Z"));
    QCOMPARE(cell(done, 1, "days_in_stage"), QByteArray("5"));
    QCOMPARE(cell(done, 1, "status"), QByteArray("rejected"));
    QVERIFY(!cell(done, 1, "reason").isEmpty());
}

void TestExport::asOfGivesTheStateOfThatDay()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    setNow("2026-03-04T12:00:00Z");
    scene.does("move", "1", "--stage", "Screen");
    setNow("2026-03-06T21:30:00Z"); // 23:30 of that day in Vilnius
    scene.does("reject", "1", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    setNow("2026-03-20T12:00:00Z");
    const auto asOf = [&scene](const char *day) { return scene.asks("export", "applications", "--as-of", day); };
    // Grace stands in Applied and comes first, unless Ada does so too.
    QCOMPARE(cell(asOf("2026-03-03"), 1, "stage"), QByteArray("Applied"));
    QCOMPARE(cell(asOf("2026-03-03"), 1, "candidate"), QByteArray("Ada Lovelace"));
    QCOMPARE(cell(asOf("2026-03-03"), 1, "days_in_stage"), QByteArray("1"));
    QCOMPARE(cell(asOf("2026-03-05"), 2, "stage"), QByteArray("Screen"));
    QCOMPARE(cell(asOf("2026-03-05"), 2, "status"), QByteArray("active"));
    QCOMPARE(cell(asOf("2026-03-05"), 2, "reason"), QByteArray());
    QCOMPARE(cell(asOf("2026-03-05"), 2, "ended_at"), QByteArray());
    QCOMPARE(cell(asOf("2026-03-05"), 2, "days_in_stage"), QByteArray("1"));
    QCOMPARE(cell(asOf("2026-03-06"), 2, "status"), QByteArray("rejected"));
    QCOMPARE(cell(asOf("2026-03-06"), 2, "days_in_stage"), QByteArray("2"));
    QVERIFY(!cell(asOf("2026-03-06"), 2, "reason").isEmpty());
    QCOMPARE(asOf("2026-03-20").out, scene.asks("export", "applications").out);
}

void TestExport::asOfLeavesOutWhoHadNotApplied()
{
    HiringScene scene;
    setNow("2026-03-10T12:00:00Z");
    scene.does("add", "application", "--posting", "2", "--candidate", "3");
    setNow("2026-03-20T12:00:00Z");
    QCOMPARE(rowsOf(scene.asks("export", "applications", "--as-of", "2026-03-09").out).size(), 3);
    QCOMPARE(rowsOf(scene.asks("export", "applications", "--as-of", "2026-03-10").out).size(), 4);
    QCOMPARE(rowsOf(scene.asks("export", "applications", "--as-of", "2026-03-01").out).size(), 1);
    QCOMPARE(rowsOf(scene.asks("export", "candidates", "--posting", "2", "--as-of", "2026-03-09").out).size(), 1);
}

void TestExport::asOfCountsScorecardsSubmittedByThen()
{
    HiringScene scene;
    scene.does("edit", "posting", "1", "location=");
    setNow("2026-03-04T12:00:00Z");
    scene.does("score", "1", "Coding=2", "--submit");
    setNow("2026-03-06T12:00:00Z");
    scene.does("score", "1", "Coding=5", "--submit");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    setNow("2026-03-20T12:00:00Z");
    QCOMPARE(cell(scene.asks("export", "applications", "--as-of", "2026-03-03"), 1, "score"), QByteArray());
    QCOMPARE(cell(scene.asks("export", "applications", "--as-of", "2026-03-04"), 1, "score"), QByteArray("2"));
    QCOMPARE(cell(scene.asks("export", "applications"), 1, "score"), QByteArray("5"));
    QCOMPARE(cell(scene.asks("export", "scorecards", "--as-of", "2026-03-05"), 1, "rating"), QByteArray("2"));
}

void TestExport::theSameDayGivesTheSameBytesLater()
{
    HiringScene scene;
    scene.does("move", "1", "--stage", "Screen");
    setNow("2026-03-05T12:00:00Z");
    const QByteArray then = scene.asks("export", "applications", "--posting", "1").out;
    setNow("2026-09-05T12:00:00Z");
    QCOMPARE(scene.asks("export", "applications", "--posting", "1", "--as-of", "2026-03-05").out, then);
    QVERIFY(scene.asks("export", "applications", "--posting", "1").out != then);
}

void TestExport::theSameDayGivesTheSameBytesBeforeAndAfterWhatHappensTomorrow()
{
    HiringScene scene; // noon of 2 March: what is allowed to be tomorrow must not show today
    const QString csv = scene.path(u"people.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,status,reason,applied_at,ended_at\nJoan,,,2026-03-03T11:00:00Z,\n"
               "Kay,rejected,Position filled,2026-03-01,2026-03-03T11:00:00Z\n");
    file.close();
    scene.does("import", "candidates", csv, "--posting", "1");
    scene.does("add", "candidate", "--posting", "1", "name=Lee", "applied_at=2026-03-03T11:00:00Z");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    for (const char *what : {"applications", "transitions", "candidates"}) {
        setNow(firstMoment);
        const QByteArray today = scene.asks("export", what, "--posting", "1").out;
        QVERIFY(!today.contains("Joan") && !today.contains("Lee") && !today.contains("rejected"));
        QVERIFY(today.contains("Kay"));
        QCOMPARE(scene.asks("export", what, "--posting", "1", "--as-of", "2026-03-02").out, today);
        setNow("2026-04-02T12:00:00Z");
        QCOMPARE(scene.asks("export", what, "--posting", "1", "--as-of", "2026-03-02").out, today);
        QVERIFY(scene.asks("export", what, "--posting", "1").out.contains("Joan"));
    }
}

void TestExport::theEndOfWhoWasRecordedAsHiredStays()
{
    HiringScene scene;
    const QString csv = scene.path(u"people.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "name,status,stage,applied_at,stage_entered_at,ended_at\nJoan,hired,Hired,2026-01-05,2026-02-01,2026-02-03\n");
    file.close();
    scene.does("import", "candidates", csv, "--posting", "1");
    const QByteArray then = scene.asks("export", "applications", "--posting", "1", "--as-of", "2026-03-02").out;
    QVERIFY2(then.contains("2026-02-02T22:00:00.000Z"), then.constData());
    setNow("2026-03-10T12:00:00Z");
    scene.does("reject", "1", "--reason", "1"); // somebody else
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(scene.asks("export", "applications", "--posting", "1", "--as-of", "2026-03-02").out, then);
}

void TestExport::theStageWasEnteredByTheLastMove()
{
    HiringScene scene; // noon of 2 March
    scene.does("edit", "posting", "1", "location=");
    scene.does("add", "candidate", "--posting", "1", "name=Joan", "applied_at=2026-03-03T11:00:00Z");
    scene.does("move", "3", "--stage", "Screen");
    setNow("2026-03-10T12:00:00Z");
    const QByteArray then = scene.asks("export", "applications", "--as-of", "2026-03-05").out;
    scene.does("reject", "1", "--reason", "1"); // somebody else
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run later = scene.asks("export", "applications", "--as-of", "2026-03-05");
    QCOMPARE(cell(later, 3, "stage_entered_at"), QByteArray("2026-03-02T12:00:00.000Z"));
    QCOMPARE(later.out, then);
}

void TestExport::candidatesAreExactlyAsPromised()
{
    HiringScene scene;
    const Run done = scene.asks("export", "candidates");
    QCOMPARE(done.status, 0);
    QCOMPARE(withoutUuids(done.out), QByteArray("\xEF\xBB\xBF"
                                                "candidate_uuid,name,emails,phones,headline,company,location,links,"
                                                "tags,external_id,expected_pay,expected_currency,"
                                                "expected_period,lawful_basis,informed_on\r\n"
                                                "UUID,Ada Lovelace,ada@example.org; ada@work.example,+370 600 "
                                                "00000,Analyst,,,,math; remote,X-1,4500.25,EUR,month,,\r\n"
                                                "UUID,Grace Hopper,grace@example.org,,,,,,,,,,,,\r\n"
                                                "UUID,Alan Turing,,,,,,,,,,,,,\r\n"));
}

void TestExport::candidatesOfAPosting()
{
    HiringScene scene;
    QCOMPARE(rowsOf(scene.asks("export", "candidates", "--posting", "Backend Engineer").out).size(), 3);
    QCOMPARE(rowsOf(scene.asks("export", "candidates", "--posting", "Designer").out).size(), 1);
}

void TestExport::transitionsAreExactlyAsPromised()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("move", "1", "--stage", "Screen", "--as", "Ann");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(withoutUuids(scene.asks("export", "transitions").out),
             QByteArray(
                 "\xEF\xBB\xBF"
                 "application_uuid,posting,candidate,at,by,from_stage,to_stage,from_status,to_status,reason\r\n"
                 "UUID,Backend Engineer,Ada Lovelace,2026-03-02T12:00:00.000Z,Mia,,Applied,,active,\r\n"
                 "UUID,Backend Engineer,Grace Hopper,2026-03-02T12:00:00.000Z,Mia,,Applied,,active,\r\n"
                 "UUID,Backend Engineer,Ada Lovelace,2026-03-04T12:00:00.000Z,Ann,Applied,Screen,active,active,\r\n"));
}

void TestExport::transitionsUntilADay()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("move", "1", "--stage", "Screen");
    setNow("2026-03-20T12:00:00Z");
    QCOMPARE(rowsOf(scene.asks("export", "transitions", "--as-of", "2026-03-03").out).size(), 3);
    QCOMPARE(rowsOf(scene.asks("export", "transitions").out).size(), 4);
    QCOMPARE(rowsOf(scene.asks("export", "transitions", "--posting", "2").out).size(), 1);
}

void TestExport::scorecardsAreARowPerRatingOfTheLatestSubmittedRevision()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("score", "1", "System design=1", "--submit");
    scene.does("score", "1", "System design=4", "Coding=n/o", "--recommend", "yes", "--submit");
    scene.does("score", "1", "System design=2");
    scene.does("score", "2", "Coding=5");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(
        withoutUuids(scene.asks("export", "scorecards").out),
        QByteArray("\xEF\xBB\xBF"
                   "application_uuid,posting,candidate,member,criterion_uuid,criterion,assess,weight,rating,"
                   "recommendation,submitted_at\r\n"
                   "UUID,Backend Engineer,Ada Lovelace,Mia,UUID,System design,rate,3,4,yes,2026-03-04T12:00:00.000Z\r\n"
                   "UUID,Backend Engineer,Ada Lovelace,Mia,UUID,Coding,rate,2,,yes,2026-03-04T12:00:00.000Z\r\n"));
}

void TestExport::jsonHasTheSameKeysWithListsAsArrays()
{
    HiringScene scene;
    scene.does("add", "criterion", "--posting", "1", R"(heading=The "C" key \ más)");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("export", "applications", "--posting", "1", "--format", "json");
    const QJsonArray rows = arrayOf(done);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].toObject().contains(QString::fromUtf8(R"(The "C" key \ más)")));
    QCOMPARE(rows[0]["emails"_L1].toArray().size(), 2);
    QVERIFY(rows[0]["reason"_L1].isNull());
    QCOMPARE(rows[0]["days_in_stage"_L1].toDouble(-1), 0.0);
    const QByteArrayList keys = keysOf(done.out);
    QCOMPARE(keys.first(), QByteArray("application_uuid"));
    QCOMPARE(keys.last(), QByteArray("tags"));
    QCOMPARE(keys.size(), 24);
}

void TestExport::anOutFileIsWritten()
{
    HiringScene scene;
    const QString out = scene.path(u"out.csv"_s);
    const Run done = scene.asks("export", "applications", "-o", out);
    QCOMPARE(done.status, 0);
    QCOMPARE(done.out, QByteArray());
    QCOMPARE(contentOf(out), scene.asks("export", "applications").out);
    QVERIFY(!contentOf(out).isEmpty());
    QCOMPARE(QFileInfo(out).dir().entryList(QDir::Files).size(), 2);
}

void TestExport::anOlderOutFileIsReplacedAndStaysOnFailure()
{
    HiringScene scene;
    const QString out = scene.path(u"out.csv"_s);
    QFile older(out);
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    QCOMPARE(scene.asks("export", "applications", "--posting", "Pilot", "-o", out).status, 1);
    QCOMPARE(contentOf(out), QByteArray("older"));
    QCOMPARE(scene.asks("export", "applications", "-o", out).status, 0);
    QVERIFY(contentOf(out).contains("Ada Lovelace"));
}

void TestExport::anUnwritableOutFailsWithoutLeavings()
{
    HiringScene scene;
    const Run noFolder = scene.asks("export", "applications", "-o", scene.path(u"none/out.csv"_s));
    QCOMPARE(noFolder.status, 1);
    QVERIFY(noFolder.error.contains("none/out.csv"));
    const Run folder = scene.asks("export", "applications", "-o", scene.path(QString()));
    QCOMPARE(folder.status, 1);
    QCOMPARE(QFileInfo(scene.file()).dir().entryList(QDir::Files).size(), 1);
}

void TestExport::noWorkspaceIsReplaced()
{
    HiringScene scene;
    const QByteArray before = contentOf(scene.file());
    for (const QString &out : {scene.file(), scene.file() + u"-wal"_s, scene.file() + u"-journal"_s}) {
        const Run done = scene.asks("export", "applications", "-o", out);
        QCOMPARE(done.status, 1);
        QVERIFY(done.error.contains("workspace"));
    }
    QVERIFY(contentOf(scene.file()) == before);
}

void TestExport::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown kind") << QStringList{u"offers"_s};
    QTest::newRow("unknown format") << QStringList{u"applications"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("no day") << QStringList{u"applications"_s, u"--as-of"_s, u"yesterday"_s};
    QTest::newRow("no such day") << QStringList{u"applications"_s, u"--as-of"_s, u"2026-02-30"_s};
    QTest::newRow("more than a day") << QStringList{u"applications"_s, u"--as-of"_s, u"2026-02-03T00:00"_s};
}

void TestExport::wrongUsageIsSaid()
{
    HiringScene scene;
    QFETCH(QStringList, words);
    const Run done = run(QStringList{u"export"_s, scene.file()} + words);
    QCOMPARE(done.status, 2);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(!done.error.isEmpty());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
