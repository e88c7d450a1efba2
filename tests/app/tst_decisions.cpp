#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// A decision is recorded with what was known.
class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsRecordedWithWhatWasKnown();
    void nobodyCanBeChosen();
    void whatCannotBeDecidedIsSaid();
};

namespace {

/// Ada and Grace in interviews, rated by Ivo.
void rate(HiringScene &scene)
{
    scene.does("move", "1", "2", "--stage", "Interview");
    scene.does("score", "1", "System design=5", "Coding=2", "Communication=4", "--submit", "--as", "Ivo");
    scene.does("score", "2", "System design=3", "Coding=3", "Communication=3", "--submit", "--as", "Ivo");
}

} // namespace

void TestDecisions::itIsRecordedWithWhatWasKnown()
{
    HiringScene scene;
    rate(scene);
    scene.does("add", "debrief_note", "--application", "1", "criterion=Coding", "text=Had the flu");
    const Run added = scene.does("add", "decision", "--posting", "1", "--application", "1", "rationale=Design counts");
    QCOMPARE(added.out.trimmed(), QByteArray("1"));
    setNow("2026-03-02T13:00:00Z");
    scene.does("edit", "criterion", "1", "weight=1", "reason=Less of it from now on"); // what was known stays
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject stored = arrayOf(scene.asks("list", "decisions", "--json", "--as", "Mia")).first().toObject();
    QCOMPARE(stored["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QCOMPARE(stored["rationale"_L1].toString(), u"Design counts"_s);
    const QJsonObject record = stored["record"_L1].toObject();
    QCOMPARE(record["criteria"_L1][0]["weight"_L1].toDouble(), 3.0);
    QCOMPARE(record["people"_L1].toArray().size(), 2);
    const QJsonValue ada = record["people"_L1][0];
    QCOMPARE(ada["chosen"_L1].toBool(), true);
    QCOMPARE(ada["evidence"_L1][1]["marks"_L1][0]["mark"_L1].toInt(), 2);
    QVERIFY(ada["evidence"_L1][1]["discussion"_L1][0].toString().contains(u"Had the flu"_s));
    QCOMPARE(arrayOf(scene.asks("list", "applications", "--json")).first()["status"_L1].toString(), u"active"_s);
    QCOMPARE(scene.asks("undo", "--as", "Mia").status, 0); // the weight
    QCOMPARE(scene.asks("undo", "--as", "Mia").status, 0);
    QVERIFY(arrayOf(scene.asks("list", "decisions", "--json", "--as", "Mia")).isEmpty());
    QCOMPARE(scene.asks("check").status, 0);
}

void TestDecisions::nobodyCanBeChosen()
{
    HiringScene scene;
    rate(scene);
    scene.does("add", "decision", "--posting", "1", "rationale=None has led", "compared=Grace Hopper;Ada Lovelace");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const QJsonObject stored = arrayOf(scene.asks("list", "decisions", "--json", "--as", "Mia")).first().toObject();
    QVERIFY(stored["application_id"_L1].isNull());
    QCOMPARE(stored["record"_L1]["people"_L1][0]["candidate"_L1].toString(), u"Grace Hopper"_s);
    QCOMPARE(stored["record"_L1]["people"_L1][0]["chosen"_L1].toBool(), false);
}

void TestDecisions::whatCannotBeDecidedIsSaid()
{
    HiringScene scene;
    rate(scene);
    const auto refused = [&scene](const QStringList &words) {
        const Run done = run(
            QStringList{u"add"_s, scene.file(), u"decision"_s, u"--as"_s, u"Mia"_s, u"--posting"_s, u"1"_s} + words);
        return QByteArray::number(done.status) + " " + done.error;
    };
    QVERIFY(refused({u"--application"_s, u"1"_s}).contains("no rationale"));
    QVERIFY(refused({u"--application"_s, u"1"_s, u"rationale=Yes"_s, u"compared=2"_s}).contains("not among those"));
    QVERIFY(refused({u"rationale=Yes"_s, u"why=No"_s}).startsWith("2 "));
    scene.does("score", "2", "Coding=3"); // Mia begins one
    QVERIFY(refused({u"--application"_s, u"1"_s, u"rationale=Yes"_s}).contains("Submit it first"));
    QVERIFY(arrayOf(scene.asks("list", "decisions", "--json", "--as", "Ivo")).isEmpty());
    QVERIFY2(scene.isSound(), scene.problems().constData());
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
