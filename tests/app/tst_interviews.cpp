#include "hiring_scene.h"

#include <QFile>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Plan, schedule, references and decisions, as the command line has them.
class TestInterviews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsMadeListedAndShown();
    void aPlanIsEditedMovedAndDeleted();
    void theLibraryKeepsQuestionsAndAnchors();
    void anInterviewIsScheduledChangedAndCancelled();
    void timesAreReadInTheirZone();
    void whoHoldsAnInterviewOwesUntilTheySubmit();
    void anInactiveInterviewerOwesNothing();
    void aReferenceAnswersAndIsNotScored();
    void whoIsToldNoIsNotWaitedFor();
    void theCalendarHasEveryInterview();
    void aWeightIsLockedOnceAScorecardIsSubmitted();
    void whatIsUsedStays();
    void everythingIsTakenBack();
};

namespace {

/// Interview 1 "Technical", held by Ann, about System design and Coding; question 1 asks about System design.
void plan(HiringScene &scene)
{
    scene.does("add", "member", "name=Ann", "email=ann@example.org");
    scene.does("add", "member", "name=Ben");
    scene.does("add", "planned_interview", "--posting", "1", "name=Technical", "minutes=60", "purpose=Depth",
               "interviewers=Ann", "focus=System design;Coding");
    scene.does("add", "question", "--planned", "Technical", "--posting", "1", "text=Where does it break?",
               "criteria=System design");
}

void schedule(HiringScene &scene)
{
    plan(scene);
    scene.does("add", "interview", "--application", "1", "--planned", "1", "starts_at=2026-03-05T09:00",
               "time_zone=Europe/Berlin", "place=Room 2");
}

QJsonObject first(const Run &run)
{
    return arrayOf(run).at(0).toObject();
}

} // namespace

void TestInterviews::aPlanIsMadeListedAndShown()
{
    HiringScene scene;
    plan(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject listed = first(scene.asks("list", "plan", "--posting", "1", "--json"));
    QCOMPARE(listed[u"name"_s].toString(), u"Technical"_s);
    QCOMPARE(listed[u"stage"_s].toString(), u"Interview"_s); // where none was named
    QCOMPARE(listed[u"minutes"_s].toInt(), 60);
    QCOMPARE(listed[u"interviewers"_s].toArray(), QJsonArray{u"Ann"_s});
    QCOMPARE(listed[u"focus"_s].toArray(), (QJsonArray{u"System design"_s, u"Coding"_s}));
    const QJsonObject question = first(scene.asks("list", "questions", "--json"));
    QCOMPARE(question[u"text"_s].toString(), u"Where does it break?"_s);
    QCOMPARE(question[u"criteria"_s].toArray(), QJsonArray{u"System design"_s});
    const QJsonObject posting = objectOf(scene.asks("show", "posting", "1", "--json"));
    QCOMPARE(posting[u"plan"_s].toArray().size(), 1);
    QCOMPARE(posting[u"not_asked"_s].toArray(), QJsonArray{3}); // Communication
    const QByteArray page = scene.asks("show", "posting", "1").out;
    QVERIFY(page.contains("Where does it break?"));
    QVERIFY(page.contains("Nobody asks about"));
    QVERIFY(page.contains("Communication"));
}

void TestInterviews::aPlanIsEditedMovedAndDeleted()
{
    HiringScene scene;
    plan(scene);
    scene.does("add", "planned_interview", "--posting", "1", "name=Culture", "stage=Screen", "kind=work_sample");
    scene.does("edit", "planned_interview", "Technical", "--posting", "1", "interviewers=Ann;Ben",
               "focus=", "purpose=");
    scene.does("edit", "planned_interview", "Culture", "--posting", "1", "stage=Interview", "position=1");
    scene.does("add", "question", "--planned", "1", "text=And then?");
    scene.does("edit", "question", "2", "position=1");
    scene.does("edit", "question", "2", "criteria=Coding", "text=And after that?");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonArray listed = arrayOf(scene.asks("list", "plan", "--json"));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0][u"name"_s].toString(), u"Culture"_s);
    QCOMPARE(listed[1][u"interviewers"_s].toArray().size(), 2);
    QVERIFY(listed[1][u"focus"_s].toArray().isEmpty());
    QVERIFY(listed[1][u"purpose"_s].isNull());
    QCOMPARE(listed[1][u"questions"_s][0][u"text"_s].toString(), u"And after that?"_s);
    scene.does("delete", "question", "1");
    scene.does("delete", "planned_interview", "Technical", "--posting", "1");
    QCOMPARE(arrayOf(scene.asks("list", "plan", "--json")).size(), 1);
    QVERIFY(arrayOf(scene.asks("list", "questions", "--json")).isEmpty());
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run odd = scene.asks("add", "planned_interview", "--posting", "1", "name=X", "minutes=3", "--as", "Mia");
    QCOMPARE(odd.status, 1);
    QVERIFY(odd.error.contains("5 to 480"));
    QCOMPARE(scene.asks("add", "question", "text=X", "--as", "Mia").status, 2); // in which interview?
    QCOMPARE(scene.asks("edit", "planned_interview", "2", "colour=red", "--as", "Mia").status, 2);
}

void TestInterviews::theLibraryKeepsQuestionsAndAnchors()
{
    HiringScene scene;
    scene.does("add", "library_entry", "heading=API design", "question=Which one lasted?", "anchor_2=Between");
    scene.does("edit", "library_entry", "API design", "anchor_4=Nearly");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject entry = first(scene.asks("list", "library", "--json"));
    QCOMPARE(entry[u"anchor_2"_s].toString(), u"Between"_s);
    QCOMPARE(entry[u"anchor_4"_s].toString(), u"Nearly"_s);
    scene.does("edit", "criterion", "1", "anchor_2=A little", "anchor_4=A lot");
    QCOMPARE(first(scene.asks("list", "criteria", "--json"))[u"anchor_4"_s].toString(), u"A lot"_s);
    scene.does("delete", "library_entry", "1");
    QVERIFY(arrayOf(scene.asks("list", "library", "--json")).isEmpty());
    QCOMPARE(scene.asks("add", "library_entry", "heading=Empty", "--as", "Mia").status, 1);
}

void TestInterviews::anInterviewIsScheduledChangedAndCancelled()
{
    HiringScene scene;
    schedule(scene);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QJsonObject listed = first(scene.asks("list", "interviews", "--json"));
    QCOMPARE(listed[u"name"_s].toString(), u"Technical"_s);
    QCOMPARE(listed[u"candidate"_s].toString(), u"Ada Lovelace"_s);
    QCOMPARE(listed[u"starts_at"_s].toString(), u"2026-03-05T08:00:00.000Z"_s);
    QCOMPARE(listed[u"minutes"_s].toInt(), 60);
    QCOMPARE(listed[u"interviewers"_s].toArray(), QJsonArray{u"Ann"_s});
    QCOMPARE(listed[u"scorecards_due"_s].toArray(), QJsonArray{u"Ann"_s});
    QCOMPARE(listed[u"sequence"_s].toInt(), 0);
    scene.does("edit", "interview", "1", "starts_at=2026-03-06T09:00", "interviewers=Ben");
    scene.does("edit", "interview", "1", "status=cancelled");
    listed = first(scene.asks("list", "interviews", "--json"));
    QCOMPARE(listed[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(listed[u"sequence"_s].toInt(), 2);
    QVERIFY(listed[u"scorecards_due"_s].toArray().isEmpty());
    scene.does("edit", "interview", "1", "status=scheduled");
    listed = first(scene.asks("list", "interviews", "--posting", "1", "--json"));
    QCOMPARE(listed[u"status"_s].toString(), u"scheduled"_s);
    QCOMPARE(listed[u"starts_at"_s].toString(), u"2026-03-06T08:00:00.000Z"_s);
    QCOMPARE(listed[u"sequence"_s].toInt(), 3);
    scene.does("undo"); // calendars take nothing older than what they have
    listed = first(scene.asks("list", "interviews", "--json"));
    QCOMPARE(listed[u"status"_s].toString(), u"cancelled"_s);
    QCOMPARE(listed[u"sequence"_s].toInt(), 4);
    scene.does("edit", "interview", "1", "place=Room 9"); // nobody said that it takes place after all
    QCOMPARE(first(scene.asks("list", "interviews", "--json"))[u"status"_s].toString(), u"cancelled"_s);
    scene.does("edit", "interview", "1", "status=scheduled", "place=");
    for (const char *zone : {"time_zone=", "time_zone=Mars/Base"}) {
        const Run refused = scene.asks("edit", "interview", "1", zone, "starts_at=2026-03-06T09:00", "--as", "Mia");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("is no time zone"), refused.error.constData());
    }
    QVERIFY(arrayOf(scene.asks("list", "interviews", "--posting", "2", "--json")).isEmpty());
    QVERIFY(scene.asks("show", "application", "1").out.contains("scorecard due"));
    QCOMPARE(objectOf(scene.asks("show", "application", "1", "--json"))[u"interviews"_s].toArray().size(), 1);
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::timesAreReadInTheirZone()
{
    HiringScene scene;
    plan(scene);
    const auto start = [&scene](const char *zone, const char *time) {
        const Run added = scene.asks("add", "interview", "--application", "1", "name=Talk",
                                     QString(u"time_zone="_s + QString::fromLatin1(zone)),
                                     QString(u"starts_at="_s + QString::fromLatin1(time)), "--as", "Mia");
        return added.status == 0
                   ? arrayOf(scene.asks("list", "interviews", "--json")).last()[u"starts_at"_s].toString().toLatin1()
                   : added.error;
    };
    QCOMPARE(start("Europe/Berlin", "2026-03-28T09:00"), QByteArray("2026-03-28T08:00:00.000Z"));
    QCOMPARE(start("Europe/Berlin", "2026-03-30T09:00"), QByteArray("2026-03-30T07:00:00.000Z"));
    QCOMPARE(start("Asia/Tokyo", "2026-04-01T09:00"), QByteArray("2026-04-01T00:00:00.000Z"));
    QCOMPARE(start("Europe/Berlin", "2026-04-02T09:00:00+05:00"), QByteArray("2026-04-02T04:00:00.000Z"));
    QVERIFY(start("Europe/Berlin", "2026-03-29T02:30").contains("set forward"));
    QVERIFY(start("Europe/Berlin", "tomorrow").contains("does not fit"));
    QVERIFY(start("Middle/Earth", "2026-04-02T09:00:00Z").contains("no time zone"));
}

void TestInterviews::whoHoldsAnInterviewOwesUntilTheySubmit()
{
    HiringScene scene;
    schedule(scene);
    scene.does("score", "1", "System design=5", "--submit", "--as", "Cid");
    const auto scoreAs = [&scene](const char *name) -> QJsonValue {
        return first(scene.asks("list", "applications", "--json", "--as", name))[u"score"_s];
    };
    QVERIFY(scoreAs("Ann").isNull());
    QVERIFY(!scoreAs("Ben").isNull()); // no interviewer
    scene.does("score", "1", "System design=3", "--submit", "--as", "Ann");
    QVERIFY(!scoreAs("Ann").isNull());
    QVERIFY(first(scene.asks("list", "interviews", "--json"))[u"scorecards_due"_s].toArray().isEmpty());
    scene.does("add", "interview", "--application", "1", "--planned", "1", "starts_at=2026-04-01T09:00",
               "interviewers=Ben");
    QVERIFY(scoreAs("Ben").isNull());
    scene.does("edit", "interview", "2", "status=cancelled");
    QVERIFY(!scoreAs("Ben").isNull());
    const QJsonArray cards = arrayOf(scene.asks("list", "scorecards", "--json"));
    for (const QJsonValue &card : cards)
        QCOMPARE(card[u"interview_id"_s].isNull(), card[u"member"_s].toString() != u"Ann"_s);
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::anInactiveInterviewerOwesNothing()
{
    HiringScene scene;
    schedule(scene);
    scene.does("edit", "member", "Ann", "active=false");
    QVERIFY(first(scene.asks("list", "interviews", "--json"))[u"scorecards_due"_s].toArray().isEmpty());
    const Run again = scene.asks("add", "interview", "--application", "2", "name=Talk", "interviewers=Ann",
                                 "starts_at=2026-03-05T09:00", "--as", "Mia");
    QCOMPARE(again.status, 1);
    QVERIFY(again.error.contains("not active"));
    scene.does("edit", "interview", "1", "place=Room 3"); // who holds it already may stay
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::aReferenceAnswersAndIsNotScored()
{
    HiringScene scene;
    plan(scene);
    scene.does("add", "planned_interview", "--posting", "1", "name=Former boss", "kind=reference", "interviewers=Ben");
    scene.does("add", "question", "--planned", "Former boss", "--posting", "1", "text=Again?");
    scene.does("add", "interview", "--application", "1", "--planned", "2", "starts_at=2026-03-05T09:00");
    scene.does("add", "answer", "--interview", "1", "question=Again?", "text=At once");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject shown = objectOf(scene.asks("show", "application", "1", "--json"));
    QCOMPARE(shown[u"answers"_s][0][u"text"_s].toString(), u"At once"_s);
    QVERIFY(shown[u"interviews"_s][0][u"scorecards_due"_s].toArray().isEmpty()); // a reference is not scored
    QVERIFY(scene.asks("show", "application", "1").out.contains("Again?: At once"));
    QVERIFY(first(scene.asks("list", "applications", "--json"))[u"score"_s].isNull());
    scene.does("edit", "answer", "1", "text=Yes");
    const Run gone = scene.asks("delete", "question", "2", "--as", "Mia");
    QCOMPARE(gone.status, 1);
    QVERIFY(gone.error.contains("would be lost"));
    QCOMPARE(scene.asks("delete", "planned_interview", "2", "--as", "Mia").status, 1);
    scene.does("delete", "answer", "1");
    scene.does("delete", "planned_interview", "2");
    QVERIFY(first(scene.asks("list", "interviews", "--json"))[u"planned_interview_id"_s].isNull());
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::whoIsToldNoIsNotWaitedFor()
{
    HiringScene scene;
    schedule(scene);
    scene.does("add", "interview", "--application", "1", "name=Talk", "interviewers=Ben",
               "starts_at=2026-03-01T09:00:00Z");
    scene.does("score", "1", "Coding=4", "--submit", "--as", "Mia");
    QVERIFY(scene.asks("show", "application", "1", "--as", "Ben").out.contains("after you submit"));
    const QString reason = arrayOf(scene.asks("list", "reasons", "--json"))[0].toObject()[u"name"_s].toString();
    scene.does("reject", "1", "--reason", reason);
    const auto statusOfOne = [&scene] {
        for (const QJsonValue &one : arrayOf(scene.asks("list", "interviews", "--json"))) {
            if (one[u"id"_s].toInt() == 1)
                return one[u"status"_s].toString();
        }
        return QString();
    };
    QCOMPARE(statusOfOne(), u"cancelled"_s);
    QCOMPARE(scene.asks("edit", "interview", "1", "status=scheduled", "--as", "Mia").status, 1);
    // What took place stays, and nobody owes anything for somebody who is not waited for.
    const QJsonArray all = arrayOf(scene.asks("list", "interviews", "--json"));
    QCOMPARE(all.size(), 2);
    for (const QJsonValue &one : all)
        QVERIFY(one[u"scorecards_due"_s].toArray().isEmpty());
    QVERIFY(!scene.asks("show", "application", "1", "--as", "Ben").out.contains("after you submit"));
    scene.does("undo");
    QCOMPARE(statusOfOne(), u"scheduled"_s);
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::theCalendarHasEveryInterview()
{
    HiringScene scene;
    schedule(scene);
    scene.does("add", "interview", "--application", "2", "name=Talk", "starts_at=2026-03-06T09:00:00Z");
    scene.does("edit", "interview", "2", "status=cancelled");
    scene.does("add", "interview", "--application", "2", "name=Kata", "kind=work_sample",
               "starts_at=2026-03-07T09:00:00Z");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QByteArray ics = scene.asks("export", "interviews").out;
    QCOMPARE(ics.count("BEGIN:VEVENT"), 3);
    QVERIFY(ics.contains("SUMMARY:Kata (Backend Engineer)\r\n")); // who scores it is not told whose it is
    QVERIFY(ics.contains("DTSTART:20260305T080000Z\r\n"));
    QVERIFY(ics.contains("SUMMARY:Technical: Ada Lovelace (Backend Engineer)\r\n"));
    QVERIFY(ics.contains("mailto:ann@example.org"));
    QCOMPARE(ics.count("STATUS:CANCELLED"), 1);
    QCOMPARE(scene.asks("export", "interviews").out, ics); // the same bytes for the same data and time
    const QString out = scene.path(u"all.ics"_s);
    QCOMPARE(scene.asks("export", "interviews", "--posting", "2", "-o", out).status, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("VEVENT"));
    QCOMPARE(scene.asks("export", "interviews", "--format", "csv").status, 2);
}

void TestInterviews::aWeightIsLockedOnceAScorecardIsSubmitted()
{
    HiringScene scene;
    scene.does("edit", "criterion", "1", "weight=4"); // free
    scene.does("score", "1", "System design=5", "Coding=1", "Communication=3", "--submit", "--as", "Ann");
    scene.does("score", "2", "System design=1", "Coding=5", "Communication=3", "--submit", "--as", "Ann");
    const Run refused = scene.asks("edit", "criterion", "2", "weight=9", "--as", "Mia");
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.error.contains("Give a reason"));
    const Run nobody = scene.does("edit", "criterion", "2", "weight=3", "reason=A little more");
    QVERIFY2(nobody.error.contains("Nobody changes place"), nobody.error.constData());
    const Run done = scene.does("edit", "criterion", "2", "weight=9", "reason=The team writes more code now");
    QVERIFY2(done.error.contains("Grace Hopper from 2 to 1"), done.error.constData());
    QVERIFY(done.error.contains("Ada Lovelace from 1 to 2"));
    QVERIFY(scene.asks("list", "journal", "--json").out.contains("The team writes more code now"));
    QCOMPARE(scene.asks("edit", "criterion", "3", "assess=none", "--as", "Mia").status, 1);
    const Run added = scene.asks("add", "criterion", "--posting", "1", "heading=Tact", "--as", "Mia");
    QCOMPARE(added.status, 1);
    QVERIFY(added.error.contains("Give a reason"));
    scene.does("add", "criterion", "--posting", "1", "heading=Tact", "reason=We talk to clients now");
    const Run deleted = scene.asks("delete", "criterion", "Tact", "--posting", "1", "--as", "Mia");
    QCOMPARE(deleted.status, 1);
    QVERIFY(deleted.error.contains("Give a reason"));
    QCOMPARE(scene.asks("delete", "criterion", "Tact", "weight=1", "--posting", "1", "--as", "Mia").status, 2);
    scene.does("delete", "criterion", "Tact", "reason=We do not", "--posting", "1");
    QVERIFY(scene.asks("list", "journal", "--json").out.contains("We do not"));
    scene.does("edit", "criterion", "3", "anchor_1=Silent"); // what no score depends on is free
    QVERIFY2(scene.isSound(), scene.problems().constData());
    // What was free then cannot be taken back now without a reason.
    const QJsonArray journal = arrayOf(scene.asks("list", "journal", "--json"));
    for (const QJsonValue &entry : journal) {
        if (entry[u"verb"_s].toString() != u"edit_criterion"_s)
            continue;
        const Run undone = scene.asks("undo", QString::number(entry[u"id"_s].toInteger()), "--as", "Mia");
        QCOMPARE(undone.status, 1);
        QVERIFY2(undone.error.contains("would count otherwise"), undone.error.constData());
        break;
    }
    QCOMPARE(scene.asks("undo", "--as", "Mia").status, 0); // the last one had nothing to do with weights
}

void TestInterviews::whatIsUsedStays()
{
    HiringScene scene;
    schedule(scene);
    scene.does("score", "1", "System design=3", "--submit", "--as", "Ann");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run interview = scene.asks("delete", "interview", "1", "--as", "Mia");
    QCOMPARE(interview.status, 1);
    QVERIFY(interview.error.contains("Cancel it instead"));
    const Run member = scene.asks("delete", "member", "Ann", "--as", "Mia");
    QCOMPARE(member.status, 1);
    const Run stage = scene.asks("delete", "stage", "Interview", "--posting", "1", "--as", "Mia");
    QCOMPARE(stage.status, 1);
    QVERIFY(stage.error.contains("planned in stage"));
    scene.does("delete", "criterion", "2", "reason=Not asked for"); // in focus, not marked: its part in the plan goes
    QCOMPARE(first(scene.asks("list", "plan", "--json"))[u"focus"_s].toArray(), QJsonArray{u"System design"_s});
    scene.does("delete", "application", "1");
    QVERIFY(arrayOf(scene.asks("list", "interviews", "--json")).isEmpty());
    scene.does("delete", "posting", "1");
    QVERIFY(arrayOf(scene.asks("list", "questions", "--json")).isEmpty());
    QCOMPARE(scene.asks("check").status, 0);
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

void TestInterviews::everythingIsTakenBack()
{
    HiringScene scene;
    schedule(scene);
    scene.does("add", "posting", "--from", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(arrayOf(scene.asks("list", "plan", "--json")).size(), 2);
    // All of it but the number of its changes, which only grows.
    const auto listed = [&scene] {
        QJsonObject line = first(scene.asks("list", "interviews", "--json"));
        line.remove(u"sequence"_s);
        return line;
    };
    const QJsonObject full = listed();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(scene.asks("undo", "--as", "Mia").status, 0);
    QVERIFY(arrayOf(scene.asks("list", "plan", "--json")).isEmpty());
    QVERIFY(arrayOf(scene.asks("list", "interviews", "--json")).isEmpty());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(scene.asks("redo", "--as", "Mia").status, 0);
    QCOMPARE(listed(), full);
    QCOMPARE(scene.asks("check").status, 0);
}

QTEST_GUILESS_MAIN(TestInterviews)
#include "tst_interviews.moc"
