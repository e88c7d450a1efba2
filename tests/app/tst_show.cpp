#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

class TestShow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPostingIsOneObject();
    void aPostingIsFoundByTitle();
    void aCandidateHasApplicationsNotesAndTimeline();
    void theTimelineGoesByTimeAndTellsWhatWasTakenBack();
    void anApplicationHoldsEverythingThatHangsOnIt();
    void anApplicationIsFoundByCandidateAndPosting();
    void pagesForPeopleSayTheSame();
    void pagesAreHarmless();
    void whatIsNotThereIsSaid();
    void wrongUsageIsSaid();
};

void TestShow::aPostingIsOneObject()
{
    HiringScene scene;
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("show", "posting", "1", "--json");
    QCOMPARE(done.status, 0);
    QCOMPARE(keysOf(done.out),
             QByteArray(
                 "id uuid title organization department location workplace employment_type status openings requisition"
                 " closes_on owner summary pay criteria sections stages unplaced plan not_asked")
                 .split(' '));
    const QJsonObject posting = objectOf(done);
    QCOMPARE(posting["id"_L1].toInt(), 1);
    QCOMPARE(posting["title"_L1].toString(), u"Backend Engineer"_s);
    QCOMPARE(posting["criteria"_L1].toArray().at(0).toObject(),
             (QJsonObject{{u"id"_s, 1},
                          {u"kind"_s, u"responsibility"_s},
                          {u"position"_s, 1},
                          {u"heading"_s, u"System design"_s},
                          {u"text"_s, u"Design services that last"_s},
                          {u"weight"_s, 3},
                          {u"must_have"_s, false},
                          {u"assess"_s, u"rate"_s}}));
    QCOMPARE(posting["stages"_L1].toArray().at(4).toObject(),
             (QJsonObject{{u"id"_s, 5}, {u"name"_s, u"Hired"_s}, {u"kind"_s, u"hired"_s}, {u"position"_s, 5}}));
}

void TestShow::aPostingIsFoundByTitle()
{
    HiringScene scene;
    QCOMPARE(objectOf(scene.asks("show", "posting", "designer", "--json"))["id"_L1].toInt(), 2);
}

void TestShow::aCandidateHasApplicationsNotesAndTimeline()
{
    HiringScene scene;
    scene.does("add", "note", "--candidate", "1", "text=Met at the fair");
    scene.does("add", "note", "--application", "1", "text=Strong start");
    scene.does("score", "1", "Coding=4", "--submit");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("show", "candidate", "ada lovelace", "--json");
    QCOMPARE(done.status, 0);
    const QJsonObject ada = objectOf(done);
    QCOMPARE(ada["emails"_L1].toArray().size(), 2);
    QCOMPARE(ada["expected_pay"_L1].toDouble(), 4500.25);
    const QJsonArray applications = ada["applications"_L1].toArray();
    QCOMPARE(applications.size(), 1);
    QCOMPARE(applications[0]["posting"_L1].toString(), u"Backend Engineer"_s);
    QCOMPARE(applications[0]["score"_L1].toDouble(), 4.0);
    const QJsonArray notes = ada["notes"_L1].toArray();
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0]["text"_L1].toString(), u"Met at the fair"_s);
    QVERIFY(notes[0]["application_id"_L1].isNull());
    QCOMPARE(notes[1]["application_id"_L1].toInt(), 1);
    QCOMPARE(notes[1]["by"_L1].toString(), u"Mia"_s);
    QVERIFY(ada["timeline"_L1].toArray().size() >= 4);
    QVERIFY(objectOf(scene.asks("show", "candidate", "3", "--json"))["applications"_L1].toArray().isEmpty());
}

void TestShow::theTimelineGoesByTimeAndTellsWhatWasTakenBack()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("move", "1", "--stage", "Screen", "--as", "Ann");
    setNow("2026-03-05T12:00:00Z");
    scene.does("undo");
    setNow("2026-03-06T12:00:00Z");
    scene.does("move", "1", "--stage", "Interview", "--as", "Ben");
    scene.does("move", "2", "--stage", "Offer");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QStringList moments;
    QStringList sentences;
    for (const QJsonValue &entry : objectOf(scene.asks("show", "candidate", "1", "--json"))["timeline"_L1].toArray()) {
        QCOMPARE(entry.toObject().keys(), (QStringList{u"at"_s, u"author"_s, u"sentence"_s}));
        moments += entry["at"_L1].toString();
        sentences += entry["author"_L1].toString() + u": "_s + entry["sentence"_L1].toString();
    }
    QStringList sorted = moments;
    sorted.sort();
    QCOMPARE(moments, sorted);
    QVERIFY(!sentences.filter(u"Ann: Move Ada Lovelace to Screen (taken back)"_s).isEmpty());
    QVERIFY(!sentences.filter(u"Ben: Backend Engineer: from Applied to Interview"_s).isEmpty());
    QVERIFY(sentences.filter(u"Offer"_s).isEmpty());
    QVERIFY(sentences.filter(u"from Applied to Screen"_s).isEmpty());
}

void TestShow::anApplicationHoldsEverythingThatHangsOnIt()
{
    HiringScene scene;
    setNow("2026-03-04T12:00:00Z");
    scene.does("move", "1", "--stage", "Screen");
    scene.does("score", "1", "System design=4", "Coding=n/o", "--submit", "--as", "Ann");
    scene.does("score", "1", "System design=5", "--submit", "--as", "Ben");
    scene.does("screen", "1", "SQL=partly", "--evidence", "Knows joins");
    scene.does("add", "note", "--application", "1", "text=Strong start");
    scene.does("add", "note", "--candidate", "1", "text=Elsewhere");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("show", "application", "1", "--json");
    QCOMPARE(done.status, 0);
    QCOMPARE(
        keysOf(done.out),
        QByteArray("id uuid posting_id posting candidate_id candidate emails stage_id stage rank status reason source"
                   " credited_to applied_at stage_entered_at score coverage tags criteria scorecards screenings notes"
                   " transitions interviews answers debrief_notes")
            .split(' '));
    const QJsonObject shown = objectOf(done);
    QCOMPARE(shown["candidate"_L1]["name"_L1].toString(), u"Ada Lovelace"_s);
    QCOMPARE(shown["candidate"_L1]["headline"_L1].toString(), u"Analyst"_s);
    QCOMPARE(shown["score"_L1].toDouble(), 4.5);
    QCOMPARE(shown["coverage"_L1].toDouble(), 0.5);
    const QJsonArray criteria = shown["criteria"_L1].toArray();
    QCOMPARE(criteria.size(), 4);
    QCOMPARE(criteria[0]["mean"_L1].toDouble(), 4.5);
    QCOMPARE(criteria[0]["ratings"_L1].toArray(), (QJsonArray{QJsonObject{{u"member"_s, u"Ann"_s}, {u"rating"_s, 4}},
                                                              QJsonObject{{u"member"_s, u"Ben"_s}, {u"rating"_s, 5}}}));
    QVERIFY(criteria[1]["mean"_L1].isNull());
    QVERIFY(criteria[1]["ratings"_L1][0]["rating"_L1].isNull());
    QCOMPARE(shown["scorecards"_L1].toArray().size(), 2);
    const QJsonValue screening = shown["screenings"_L1][0];
    QCOMPARE(screening["criterion"_L1].toString(), u"SQL"_s);
    QCOMPARE(screening["result"_L1].toString(), u"partly"_s);
    QCOMPARE(screening["evidence"_L1].toString(), u"Knows joins"_s);
    QCOMPARE(shown["notes"_L1].toArray().size(), 1);
    QCOMPARE(shown["transitions"_L1].toArray().size(), 2);
    QVERIFY(shown["transitions"_L1][0]["from_stage"_L1].isNull());
    QCOMPARE(shown["transitions"_L1][1]["from_stage"_L1].toString(), u"Applied"_s);
    QCOMPARE(shown["transitions"_L1][1]["to_stage"_L1].toString(), u"Screen"_s);
    QCOMPARE(shown["transitions"_L1][1]["at"_L1].toString(), u"2026-03-04T12:00:00.000Z"_s);
}

void TestShow::anApplicationIsFoundByCandidateAndPosting()
{
    HiringScene scene;
    QCOMPARE(objectOf(scene.asks("show", "application", "grace hopper", "--posting", "1", "--json"))["id"_L1].toInt(),
             2);
    QCOMPARE(scene.asks("show", "application", "grace hopper", "--json").status, 1);
}

void TestShow::pagesForPeopleSayTheSame()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=4", "--submit");
    scene.does("screen", "1", "SQL=met");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray posting = scene.asks("show", "posting", "1").out;
    for (const char *part : {"Backend Engineer", "4000.00 to 5000.50 EUR per month",
                             "System design: Design services that last", "must have", "Interview"})
        QVERIFY2(posting.contains(part), part);
    const QByteArray candidate = scene.asks("show", "candidate", "1").out;
    for (const char *part : {"Ada Lovelace", "ada@work.example", "4500.25 EUR per month",
                             "Backend Engineer (application 1): Applied, active, score 4"})
        QVERIFY2(candidate.contains(part), part);
    const QByteArray application = scene.asks("show", "application", "1").out;
    for (const char *part : {"Ada Lovelace, for Backend Engineer", "Coding: 4 (Mia 4)", "SQL: met",
                             "System design: not rated", "1 met", "2026-03-02 14:00", "4 (coverage 33.33 %)"})
        QVERIFY2(application.contains(part), part);
}

void TestShow::pagesAreHarmless()
{
    HiringScene scene;
    scene.does("add", "note", "--candidate", "3", "text=first\nsecond \x1b[2Jthird");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray page = scene.asks("show", "candidate", "3").out;
    QVERIFY(!page.contains('\x1b'));
    QVERIFY(page.contains("first\n"));
    QVERIFY(page.contains("second"));
}

void TestShow::whatIsNotThereIsSaid()
{
    HiringScene scene;
    for (const char *kind : {"posting", "candidate", "application"}) {
        const Run done = scene.asks("show", kind, "77", "--json");
        QCOMPARE(done.status, 1);
        QCOMPARE(done.out, QByteArray());
        QVERIFY(done.error.contains("77"));
    }
    scene.does("add", "candidate", "name=ada  LOVELACE");
    const Run several = scene.asks("show", "candidate", "Ada Lovelace");
    QCOMPARE(several.status, 1);
    QVERIFY(several.error.contains("1 (") && several.error.contains("4 ("));
}

void TestShow::wrongUsageIsSaid()
{
    HiringScene scene;
    QCOMPARE(scene.asks("show", "stage", "1").status, 2);
    QCOMPARE(scene.asks("show", "posting").status, 2);
    QCOMPARE(scene.asks("show", "posting", "1", "--posting", "1").status, 2);
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
