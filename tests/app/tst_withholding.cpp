#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// While a member owes a scorecard, nothing that the command line prints for them tells of others' marks.
class TestWithholding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTellsOthersMarks_data();
    void nothingTellsOthersMarks();
    void whatIsWithheldIsSaid();
    void theReportsLeaveTheApplicationOut();
    void oneWhoHasSubmittedSeesEverything();
    void othersSeeEverything();
    void aNameThatIsNobodysIsRefused();
};

namespace {

/// What only Ann's card and its figures could tell.
constexpr auto notes = "Remembers every cache line";

/// Ben owes a scorecard for Ada: he has begun one, or holds an interview with her.
void owe(HiringScene &scene, bool holds)
{
    if (!holds) {
        scene.does("score", "1", "Communication=1", "--as", "Ben");
        return;
    }
    scene.does("add", "member", "name=Ben");
    scene.does("add", "interview", "--application", "1", "name=Talk", "starts_at=2026-03-05T09:00:00Z",
               "interviewers=Ben;Ann");
}

/// Ann and Cid have rated Ada; Ben owes, and Grace is rated by Ann alone.
void prepare(HiringScene &scene, bool holds = false)
{
    scene.does("score", "1", "System design=5", "Coding=2", "--recommend", "strong_yes", "--notes", notes, "--submit",
               "--as", "Ann");
    scene.does("score", "1", "System design=5", "Coding=2", "Communication=2", "--recommend", "strong_yes", "--submit",
               "--as", "Cid");
    scene.does("score", "2", "System design=3", "Coding=3", "Communication=3", "--submit", "--as", "Ann");
    scene.does("add", "debrief_note", "--application", "1", "text=Spoke of the cache line", "--as", "Ann");
    owe(scene, holds);
}

} // namespace

void TestWithholding::nothingTellsOthersMarks_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("holds");
    for (const char *words : {"list applications",
                              "list applications --json",
                              "list applications --csv",
                              "list scorecards",
                              "list scorecards --json",
                              "list scorecards --csv",
                              "show application 1",
                              "show application 1 --json",
                              "show candidate 1",
                              "show candidate 1 --json",
                              "export scorecards",
                              "export scorecards --format json",
                              "export applications",
                              "export applications --posting 1",
                              "export applications --format json",
                              "report ranking",
                              "report ranking --format json",
                              "report ranking --format csv",
                              "report calibration",
                              "report calibration --format json",
                              "report calibration --format csv"})
        for (const bool holds : {false, true})
            QTest::addRow("%s, %s", words, holds ? "holds an interview" : "has begun")
                << QString::fromLatin1(words).split(u' ') << holds;
}

void TestWithholding::nothingTellsOthersMarks()
{
    QFETCH(QStringList, words);
    QFETCH(bool, holds);
    HiringScene scene;
    prepare(scene, holds);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    // If others had said something else, Ben would read the same: so nothing of it is told.
    const auto readBy = [&words](HiringScene &asked, const QString &who) {
        const Run done = run(words.mid(0, 1) + QStringList{asked.file()} + words.mid(1) + QStringList{u"--as"_s, who});
        return done.status == 0 ? withoutUuids(done.out) : "failed: " + done.error;
    };
    HiringScene other;
    other.does("score", "1", "System design=1", "Coding=4", "--recommend", "no", "--notes", "Something else",
               "--submit", "--as", "Ann");
    other.does("score", "1", "System design=2", "Coding=5", "Communication=5", "--recommend", "no", "--submit", "--as",
               "Cid");
    other.does("score", "2", "System design=3", "Coding=3", "Communication=3", "--submit", "--as", "Ann");
    other.does("add", "debrief_note", "--application", "1", "text=Something quite else", "--as", "Ann");
    owe(other, holds);
    QVERIFY2(other.isSound(), other.problems().constData());
    QCOMPARE(readBy(scene, u"Ben"_s), readBy(other, u"Ben"_s));
    QVERIFY(!readBy(scene, u"Ben"_s).startsWith("failed"));
    // And those who may read it do read something else.
    QVERIFY(readBy(scene, u"Ann"_s) != readBy(other, u"Ann"_s));
}

void TestWithholding::whatIsWithheldIsSaid()
{
    HiringScene scene;
    prepare(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(scene.asks("list", "applications", "--as", "Ben").out.contains("after you submit"));
    QVERIFY(scene.asks("list", "scorecards", "--as", "Ben").out.contains("after you submit"));
    QVERIFY(scene.asks("show", "application", "1", "--as", "Ben").out.contains("after you submit"));
    QVERIFY(scene.asks("show", "candidate", "1", "--as", "Ben").out.contains("after you submit"));
    QVERIFY(scene.asks("report", "ranking", "--as", "Ben").out.contains("after you submit"));
    QVERIFY(scene.asks("report", "calibration", "--as", "Ben").out.contains("until you have submitted"));
    QVERIFY(scene.asks("export", "scorecards", "--as", "Ben").error.contains("until you have submitted"));
    QVERIFY(scene.asks("export", "applications", "--as", "Ben").error.contains("until you have submitted"));
    // Where no mark could stand, nothing is left out.
    QCOMPARE(scene.asks("export", "candidates", "--as", "Ben").error, QByteArray());
    QCOMPARE(scene.asks("export", "transitions", "--as", "Ben").error, QByteArray());
    // Their own begun card they see.
    const QJsonArray cards = arrayOf(scene.asks("list", "scorecards", "--json", "--as", "Ben"));
    int own = 0;
    for (const QJsonValue &card : cards) {
        const bool isAda = card["application_id"_L1].toInt() == 1;
        const bool isBens = card["member"_L1].toString() == u"Ben"_s;
        own += isBens ? 1 : 0;
        QCOMPARE(card["ratings"_L1].isNull(), isAda && !isBens);
    }
    QCOMPARE(own, 1);
}

void TestWithholding::theReportsLeaveTheApplicationOut()
{
    HiringScene scene;
    prepare(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("report", "ranking", "--format", "json", "--as", "Ben"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["candidate"_L1].toString(), u"Grace Hopper"_s);
    QVERIFY(rows[1]["score"_L1].isNull() && rows[1]["incomplete"_L1].isNull());
    const QJsonArray members
        = objectOf(scene.asks("report", "calibration", "--format", "json", "--as", "Ben"))["members"_L1].toArray();
    QCOMPARE(members.size(), 1);
    QCOMPARE(members[0]["n"_L1].toInt(), 3);
    QVERIFY(!scene.asks("export", "scorecards", "--as", "Ben").out.contains("Ada Lovelace"));
    QVERIFY(scene.asks("export", "scorecards", "--as", "Ben").out.contains("Grace Hopper"));
}

void TestWithholding::oneWhoHasSubmittedSeesEverything()
{
    HiringScene scene;
    prepare(scene);
    scene.does("score", "1", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(scene.asks("show", "application", "1", "--as", "Ben").out.contains(notes));
    QCOMPARE(scene.asks("report", "ranking", "--as", "Ben").out, scene.asks("report", "ranking", "--as", "Ann").out);
    scene.does("score", "1", "Communication=2", "--as", "Ben"); // a revision hides nothing again
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(scene.asks("show", "application", "1", "--as", "Ben").out.contains(notes));
}

void TestWithholding::othersSeeEverything()
{
    HiringScene scene;
    prepare(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    for (const char *who : {"Ann", "Mia"}) {
        QVERIFY(scene.asks("show", "application", "1", "--as", who).out.contains(notes));
        QVERIFY(!scene.asks("list", "applications", "--as", who).out.contains("after you submit"));
    }
    QCOMPARE(scene.asks("export", "scorecards").out, scene.asks("export", "scorecards", "--as", "Mia").out);
}

void TestWithholding::aNameThatIsNobodysIsRefused()
{
    HiringScene scene;
    for (const auto &words : {QStringList{u"list"_s, scene.file(), u"applications"_s},
                              QStringList{u"show"_s, scene.file(), u"application"_s, u"1"_s},
                              QStringList{u"export"_s, scene.file(), u"scorecards"_s}}) {
        const Run done = run(words + QStringList{u"--as"_s, u"Bne"_s});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("no member"), done.error.constData());
    }
}

QTEST_GUILESS_MAIN(TestWithholding)
#include "tst_withholding.moc"
