#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayList split(const char *words)
{
    return QByteArray(words).split(' ');
}

} // namespace

class TestList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsKeysInOrder_data();
    void everyKindHasItsKeysInOrder();
    void applicationsComeByPostingStageAndPlace();
    void applicationsSayWhatTheyAre();
    void scoreAndCoverageStandThereOnceSubmitted();
    void aLaterRevisionReplacesAnEarlierOne();
    void onlyRatedCriteriaCount();
    void absentIsNullAndListsAreLists();
    void postingsAreFullObjects();
    void stagesCountTheirApplications();
    void criteriaCountWithinTheirKind();
    void scorecardsHoldTheirRatings();
    void theJournalTellsWhatWasDoneAndTakenBack();
    void postingNarrows_data();
    void postingNarrows();
    void csvHasTheSameColumnsButForParts();
    void theTableIsAlignedAndHarmless();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aMissingFileAndAnUnknownPostingFail();
    void manyRowsStreamWhole();
};

void TestList::everyKindHasItsKeysInOrder_data()
{
    QTest::addColumn<QByteArrayList>("keys");
    QTest::newRow("postings") << split(
        "id uuid title organization department location workplace employment_type status openings requisition"
        " closes_on owner summary pay criteria sections stages unplaced");
    QTest::newRow("candidates") << split(
        "id uuid name emails phones headline company location links tags external_id expected_pay"
        " expected_currency expected_period lawful_basis informed_on");
    QTest::newRow("applications") << split(
        "id uuid posting_id posting candidate_id candidate emails stage_id stage rank status reason source"
        " credited_to applied_at stage_entered_at score coverage tags");
    QTest::newRow("stages") << split("id uuid posting_id name kind position target_days wip_limit applications");
    QTest::newRow("criteria") << split(
        "id uuid posting_id kind position heading text weight must_have assess anchor_1 anchor_2 anchor_3 anchor_4 "
        "anchor_5");
    QTest::newRow("scorecards") << split(
        "id uuid application_id candidate member revision status recommendation notes submitted_at"
        " interview_id after_reveal ratings");
    QTest::newRow("members") << split("id uuid name email roles active");
    QTest::newRow("reasons") << split("id uuid name side");
    QTest::newRow("journal") << split("id at author verb sentence undoes standing reason changes");
}

void TestList::everyKindHasItsKeysInOrder()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=4");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("list", QTest::currentDataTag(), "--json");
    QCOMPARE(done.status, 0);
    QCOMPARE(done.error, QByteArray());
    QVERIFY(!arrayOf(done).isEmpty());
    QFETCH(QByteArrayList, keys);
    QCOMPARE(keysOf(done.out), keys);
}

void TestList::applicationsComeByPostingStageAndPlace()
{
    HiringScene scene;
    scene.does("add", "application", "--posting", "2", "--candidate", "1");
    scene.does("add", "application", "--posting", "1", "--candidate", "3");
    scene.does("move", "1", "--stage", "Screen");
    scene.does("move", "4", "--stage", "Applied", "--to", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QList<int> ids;
    for (const QJsonValue &row : arrayOf(scene.asks("list", "applications", "--json")))
        ids += row["id"_L1].toInt();
    QCOMPARE(ids, (QList<int>{4, 2, 1, 3}));
}

void TestList::applicationsSayWhatTheyAre()
{
    HiringScene scene;
    setNow("2026-03-03T08:30:00Z");
    scene.does("reject", "2", "--reason", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("list", "applications", "--json"));
    QCOMPARE(rows.size(), 2);
    const QJsonObject ada = rows.at(0).toObject();
    QCOMPARE(ada["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QCOMPARE(ada["posting"_L1].toString(), u"Backend Engineer"_s);
    QCOMPARE(ada["stage"_L1].toString(), u"Applied"_s);
    QCOMPARE(ada["source"_L1].toString(), u"Referral"_s);
    QCOMPARE(ada["emails"_L1].toArray(), (QJsonArray{u"ada@example.org"_s, u"ada@work.example"_s}));
    QCOMPARE(ada["tags"_L1].toArray(), (QJsonArray{u"math"_s, u"remote"_s}));
    QCOMPARE(ada["applied_at"_L1].toString(), u"2026-03-02T12:00:00.000Z"_s);
    const QJsonObject grace = rows.at(1).toObject();
    QCOMPARE(grace["status"_L1].toString(), u"rejected"_s);
    QVERIFY(!grace["reason"_L1].toString().isEmpty());
}

void TestList::scoreAndCoverageStandThereOnceSubmitted()
{
    HiringScene scene;
    const auto score = [&scene](const char *member, const QStringList &words) {
        scene.does("score", QStringList{u"1"_s} + words + QStringList{u"--as"_s, QString::fromLatin1(member)});
    };
    score("Ann", {u"System design=4"_s, u"Coding=3"_s, u"Communication=n/o"_s});
    QVERIFY(arrayOf(scene.asks("list", "applications", "--json"))[0]["score"_L1].isNull());
    QVERIFY(arrayOf(scene.asks("list", "applications", "--json"))[0]["coverage"_L1].isNull());
    score("Ann", {u"--submit"_s});
    // Weights 3 and 2 of 6: (3 * 4 + 2 * 3) / 5.
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json"))[0]["score"_L1].toDouble(), 3.6);
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json"))[0]["coverage"_L1].toDouble(), 5.0 / 6);
    score("Ben", {u"System design=5"_s, u"Communication=4"_s, u"--submit"_s});
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("list", "applications", "--json"));
    QCOMPARE(rows[0]["score"_L1].toDouble(), (3 * 4.5 + 2 * 3 + 4) / 6);
    QCOMPARE(rows[0]["coverage"_L1].toDouble(), 1.0);
    QVERIFY(rows[1]["score"_L1].isNull());
}

void TestList::aLaterRevisionReplacesAnEarlierOne()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=2", "--submit");
    scene.does("score", "1", "Coding=5");
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json"))[0]["score"_L1].toDouble(), 2.0);
    scene.does("score", "1", "--submit");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json"))[0]["score"_L1].toDouble(), 5.0);
}

void TestList::onlyRatedCriteriaCount()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=2", "System design=4", "--submit");
    scene.does("edit", "criterion", "Coding", "assess=none", "reason=Nobody asks");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("list", "applications", "--json"));
    QCOMPARE(rows[0]["score"_L1].toDouble(), 4.0);
    QCOMPARE(rows[0]["coverage"_L1].toDouble(), 0.75);
}

void TestList::absentIsNullAndListsAreLists()
{
    HiringScene scene;
    const QJsonObject alan = arrayOf(scene.asks("list", "candidates", "--json")).at(2).toObject();
    QCOMPARE(alan["name"_L1].toString(), u"Alan Turing"_s);
    QVERIFY(alan["headline"_L1].isNull());
    QVERIFY(alan["expected_pay"_L1].isNull());
    QVERIFY(alan["emails"_L1].isArray());
    const QJsonObject ada = arrayOf(scene.asks("list", "candidates", "--json")).at(0).toObject();
    QCOMPARE(ada["expected_pay"_L1].toDouble(), 4500.25);
    QCOMPARE(ada["expected_period"_L1].toString(), u"month"_s);
}

void TestList::postingsAreFullObjects()
{
    HiringScene scene;
    const QJsonArray rows = arrayOf(scene.asks("list", "postings", "--json"));
    QCOMPARE(rows.size(), 2);
    const QJsonObject backend = rows.at(0).toObject();
    QCOMPARE(backend["owner"_L1].toString(), u"Mia"_s);
    QCOMPARE(backend["pay"_L1].toObject(),
             (QJsonObject{{u"min"_s, 4000}, {u"max"_s, 5000.5}, {u"currency"_s, u"EUR"_s}, {u"period"_s, u"month"_s}}));
    QCOMPARE(backend["criteria"_L1].toArray().size(), 4);
    QCOMPARE(backend["stages"_L1].toArray().size(), 5);
    QVERIFY(rows.at(1)["pay"_L1].isNull());
    QVERIFY(rows.at(1)["department"_L1].isNull());
}

void TestList::stagesCountTheirApplications()
{
    HiringScene scene;
    scene.does("move", "1", "--stage", "Screen");
    const QJsonArray rows = arrayOf(scene.asks("list", "stages", "--json"));
    QCOMPARE(rows.size(), 10);
    QList<int> counts;
    QList<int> positions;
    for (const QJsonValue &row : rows) {
        counts += row["applications"_L1].toInt();
        positions += row["position"_L1].toInt();
    }
    QCOMPARE(counts, (QList<int>{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(positions, (QList<int>{1, 2, 3, 4, 5, 1, 2, 3, 4, 5}));
}

void TestList::criteriaCountWithinTheirKind()
{
    HiringScene scene;
    scene.does("add", "criterion", "--posting", "2", "heading=Colour");
    QStringList places;
    for (const QJsonValue &row : arrayOf(scene.asks("list", "criteria", "--json")))
        places += row["heading"_L1].toString() + QString::number(row["position"_L1].toInt());
    QCOMPARE(places.join(u' '), u"System design1 Coding2 Communication3 SQL1 Colour1"_s);
}

void TestList::scorecardsHoldTheirRatings()
{
    HiringScene scene;
    scene.does("score", "1", "Communication=n/o", "Coding=3", "--recommend", "yes", "--notes", "Solid", "--submit");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("list", "scorecards", "--json"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QCOMPARE(rows[0]["member"_L1].toString(), u"Mia"_s);
    QCOMPARE(rows[0]["status"_L1].toString(), u"submitted"_s);
    QCOMPARE(rows[0]["recommendation"_L1].toString(), u"yes"_s);
    QCOMPARE(rows[0]["notes"_L1].toString(), u"Solid"_s);
    const QJsonArray ratings = rows[0]["ratings"_L1].toArray();
    QCOMPARE(ratings.size(), 2);
    QCOMPARE(ratings[0]["criterion"_L1].toString(), u"Coding"_s);
    QCOMPARE(ratings[0]["rating"_L1].toInt(), 3);
    QVERIFY(ratings[1]["rating"_L1].isNull());
}

void TestList::theJournalTellsWhatWasDoneAndTakenBack()
{
    HiringScene scene;
    scene.does("move", "1", "--stage", "Screen");
    scene.does("undo");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray rows = arrayOf(scene.asks("list", "journal", "--json"));
    const QJsonObject undo = rows.last().toObject();
    const QJsonObject move = rows.at(rows.size() - 2).toObject();
    QCOMPARE(undo["verb"_L1].toString(), u"undo"_s);
    QCOMPARE(undo["undoes"_L1], move["id"_L1]);
    QCOMPARE(move["verb"_L1].toString(), u"move_applications"_s);
    QCOMPARE(move["author"_L1].toString(), u"Mia"_s);
    QVERIFY(move["sentence"_L1].toString().contains(u"Ada Lovelace"_s));
    QCOMPARE(move["standing"_L1].toBool(true), false);
    QVERIFY(move["changes"_L1].toInt() > 0);
    QVERIFY(move["undoes"_L1].isNull());
}

void TestList::postingNarrows_data()
{
    QTest::addColumn<int>("ofBackend");
    QTest::addColumn<int>("ofDesigner");
    QTest::newRow("postings") << 1 << 1;
    QTest::newRow("candidates") << 2 << 0;
    QTest::newRow("applications") << 2 << 0;
    QTest::newRow("stages") << 5 << 5;
    QTest::newRow("criteria") << 4 << 0;
    QTest::newRow("scorecards") << 1 << 0;
}

void TestList::postingNarrows()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=4");
    const auto count = [&scene](const char *posting) {
        return arrayOf(scene.asks("list", QTest::currentDataTag(), "--json", "--posting", posting)).size();
    };
    QFETCH(int, ofBackend);
    QFETCH(int, ofDesigner);
    QCOMPARE(count("backend engineer"), ofBackend);
    QCOMPARE(count("2"), ofDesigner);
}

void TestList::csvHasTheSameColumnsButForParts()
{
    HiringScene scene;
    const Run done = scene.asks("list", "postings", "--csv");
    QCOMPARE(done.status, 0);
    const QByteArrayList lines = done.out.split('\n');
    QCOMPARE(lines.at(0),
             QByteArray(
                 "\xEF\xBB\xBFid,uuid,title,organization,department,location,workplace,employment_type,status,openings,"
                 "requisition,closes_on,owner,summary,pay.min,pay.max,pay.currency,pay.period\r"));
    QCOMPARE(
        withoutUuids(lines.at(1)),
        QByteArray(
            "1,UUID,Backend Engineer,,Platform,\"Vilnius, Lithuania\",,,draft,1,R-7,,Mia,,4000,5000.5,EUR,month\r"));
    const Run people = scene.asks("list", "candidates", "--csv");
    QVERIFY(people.out.contains("ada@example.org; ada@work.example"));
}

void TestList::theTableIsAlignedAndHarmless()
{
    HiringScene scene;
    scene.does("add", "candidate", "name=Eve", "headline=\x1b]0;title\x07\xE2\x80\xAEred", "company=One\nTwo");
    scene.does("add", "candidate", "name=山田太郎", u"headline="_s + QString(100, u'x'), "company=Acme");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QString table = QString::fromUtf8(scene.asks("list", "candidates").out);
    QVERIFY(!table.contains(u'\x1b'));
    QVERIFY(!table.contains(u'\u202e'));
    QVERIFY(table.contains(u"One Two"_s));
    QVERIFY(table.contains(QString(59, u'x') + u'…'));
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines.size(), 7);
    // The wide characters of a name take two columns each.
    const qsizetype column = lines.at(0).indexOf(u"headline"_s);
    QCOMPARE(lines.at(1).indexOf(u"Analyst"_s), column);
    QCOMPARE(lines.at(5).indexOf(u'x'), column - 4);
}

void TestList::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no kind") << QStringList{u"list"_s, u"FILE"_s};
    QTest::newRow("unknown kind") << QStringList{u"list"_s, u"FILE"_s, u"offers"_s};
    QTest::newRow("two formats") << QStringList{u"list"_s, u"FILE"_s, u"stages"_s, u"--json"_s, u"--csv"_s};
    QTest::newRow("members of a posting") << QStringList{u"list"_s, u"FILE"_s, u"members"_s, u"--posting"_s, u"1"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"FILE"_s, u"stages"_s, u"--xml"_s};
}

void TestList::wrongUsageIsSaid()
{
    HiringScene scene;
    QFETCH(QStringList, words);
    const Run done = run(words.replaceInStrings(u"FILE"_s, scene.file()));
    QCOMPARE(done.status, 2);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(done.error.contains("--help"));
}

void TestList::aMissingFileAndAnUnknownPostingFail()
{
    HiringScene scene;
    const Run missing = run({u"list"_s, scene.path(u"none.shortlist"_s), u"stages"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.error.contains("none.shortlist"));
    const Run unknown = scene.asks("list", "stages", "--posting", "Pilot");
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.out, QByteArray());
    QVERIFY(unknown.error.contains("Pilot"));
}

void TestList::manyRowsStreamWhole()
{
    HiringScene scene;
    QByteArray csv = "name,email\n";
    for (int i = 0; i < 3000; ++i)
        csv += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
    const Run imported
        = run({u"import"_s, scene.file(), u"candidates"_s, u"-"_s, u"--posting"_s, u"2"_s, u"--as"_s, u"Mia"_s}, csv);
    QVERIFY2(imported.status == 0, imported.error.constData());
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json")).size(), 3002);
    const Run table = scene.asks("list", "applications");
    QCOMPARE(table.out.count('\n'), 3003);
}

QTEST_GUILESS_MAIN(TestList)
#include "tst_list.moc"
