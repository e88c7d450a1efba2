#include "hiring_scene.h"

#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsCandidatesPostingsAndNotes();
    void severalWordsNeedNoQuotes();
    void nothingFoundIsNoFailure();
    void theTableShowsWhatWasFound();
};

void TestSearch::findsCandidatesPostingsAndNotes()
{
    HiringScene scene;
    scene.does("add", "note", "--candidate", "3", "text=Knows the backend well");
    scene.does("edit", "candidate", "2", "headline=Backend veteran");
    QVERIFY2(scene.isSound(), scene.problems().constData());
    const Run done = scene.asks("search", "BACK", "--json");
    QCOMPARE(done.status, 0);
    QCOMPARE(keysOf(done.out), QByteArray("kind id title excerpt").split(' '));
    QStringList found;
    for (const QJsonValue &hit : arrayOf(done))
        found += hit["kind"_L1].toString() + QString::number(hit["id"_L1].toInt()) + hit["title"_L1].toString();
    found.sort();
    QCOMPARE(found, (QStringList{u"candidate2Grace Hopper"_s, u"note1Alan Turing"_s, u"posting1Backend Engineer"_s}));
}

void TestSearch::severalWordsNeedNoQuotes()
{
    HiringScene scene;
    QCOMPARE(arrayOf(scene.asks("search", "ada", "love", "--json")).size(), 1);
    QCOMPARE(arrayOf(scene.asks("search", "ada love", "--json")).size(), 1);
    QCOMPARE(arrayOf(scene.asks("search", "ada hopper", "--json")).size(), 0);
}

void TestSearch::nothingFoundIsNoFailure()
{
    HiringScene scene;
    const Run json = scene.asks("search", "zebra", "--json");
    QCOMPARE(json.status, 0);
    QCOMPARE(json.out, QByteArray("[]\n"));
    const Run text = scene.asks("search", "zebra");
    QCOMPARE(text.status, 0);
    QCOMPARE(text.out, QByteArray());
    QVERIFY(text.error.contains("zebra"));
}

void TestSearch::theTableShowsWhatWasFound()
{
    HiringScene scene;
    const Run done = scene.asks("search", "lovelace");
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.contains("candidate") && done.out.contains("Ada Lovelace") && done.out.contains("Analyst"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
