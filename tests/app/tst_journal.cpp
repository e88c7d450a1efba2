#include "hiring_scene.h"
#include "queries/journal.h"
#include "result_check.h"

#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// The sentences of the journal say whom and what an entry was about, also of what is gone since.
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasDeletedIsStillNamed_data();
    void whatWasDeletedIsStillNamed();
    void undoAndRedoNameWhatIsGone();
    void theNewestNameCounts();
    void anErasedNameIsANumber();
    void aTransferNamesThePersonOnceAndThePosting();
    void aMoveNamesAStageThatIsGone();

private:
    /// The sentences of the last entries, oldest first.
    static QStringList sentences(const HiringScene &scene, qsizetype count)
    {
        QStringList found;
        for (const auto &one : arrayOf(scene.asks("list", "journal", "--json")))
            found += one["sentence"_L1].toString();
        return found.sliced(found.size() - count);
    }
};

void TestJournal::whatWasDeletedIsStillNamed_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("candidate") << QStringList{} << QStringList{u"candidate"_s, u"1"_s}
                               << u"Delete candidate Ada Lovelace"_s;
    QTest::newRow("application") << QStringList{} << QStringList{u"application"_s, u"2"_s}
                                 << u"Delete the application of Grace Hopper"_s;
    QTest::newRow("posting") << QStringList{} << QStringList{u"posting"_s, u"2"_s} << u"Delete posting Designer"_s;
    QTest::newRow("criterion by heading")
        << QStringList{} << QStringList{u"criterion"_s, u"2"_s} << u"Delete criterion Coding"_s;
    QTest::newRow("criterion by text") << QStringList{u"criterion"_s, u"--posting"_s, u"1"_s, u"text=Only text"_s}
                                       << QStringList{u"criterion"_s, u"5"_s} << u"Delete criterion Only text"_s;
    QTest::newRow("stage") << QStringList{} << QStringList{u"stage"_s, u"4"_s} << u"Delete stage Offer"_s;
    QTest::newRow("section") << QStringList{u"section"_s, u"--posting"_s, u"1"_s, u"heading=Benefits"_s, u"text=Air"_s}
                             << QStringList{u"section"_s, u"1"_s} << u"Delete section Benefits"_s;
    QTest::newRow("member") << QStringList{u"member"_s, u"name=Sam"_s} << QStringList{u"member"_s, u"2"_s}
                            << u"Delete member Sam"_s;
    QTest::newRow("reason") << QStringList{u"reason"_s, u"name=Moon phase"_s, u"side=we_rejected"_s}
                            << QStringList{u"reason"_s, u"Moon phase"_s} << u"Delete reason Moon phase"_s;
    QTest::newRow("note") << QStringList{u"note"_s, u"--candidate"_s, u"3"_s, u"text=Called."_s}
                          << QStringList{u"note"_s, u"1"_s} << u"Delete a note about Alan Turing"_s;
}

void TestJournal::whatWasDeletedIsStillNamed()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, remove);
    HiringScene scene;
    if (!add.isEmpty())
        scene.does("add", add);
    const Run done = scene.does("delete", remove);
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QFETCH(QString, sentence);
    QVERIFY2(done.error.startsWith(sentence.toUtf8() + " (entry "), done.error.constData());
    QCOMPARE(sentences(scene, 1), QStringList{sentence});
}

void TestJournal::undoAndRedoNameWhatIsGone()
{
    HiringScene scene;
    scene.does("add", "candidate", "--posting", "1", "name=Joan Clarke");
    const Run undone = scene.does("undo");
    QVERIFY2(undone.error.startsWith("Undo: Add candidate Joan Clarke ("), undone.error.constData());
    scene.does("delete", "candidate", "1");
    scene.does("undo");
    const Run redone = scene.does("redo");
    QVERIFY2(redone.error.startsWith("Redo: Delete candidate Ada Lovelace ("), redone.error.constData());
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(sentences(scene, 5),
             (QStringList{u"Add candidate Joan Clarke"_s, u"Undo: Add candidate Joan Clarke"_s,
                          u"Delete candidate Ada Lovelace"_s, u"Undo: Delete candidate Ada Lovelace"_s,
                          u"Redo: Delete candidate Ada Lovelace"_s}));
}

void TestJournal::theNewestNameCounts()
{
    HiringScene scene;
    scene.does("delete", "candidate", "3");
    scene.does("undo");
    scene.does("edit", "candidate", "3", "name=A. M. Turing");
    scene.does("delete", "candidate", "3");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(sentences(scene, 1), QStringList{u"Delete candidate A. M. Turing"_s});
}

void TestJournal::anErasedNameIsANumber()
{
    HiringScene scene;
    scene.does("delete", "candidate", "3");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    auto connection = Connection::open(scene.file(), Connection::Mode::Write);
    QVERIFY_RESULT(connection);
    QCOMPARE(nameOfRow(**connection, {Kind::Candidate, 3}), u"Alan Turing"_s);
    (*connection)
        ->execute("update journal_change set payload = null, salt = null where kind = 'candidate' and row_id = 3");
    QVERIFY_RESULT((*connection)->outcome());
    QCOMPARE(nameOfRow(**connection, {Kind::Candidate, 3}), QString());
    connection->reset();
    QCOMPARE(sentences(scene, 1), QStringList{u"Delete candidate candidate 3"_s});
}

void TestJournal::aTransferNamesThePersonOnceAndThePosting()
{
    HiringScene scene;
    scene.does("transfer", "1", "--posting", "2");
    scene.does("undo");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(sentences(scene, 2),
             (QStringList{u"Transfer Ada Lovelace to Designer"_s, u"Undo: Transfer Ada Lovelace to Designer"_s}));
}

void TestJournal::aMoveNamesAStageThatIsGone()
{
    HiringScene scene;
    scene.does("add", "stage", "--posting", "1", "name=Trial day");
    scene.does("move", "1", "2", "--stage", "Trial day");
    scene.does("undo");
    scene.does("delete", "stage", "Trial day", "--posting", "1");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    QCOMPARE(sentences(scene, 2),
             (QStringList{u"Undo: Move Ada Lovelace, Grace Hopper to Trial day"_s, u"Delete stage Trial day"_s}));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
