#include "close_to.h"
#include "hiring_scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada is rated by Ann and Ben, Grace by both; the weights are 3, 2 and 1.
void rateBoth(HiringScene &scene)
{
    scene.does("score", "1", "System design=4", "Coding=3", "Communication=n/o", "--submit", "--as", "Ann");
    scene.does("score", "1", "System design=5", "Communication=4", "--submit", "--as", "Ben");
    scene.does("score", "2", "System design=2", "Coding=3", "Communication=3", "--submit", "--as", "Ann");
    scene.does("score", "2", "System design=3", "Coding=2", "Communication=5", "--submit", "--as", "Ben");
}

QByteArray errorLines(const Run &run)
{
    return run.error;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rankingIsExactlyAsPromised();
    void rankingPutsIncompleteOnesBehind();
    void rankingListsWhoIsNotRatedYet();
    void whoHasEndedTakesNoPlace();
    void mustHavesStandBesideTheScore();
    void rankingSaysWhyThereIsNoInterval();
    void rankingAsTextSaysWhoIsNotDistinguishable();
    void rankingAsOfADay();
    void calibrationIsExactlyAsPromised();
    void calibrationSaysWhyNothingIsGiven();
    void severityIsThatOfTheWorkedExample();
    void severityIsRefusedWhereNothingIsInCommon();
    void theHeadlineSaysOnWhatTheyAgree();
    void calibrationAsCsvGivesTheInterviewers();
    void anInactiveInterviewerStillCounts();
    void theSameDataAndDayGiveTheSameBytes();
    void wrongUsageIsSaid();
};

void TestReport::rankingIsExactlyAsPromised()
{
    HiringScene scene;
    rateBoth(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "ranking", "--posting", "1", "--format", "json");
    QCOMPARE(done.status, 0);
    QCOMPARE(keysOf(done.out),
             QByteArray("application_id candidate score coverage low high incomplete must_haves").split(' '));
    const QJsonArray rows = arrayOf(done);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["application_id"_L1].toInt(), 1);
    QCOMPARE(rows[0]["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QSAME(rows[0]["score"_L1].toDouble(), 23.5 / 6);
    QCOMPARE(rows[0]["coverage"_L1].toDouble(), 1.0);
    QCOMPARE(rows[0]["incomplete"_L1], QJsonValue(false));
    QCOMPARE(rows[0]["must_haves"_L1].toString(), u"unknown"_s);
    const double low = rows[0]["low"_L1].toDouble();
    const double high = rows[0]["high"_L1].toDouble();
    QVERIFY(low < 23.5 / 6);
    QSAME((low + high) / 2, 23.5 / 6);
    QSAME(rows[1]["score"_L1].toDouble(), (3 * 2.5 + 2 * 2.5 + 4) / 6);
    QCOMPARE(scene.asks("list", "applications", "--json").status, 0);
    for (const QJsonValue &listed : arrayOf(scene.asks("list", "applications", "--json"))) {
        const qsizetype at = listed["id"_L1].toInt() == 1 ? 0 : 1;
        QCOMPARE(listed["score"_L1].toDouble(), rows[at]["score"_L1].toDouble());
        QCOMPARE(listed["coverage"_L1].toDouble(), rows[at]["coverage"_L1].toDouble());
    }
    const QByteArray csv = scene.asks("report", "ranking", "--posting", "1", "--format", "csv").out;
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "application_id,candidate,score,coverage,low,high,incomplete,must_haves\r\n"
                           "1,Ada Lovelace,3.92,1,"));
}

void TestReport::rankingPutsIncompleteOnesBehind()
{
    HiringScene scene;
    scene.does("score", "1", "System design=5", "--submit", "--as", "Ann"); // half of the weight
    scene.does("score", "2", "System design=2", "Coding=2", "--submit", "--as", "Ann");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("report", "ranking", "--format", "json"));
    QCOMPARE(rows[0]["candidate"_L1].toString(), u"Grace Hopper"_s);
    QCOMPARE(rows[0]["incomplete"_L1], QJsonValue(false));
    QCOMPARE(rows[1]["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QCOMPARE(rows[1]["incomplete"_L1], QJsonValue(true));
    QCOMPARE(rows[1]["score"_L1].toDouble(), 5.0);
    const QByteArray page = scene.asks("report", "ranking").out;
    QVERIFY(page.indexOf("Grace") < page.indexOf("not ranked"));
    QVERIFY(page.indexOf("not ranked") < page.indexOf("Ada"));
}

void TestReport::rankingListsWhoIsNotRatedYet()
{
    HiringScene scene;
    scene.does("reject", "2", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "ranking", "--format", "json");
    const QJsonArray rows = arrayOf(done);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0]["score"_L1].isNull() && rows[0]["low"_L1].isNull() && rows[0]["coverage"_L1].isNull());
    QCOMPARE(rows[0]["incomplete"_L1], QJsonValue(true));
    QVERIFY2(errorLines(done).contains("Nobody has a rating"), done.error.constData());
    QVERIFY(scene.asks("report", "ranking").out.contains("no rating."));
    // Who has ended stays where they were rated.
    scene.does("reopen", "2");
    scene.does("score", "2", "Coding=4", "--submit", "--as", "Ann");
    scene.does("reject", "2", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(arrayOf(scene.asks("report", "ranking", "--format", "json")).size(), 2);
    QVERIFY(scene.asks("report", "ranking").out.contains("rejected"));
}

void TestReport::whoHasEndedTakesNoPlace()
{
    HiringScene scene;
    rateBoth(scene);
    scene.does("reject", "1", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray page = scene.asks("report", "ranking", "--posting", "1").out;
    QByteArrayList rows;
    for (const QByteArray &line : page.split('\n')) {
        if (line.contains("Hopper") || line.contains("Lovelace"))
            rows += line.simplified();
    }
    QVERIFY2(rows.value(0).startsWith("1 Ada Lovelace rejected"), page.constData()); // the application's number
    QVERIFY2(rows.value(1).startsWith("1 2 Grace Hopper active"), page.constData());
    QVERIFY(!page.contains("stays first"));
}

void TestReport::mustHavesStandBesideTheScore()
{
    HiringScene scene;
    rateBoth(scene);
    const auto mustHaves = [&scene] {
        return arrayOf(scene.asks("report", "ranking", "--posting", "1", "--format", "json"))[0]["must_haves"_L1]
            .toString();
    };
    const auto score = [&scene] {
        return arrayOf(scene.asks("report", "ranking", "--posting", "1", "--format", "json"))[0]["score"_L1].toDouble();
    };
    const double before = score();
    for (const auto &[result, word] :
         {std::pair{"met", "met"}, {"partly", "unknown"}, {"unknown", "unknown"}, {"not_met", "not_met"}}) {
        scene.does("screen", "1", QByteArray("SQL=").append(result).constData());
        QCOMPARE(mustHaves(), QString::fromLatin1(word));
        QCOMPARE(score(), before);
    }
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestReport::rankingSaysWhyThereIsNoInterval()
{
    HiringScene scene;
    scene.does("score", "1", "System design=4", "Coding=3", "--submit", "--as", "Ann");
    scene.does("score", "2", "System design=4", "Coding=4", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "ranking", "--posting", "1", "--format", "json");
    QVERIFY(arrayOf(done)[0]["low"_L1].isNull());
    QVERIFY2(done.error.contains("No interval can be given"), done.error.constData());
    QVERIFY(scene.asks("report", "ranking").out.contains("No interval can be given"));
}

void TestReport::rankingAsTextSaysWhoIsNotDistinguishable()
{
    HiringScene scene;
    rateBoth(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "ranking", "--posting", "1");
    QCOMPARE(done.status, 0);
    QCOMPARE(done.error, QByteArray());
    QVERIFY2(done.out.contains("Not distinguishable from Ada Lovelace: Grace Hopper."), done.out.constData());
    QVERIFY2(done.out.contains("Ada Lovelace stays first under 100 % of the weightings"), done.out.constData());
    QVERIFY2(done.out.contains("No change of a single weight"), done.out.constData());
}

void TestReport::rankingAsOfADay()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("score", "1", "System design=2", "Coding=2", "--submit", "--as", "Ann");
    setNow("2026-03-06T12:00:00Z");
    scene.does("score", "1", "System design=5", "Coding=5", "--submit", "--as", "Ann");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const auto score = [&scene](const char *day) {
        return arrayOf(scene.asks("report", "ranking", "--as-of", day, "--format", "json"))[0]["score"_L1];
    };
    QVERIFY(score("2026-03-03").isNull());
    QCOMPARE(score("2026-03-04").toDouble(), 2.0);
    QCOMPARE(score("2026-03-06").toDouble(), 5.0);
}

void TestReport::calibrationIsExactlyAsPromised()
{
    HiringScene scene;
    rateBoth(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "calibration", "--posting", "1", "--format", "json");
    QCOMPARE(done.status, 0);
    QCOMPARE(keysOf(done.out), QByteArray("icc icc_k alpha members notes").split(' '));
    const QJsonObject all = objectOf(done);
    // Units with two ratings: 4 5, 2 3, 3 2 and 3 5: means 4.5, 2.5, 2.5 and 4, B = 6.375 / 3, W = 3.5 / 4.
    const double between = 2 * (1.125 * 1.125 + 2 * .875 * .875 + .625 * .625) / 3;
    const QJsonObject icc = all["icc"_L1].toObject();
    QCOMPARE(icc["form"_L1].toString(), u"ICC(1,1)"_s);
    QSAME(icc["value"_L1].toDouble(), (between - .875) / (between + .875));
    QCOMPARE(icc["n"_L1].toInt(), 4);
    QCOMPARE(icc["k"_L1].toDouble(), 2.0);
    QVERIFY(icc["low"_L1].toDouble() < icc["value"_L1].toDouble());
    QVERIFY(icc["high"_L1].toDouble() > icc["value"_L1].toDouble());
    QCOMPARE(all["icc_k"_L1]["form"_L1].toString(), u"ICC(1,k)"_s);
    QSAME(all["icc_k"_L1]["value"_L1].toDouble(), (between - .875) / between);
    QCOMPARE(all["alpha"_L1].toObject().keys(), (QStringList{u"high"_s, u"low"_s, u"n"_s, u"value"_s}));
    QCOMPARE(all["alpha"_L1]["n"_L1].toInt(), 4);
    const QJsonArray members = all["members"_L1].toArray();
    QCOMPARE(members.size(), 2);
    QCOMPARE(members[0]["member"_L1].toString(), u"Ann"_s);
    QCOMPARE(members[0]["n"_L1].toInt(), 5);
    QSAME(members[0]["mean"_L1].toDouble(), 3.0);
    QSAME(members[0]["sd"_L1].toDouble(), std::sqrt(2.0 / 4));
    QSAME(members[0]["severity"_L1].toDouble() + members[1]["severity"_L1].toDouble(), 0.0);
    QVERIFY(members[0]["severity"_L1].toDouble() < 0);
    QVERIFY(all["notes"_L1].toArray().isEmpty());
}

void TestReport::calibrationSaysWhyNothingIsGiven()
{
    HiringScene scene;
    const auto report
        = [&scene] { return objectOf(scene.asks("report", "calibration", "--posting", "1", "--format", "json")); };
    QVERIFY(report()["icc"_L1].isNull() && report()["icc_k"_L1].isNull() && report()["alpha"_L1].isNull());
    QVERIFY(report()["members"_L1].toArray().isEmpty());
    QVERIFY(report()["notes"_L1].toArray().size() >= 2);
    scene.does("score", "1", "System design=3", "Coding=3", "--submit", "--as", "Ann");
    QCOMPARE(report()["members"_L1].toArray().size(), 1);
    QVERIFY(report()["members"_L1].toArray()[0]["severity"_L1].isNull());
    QVERIFY(report()["notes"_L1].toArray().size() >= 3); // one interviewer only
    scene.does("score", "1", "System design=3", "Coding=3", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(report()["alpha"_L1].isNull()); // all equal
    QVERIFY(report()["notes"_L1].toArray()[0].toString().contains(u"All ratings are equal"_s));
    QVERIFY(scene.asks("report", "calibration").out.contains("Not enough data"));
}

void TestReport::severityIsThatOfTheWorkedExample()
{
    HiringScene scene; // X rates A 4, B 3; Y rates B 5, C 4
    scene.does("add", "application", "--posting", "1", "--candidate", "3");
    scene.does("score", "1", "Coding=4", "--submit", "--as", "X");
    scene.does("score", "2", "Coding=3", "--submit", "--as", "X");
    scene.does("score", "2", "Coding=5", "--submit", "--as", "Y");
    scene.does("score", "3", "Coding=4", "--submit", "--as", "Y");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray members
        = objectOf(scene.asks("report", "calibration", "--posting", "1", "--format", "json"))["members"_L1].toArray();
    QSAME(members[0]["severity"_L1].toDouble(), -1.0);
    QSAME(members[1]["severity"_L1].toDouble(), 1.0);
}

void TestReport::severityIsRefusedWhereNothingIsInCommon()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=4", "--submit", "--as", "X");
    scene.does("score", "2", "Coding=5", "--submit", "--as", "Y");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("report", "calibration", "--posting", "1", "--format", "json");
    QVERIFY(objectOf(done)["members"_L1].toArray()[0]["severity"_L1].isNull());
    QVERIFY(done.out.contains("nothing in common"));
}

void TestReport::theHeadlineSaysOnWhatTheyAgree()
{
    HiringScene scene;
    scene.does("add", "application", "--posting", "1", "--candidate", "3");
    for (const char *application : {"1", "2", "3"}) {
        scene.does("score", application, "Coding=4", "Communication=1", "--submit", "--as", "Ann");
        scene.does("score", application, "Coding=4", "Communication=5", "--submit", "--as", "Ben");
    }
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray page = scene.asks("report", "calibration", "--posting", "1").out;
    QVERIFY2(page.contains("Interviewers agree well on Coding, poorly on Communication.\n"), page.constData());
    QVERIFY(page.contains("ICC(1,1)"));
    QVERIFY(page.contains("1 2 3 4 5"));
}

void TestReport::calibrationAsCsvGivesTheInterviewers()
{
    HiringScene scene;
    rateBoth(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QList<QByteArray> lines
        = scene.asks("report", "calibration", "--posting", "1", "--format", "csv").out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF"
                                  "member,n,mean,sd,severity\r"));
    QVERIFY2(lines[1].startsWith("Ann,5,3,0.71,-0.3"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("Ben,5,3.8,1.3,0.3"), lines[2].constData());
}

void TestReport::anInactiveInterviewerStillCounts()
{
    HiringScene scene;
    rateBoth(scene);
    const QByteArray before = scene.asks("report", "calibration", "--format", "json").out;
    scene.does("edit", "member", "Ann", "active=false");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(scene.asks("report", "calibration", "--format", "json").out, before);
}

void TestReport::theSameDataAndDayGiveTheSameBytes()
{
    HiringScene scene;
    rateBoth(scene);
    setNow("2026-03-05T12:00:00Z");
    for (const char *what : {"ranking", "calibration"}) {
        for (const char *format : {"table", "json", "csv"}) {
            setNow("2026-03-05T12:00:00Z");
            const QByteArray then = scene.asks("report", what, "--format", format).out;
            QVERIFY(!then.isEmpty());
            setNow("2026-09-05T12:00:00Z");
            QCOMPARE(scene.asks("report", what, "--format", format, "--as-of", "2026-03-05").out, then);
            const QString file = scene.path(u"report"_s);
            QCOMPARE(scene.asks("report", what, "--format", format, "--as-of", "2026-03-05", "-o", file).status, 0);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            QCOMPARE(written.readAll(), then);
        }
    }
}

void TestReport::wrongUsageIsSaid()
{
    HiringScene scene;
    QCOMPARE(scene.asks("report", "weather").status, 2);
    QCOMPARE(scene.asks("report", "ranking", "--format", "png").status, 2);
    QCOMPARE(scene.asks("report", "ranking", "--as-of", "yesterday").status, 2);
    QCOMPARE(scene.asks("report", "ranking", "--posting", "9").status, 1);
    QCOMPARE(scene.asks("report", "ranking", "--as", "Nobody").status, 1);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
