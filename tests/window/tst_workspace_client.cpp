#include "hiring_scene.h"
#include "queries/people.h"
#include "rules/candidate_rules.h"
#include "window/workspace_client.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkspaceClient::Step adding(const QString &name)
{
    return [name](Connection &, Authorship who) {
        Candidate candidate;
        candidate.name = name;
        return addCandidate(candidate, who);
    };
}

} // namespace

class TestWorkspaceClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndSaysWhoIsThere();
    void whatCannotBeOpenedIsSaid();
    void anEditIsStoredAndTold();
    void aRefusalIsToldAndNothingIsStored();
    void aNewcomerJoinsWithTheirFirstEdit();
    void anotherWindowHearsOfIt();
    void undoTakesBackThisWindowsNewestFirst();
    void anAnswerForWhoIsGoneIsDropped();
    void aFileThatVanishesIsNoticed();
    void whatWasPostedBeforeClosingIsStored();

private:
    SystemClock m_clock;
};

void TestWorkspaceClient::opensAndSaysWhoIsThere()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"mia"_s, m_clock);
    QSignalSpy opened(&client, &WorkspaceClient::opened);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(client.workspace().myName, u"Mia"_s);
    QVERIFY(!client.me().isNull());
    QCOMPARE(client.workspace().zone, QTimeZone("Europe/Vilnius"));
}

void TestWorkspaceClient::whatCannotBeOpenedIsSaid()
{
    HiringScene scene;
    WorkspaceClient client(scene.path(u"nothing.shortlist"_s), u"Mia"_s, m_clock);
    QSignalSpy failed(&client, &WorkspaceClient::failedToOpen);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"nothing.shortlist"_s));
}

void TestWorkspaceClient::anEditIsStoredAndTold()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy changed(&client, &WorkspaceClient::changed);
    EntryId stored;
    client.post(adding(u"Zoe"_s), this, [&](const Result<Committed> &result) {
        if (result)
            stored = result->entry;
    });
    QTRY_VERIFY(!stored.isNull());
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.first().first().value<ChangedRows>().touches(Kind::Candidate, 4));
    QVERIFY(scene.asks("list", "candidates").out.contains("Zoe"));
}

void TestWorkspaceClient::aRefusalIsToldAndNothingIsStored()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy refused(&client, &WorkspaceClient::refused);
    QSignalSpy committed(&client, &WorkspaceClient::committed);
    client.post(adding({}));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().kind, ErrorKind::BadInput);
    client.waitForAll();
    QCOMPARE(committed.count(), 0);
}

void TestWorkspaceClient::aNewcomerJoinsWithTheirFirstEdit()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"Noor"_s, m_clock);
    QSignalSpy committed(&client, &WorkspaceClient::committed);
    client.waitForAll();
    QVERIFY(client.me().isNull());
    client.post(adding(u"Zoe"_s));
    client.post(adding(u"Yan"_s));
    QTRY_COMPARE(committed.count(), 2);
    QVERIFY(!client.me().isNull());
    QCOMPARE(scene.asks("list", "members").out.count("Noor"), 1);
}

void TestWorkspaceClient::anotherWindowHearsOfIt()
{
    HiringScene scene;
    WorkspaceClient one(scene.file(), u"Mia"_s, m_clock);
    WorkspaceClient other(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy opened(&other, &WorkspaceClient::opened);
    QSignalSpy changed(&other, &WorkspaceClient::changed);
    QTRY_COMPARE(opened.count(), 1);
    one.post(adding(u"Zoe"_s));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(changed.first().first().value<ChangedRows>().touches(Kind::Candidate, 4));
}

void TestWorkspaceClient::undoTakesBackThisWindowsNewestFirst()
{
    HiringScene scene;
    WorkspaceClient one(scene.file(), u"Mia"_s, m_clock);
    WorkspaceClient other(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy oneStored(&one, &WorkspaceClient::committed);
    QSignalSpy otherStored(&other, &WorkspaceClient::committed);
    one.post(adding(u"Zoe"_s));
    QTRY_COMPARE(oneStored.count(), 1);
    other.post(adding(u"Yan"_s));
    QTRY_COMPARE(otherStored.count(), 1);
    one.undo();
    QTRY_COMPARE(oneStored.count(), 2);
    const QByteArray left = scene.asks("list", "candidates").out;
    QVERIFY(!left.contains("Zoe"));
    QVERIFY(left.contains("Yan"));
    one.redo();
    QTRY_COMPARE(oneStored.count(), 3);
    QVERIFY(scene.asks("list", "candidates").out.contains("Zoe"));
}

void TestWorkspaceClient::anAnswerForWhoIsGoneIsDropped()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy opened(&client, &WorkspaceClient::opened);
    QTRY_COMPARE(opened.count(), 1);
    int answers = 0;
    auto gone = std::make_unique<QObject>();
    for (QObject *asking : {gone.get(), static_cast<QObject *>(this)})
        client.ask<std::vector<Member>>(asking, &members, [&](const Result<std::vector<Member>> &) { ++answers; });
    gone.reset();
    QTRY_COMPARE(answers, 1);
    client.waitForAll();
    QCOMPARE(answers, 1);
}

void TestWorkspaceClient::aFileThatVanishesIsNoticed()
{
    HiringScene scene;
    WorkspaceClient client(scene.file(), u"Mia"_s, m_clock);
    QSignalSpy opened(&client, &WorkspaceClient::opened);
    QSignalSpy vanished(&client, &WorkspaceClient::vanished);
    QSignalSpy refused(&client, &WorkspaceClient::refused);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(QFile::rename(scene.file(), scene.path(u"elsewhere"_s)));
    QTRY_COMPARE(vanished.count(), 1);
    client.post(adding(u"Zoe"_s));
    QTRY_COMPARE(refused.count(), 1);
}

void TestWorkspaceClient::whatWasPostedBeforeClosingIsStored()
{
    HiringScene scene;
    {
        WorkspaceClient client(scene.file(), u"Mia"_s, m_clock);
        client.post(adding(u"Zoe"_s));
    }
    QVERIFY(scene.asks("list", "candidates").out.contains("Zoe"));
    QVERIFY(!QFile::exists(scene.file() + u"-wal"_s));
}

QTEST_MAIN(TestWorkspaceClient)
#include "tst_workspace_client.moc"
