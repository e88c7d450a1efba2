#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Whether a card says that its author may have seen others' marks, and what is owed by who holds two interviews.
class TestScorecards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingASubmitBackKeepsTheRevealMark_data();
    void takingASubmitBackKeepsTheRevealMark();
    void whoSawEverythingScoresAfterTheReveal();
    void whoOwesScoresBeforeTheReveal();
    void eachInterviewIsOwed();
    void theSecondCardGoesOnFromTheFirst();
    void aCardOfNoInterviewStandsForTheFirst();
    void aDraftOfNoInterviewBecomesThatOfTheInterview();
};

namespace {

/// Ben holds two interviews with Ada, the talk before the sample; Ann has submitted.
void prepare(HiringScene &scene)
{
    scene.does("add", "member", "name=Ben");
    scene.does("add", "planned_interview", "--posting", "1", "name=Talk", "focus=System design");
    scene.does("add", "planned_interview", "--posting", "1", "name=Sample", "kind=work_sample", "focus=Coding");
    scene.does("score", "1", "System design=5", "Coding=2", "--submit", "--as", "Ann");
}

void hold(HiringScene &scene, const char *planned, const char *start)
{
    scene.does("add", "interview", "--application", "1", "--planned", planned, u"starts_at="_s + QLatin1String(start),
               "interviewers=Ben");
}

void holdBoth(HiringScene &scene)
{
    hold(scene, "1", "2026-02-25T09:00:00Z");
    hold(scene, "2", "2026-02-26T09:00:00Z");
}

/// The latest card of a member.
QJsonObject cardOf(const HiringScene &scene, const QString &member)
{
    QJsonObject latest;
    for (const QJsonValue &one : arrayOf(scene.asks("list", "scorecards", "--json"))) {
        if (one["member"_L1].toString() == member)
            latest = one.toObject();
    }
    return latest;
}

bool isAfterReveal(const HiringScene &scene, const QString &member)
{
    return cardOf(scene, member)["after_reveal"_L1].toBool();
}

bool isWithheld(const HiringScene &scene, const char *member)
{
    return scene.asks("list", "applications", "--as", member).out.contains("after you submit");
}

} // namespace

void TestScorecards::takingASubmitBackKeepsTheRevealMark_data()
{
    QTest::addColumn<bool>("hasDraft");
    QTest::newRow("a draft that was submitted") << true;
    QTest::newRow("a card that was made and submitted at once") << false;
}

void TestScorecards::takingASubmitBackKeepsTheRevealMark()
{
    QFETCH(bool, hasDraft);
    HiringScene scene;
    prepare(scene);
    hold(scene, "1", "2026-02-25T09:00:00Z");
    if (hasDraft)
        scene.does("score", "1", "Coding=3", "--as", "Ben");
    scene.does("score", "1", "System design=4", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(!isAfterReveal(scene, u"Ben"_s) && !isWithheld(scene, "Ben"));
    scene.does("undo");
    QVERIFY(isWithheld(scene, "Ben"));
    scene.does("score", "1", "System design=5", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(cardOf(scene, u"Ben"_s)["revision"_L1].toInt(), 1);
    QVERIFY(isAfterReveal(scene, u"Ben"_s));
}

void TestScorecards::whoSawEverythingScoresAfterTheReveal()
{
    HiringScene scene;
    prepare(scene);
    scene.does("score", "1", "Coding=2", "--submit", "--as", "Ben"); // nothing was withheld from him
    scene.does("score", "1", "Coding=2", "--submit", "--as", "Cid"); // nor from one who comes now
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(!isAfterReveal(scene, u"Ann"_s)); // there was nothing to see
    QVERIFY(isAfterReveal(scene, u"Ben"_s));
    QVERIFY(isAfterReveal(scene, u"Cid"_s));
}

void TestScorecards::whoOwesScoresBeforeTheReveal()
{
    HiringScene scene;
    scene.does("score", "1", "Coding=3", "--as", "Cid"); // begun before anybody had submitted
    prepare(scene);
    QVERIFY(isWithheld(scene, "Cid"));
    scene.does("score", "1", "Coding=4", "--submit", "--as", "Cid");
    QVERIFY(!isAfterReveal(scene, u"Cid"_s));
    scene.does("score", "1", "Coding=2", "--as", "Cid");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(isAfterReveal(scene, u"Cid"_s));
}

void TestScorecards::eachInterviewIsOwed()
{
    HiringScene scene;
    prepare(scene);
    holdBoth(scene);
    scene.does("score", "1", "Coding=4", "--submit", "--as", "Ben"); // the sample, that began last
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(cardOf(scene, u"Ben"_s)["interview_id"_L1].toInt(), 2);
    QVERIFY(isWithheld(scene, "Ben"));
    QVERIFY(!scene.asks("export", "scorecards", "--as", "Ben").out.contains("Ada Lovelace"));
    scene.does("score", "1", "System design=3", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(cardOf(scene, u"Ben"_s)["interview_id"_L1].toInt(), 1);
    QVERIFY(!isWithheld(scene, "Ben"));
    QVERIFY(!isAfterReveal(scene, u"Ben"_s)); // nothing was shown to him in between
    scene.does("score", "1", "System design=5", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QVERIFY(isAfterReveal(scene, u"Ben"_s));
}

void TestScorecards::theSecondCardGoesOnFromTheFirst()
{
    HiringScene scene;
    prepare(scene);
    hold(scene, "1", "2026-02-25T09:00:00Z");
    scene.does("score", "1", "System design=4", "--submit", "--as", "Ben");
    QVERIFY(!isWithheld(scene, "Ben"));
    hold(scene, "2", "2026-02-26T09:00:00Z");
    QVERIFY(isWithheld(scene, "Ben"));
    scene.does("score", "1", "--submit", "--as", "Ben"); // it changed no mark
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject card = cardOf(scene, u"Ben"_s);
    QCOMPARE(card["revision"_L1].toInt(), 2);
    QCOMPARE(card["interview_id"_L1].toInt(), 2);
    QCOMPARE(card["ratings"_L1].toArray().size(), 1);
    QVERIFY(card["after_reveal"_L1].toBool()); // others' marks were open before it was scheduled
    QVERIFY(!isWithheld(scene, "Ben"));
}

void TestScorecards::aCardOfNoInterviewStandsForTheFirst()
{
    HiringScene scene;
    prepare(scene);
    scene.does("score", "1", "System design=4", "--submit", "--as", "Ben");
    hold(scene, "1", "2026-02-25T09:00:00Z");
    QVERIFY(!isWithheld(scene, "Ben"));
    hold(scene, "2", "2026-02-26T09:00:00Z");
    QVERIFY(isWithheld(scene, "Ben"));
    QVERIFY2(scene.isSound(), scene.problems().constData());
    scene.does("score", "1", "Coding=4", "--submit", "--as", "Ben");
    QCOMPARE(cardOf(scene, u"Ben"_s)["interview_id"_L1].toInt(), 2);
    QVERIFY(!isWithheld(scene, "Ben"));
}

void TestScorecards::aDraftOfNoInterviewBecomesThatOfTheInterview()
{
    HiringScene scene;
    prepare(scene);
    scene.does("score", "1", "Coding=4", "--as", "Ben");
    QVERIFY(cardOf(scene, u"Ben"_s)["interview_id"_L1].isNull());
    hold(scene, "2", "2026-02-26T09:00:00Z");
    scene.does("score", "1", "--submit", "--as", "Ben");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(cardOf(scene, u"Ben"_s)["revision"_L1].toInt(), 1);
    QCOMPARE(cardOf(scene, u"Ben"_s)["interview_id"_L1].toInt(), 1);
    QVERIFY(!isWithheld(scene, "Ben"));
}

QTEST_GUILESS_MAIN(TestScorecards)
#include "tst_scorecards.moc"
