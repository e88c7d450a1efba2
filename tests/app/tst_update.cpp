#include "hiring_scene.h"

#include <QFile>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto firstText = "# Baker\n\nLocation: Porto\n\n## Responsibilities\n\n- Bake rye bread every night\n"
                           "- Keep the oven log\n- Train two apprentices\n\n## Requirements\n\n"
                           "- Three years at the oven\n- A food hygiene certificate\n\n## Benefits\n\nFree bread.\n";
constexpr auto secondText = "# Senior Baker\n\n## Responsibilities\n\n- Order flour and yeast\n"
                            "- Bake rye bread and rolls every night\n- Keep the oven log\n\n## Requirements\n\n"
                            "- Three years at the oven\n- Train two apprentices\n\n## Benefits\n\nFree bread.\n";

} // namespace

/// A newer version of a posting's text, imported into it.
class TestUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<HiringScene>();
        QVERIFY(write(u"first.md"_s, firstText) && write(u"second.md"_s, secondText));
        m_scene->does("import", "jd", m_scene->path(u"first.md"_s));
        m_scene->does("edit", "criterion", "5", "weight=3", "anchor_5=Every loaf the same");
        m_scene->does("add", "application", "--posting", "3", "--candidate", "1");
        m_scene->does("score", "3", "--as", "Mia", "5=4", "6=3", "--submit");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
    }

    void aDryRunSaysWhatWouldChangeAndChangesNothing()
    {
        const QByteArray before = m_scene->asks("show", "posting", "3", "--json").out;
        const Run dry = m_scene->asks("import", "jd", m_scene->path(u"second.md"_s), "--posting", "3", "--dry-run");
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.out, QByteArray("~ title: Baker -> Senior Baker\n"
                                     "+ [responsibility] Order flour and yeast\n"
                                     "~ [responsibility] Bake rye bread every night -> [responsibility] Bake rye bread "
                                     "and rolls every night\n"
                                     "= [responsibility] Keep the oven log\n"
                                     "= [required] Three years at the oven\n"
                                     "~ [responsibility] Train two apprentices -> [required] Train two apprentices\n"
                                     "- [required] A food hygiene certificate\n"
                                     "= Benefits: Free bread.\n"));
        QCOMPARE(m_scene->asks("show", "posting", "3", "--json").out, before);
    }

    void whatStayedKeepsIdWeightAnchorsAndScores()
    {
        update(u"second.md"_s);
        const QJsonArray criteria = criteriaOf();
        QCOMPARE(criteria.size(), 5);
        QCOMPARE(criteria[0][u"text"_s], u"Order flour and yeast"_s);
        QCOMPARE(criteria[1][u"id"_s], 5);
        QCOMPARE(criteria[1][u"text"_s], u"Bake rye bread and rolls every night"_s);
        QCOMPARE(criteria[1][u"weight"_s], 3);
        QCOMPARE(criteria[2][u"id"_s], 6);
        QCOMPARE(criteria[3][u"id"_s], 8);
        QCOMPARE(criteria[4][u"id"_s], 7);
        QCOMPARE(criteria[4][u"kind"_s], u"required"_s);
        QVERIFY(m_scene->asks("list", "criteria", "--posting", "3", "--json").out.contains("Every loaf the same"));
        QVERIFY(m_scene->asks("list", "scorecards", "--json").out.contains("\"mark\": 4")
                || m_scene->asks("export", "scorecards").out.contains("Bake rye bread and rolls every night"));
        const QJsonObject posting = objectOf(m_scene->asks("show", "posting", "3", "--json"));
        QCOMPARE(posting.value(u"title"_s), u"Senior Baker"_s);
        QCOMPARE(posting.value(u"location"_s), u"Porto"_s); // silence takes nothing away
        QCOMPARE(m_scene->asks("check").status, 0);
    }

    void oneUndoTakesAllOfItBack()
    {
        const QByteArray before = m_scene->asks("show", "posting", "3", "--json").out;
        update(u"second.md"_s);
        m_scene->does("undo");
        QCOMPARE(m_scene->asks("show", "posting", "3", "--json").out, before);
        QCOMPARE(m_scene->asks("check").status, 0);
    }

    void aRatedLineThatIsGoneStaysUnassessed()
    {
        QVERIFY(write(u"third.md"_s, "# Baker\n\n## Responsibilities\n\n- Keep the oven log\n"));
        update(u"third.md"_s);
        const QJsonArray criteria = criteriaOf();
        QCOMPARE(criteria.size(), 2);
        QCOMPARE(criteria[1][u"id"_s], 5);
        QCOMPARE(criteria[1][u"assess"_s], u"none"_s);
    }

    void theTextsAreKeptAsFiles()
    {
        update(u"second.md"_s);
        const QJsonArray files = arrayOf(m_scene->asks("list", "files", "--posting", "3", "--json"));
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][u"name"_s], u"first.md"_s);
        QCOMPARE(m_scene->asks("export", "file", "1").out, QByteArray(firstText));
        QCOMPARE(m_scene->asks("export", "file", "second.md", "--posting", "3").out, QByteArray(secondText));
    }

    void manyPostingsOfOneFileShareItsBytes()
    {
        const QByteArray json = "[{\"title\": \"Cook\", \"description\": \"You cook soup for a hundred people a day, "
                                "and you keep the kitchen clean and safe.\"},"
                                " {\"title\": \"Driver\", \"description\": \"You drive the van to forty shops before "
                                "five in the morning, and you bring it back clean.\"}]";
        QVERIFY(write(u"two.json"_s, json.constData()));
        m_scene->does("import", "jd", m_scene->path(u"two.json"_s));
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
        const QJsonArray files = arrayOf(m_scene->asks("list", "files", "--json"));
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[1][u"hash"_s], files[2][u"hash"_s]);
        QCOMPARE(m_scene->asks("export", "file", "3").out, json);
        QCOMPARE(m_scene->asks("check").status, 0);
    }

    void ofSeveralPostingsOneIsNamed()
    {
        const QByteArray json = "[{\"title\": \"Cook\", \"description\": \"You cook soup for a hundred people a day, "
                                "and you keep the kitchen clean and safe.\"},"
                                " {\"title\": \"Baker of Rye\", \"description\": \"You bake rye bread every night "
                                "for forty shops, and you keep the oven log.\"}]";
        QVERIFY(write(u"two.json"_s, json.constData()));
        const QByteArray before = m_scene->asks("show", "posting", "3", "--json").out;
        const auto import = [this](const QStringList &more) {
            return run(QStringList{u"import"_s, m_scene->file(), u"jd"_s, m_scene->path(u"two.json"_s), u"--posting"_s,
                                   u"3"_s, u"--as"_s, u"Mia"_s}
                       + more);
        };
        const Run refused = import({});
        QCOMPARE(refused.status, 1);
        for (const char *told : {"two.json", "several postings", "1 “Cook”, 2 “Baker of Rye”", "--number"})
            QVERIFY2(refused.error.contains(told), refused.error.constData());
        QCOMPARE(m_scene->asks("show", "posting", "3", "--json").out, before);
        QVERIFY(import({u"--number"_s, u"3"_s}).error.contains("only 1 to 2"));
        QCOMPARE(import({u"--number"_s, u"second"_s}).status, 2);
        QCOMPARE(import({u"--number"_s, u"2"_s, u"--reason"_s, u"Rye"_s}).status, 0);
        const QJsonObject posting = objectOf(m_scene->asks("show", "posting", "3", "--json"));
        QCOMPARE(posting.value(u"title"_s), u"Baker of Rye"_s);
        QCOMPARE(m_scene->asks("export", "file", "2").out, json);
    }

    void aPostingWithFilesIsDeletedAndBroughtBack()
    {
        m_scene->does("delete", "posting", "3");
        QCOMPARE(arrayOf(m_scene->asks("list", "files", "--json")).size(), 0);
        m_scene->does("undo");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
        QCOMPARE(m_scene->asks("export", "file", "1").out, QByteArray(firstText));
        QCOMPARE(m_scene->asks("check").status, 0);
    }

    void theSameVersionIsRefused()
    {
        const Run again = run({u"import"_s, m_scene->file(), u"jd"_s, m_scene->path(u"first.md"_s), u"--posting"_s,
                               u"3"_s, u"--as"_s, u"Mia"_s});
        QCOMPARE(again.status, 1);
    }

    void ratedLinesChangeOnlyWithAReason()
    {
        const QString path = m_scene->path(u"second.md"_s);
        const QByteArray before = m_scene->asks("show", "posting", "3", "--json").out;
        const Run refused = m_scene->asks("import", "jd", path, "--posting", "3", "--as", "Mia");
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("--reason"), refused.error.constData());
        QCOMPARE(m_scene->asks("show", "posting", "3", "--json").out, before);
        update(u"second.md"_s);
        QVERIFY(m_scene->asks("list", "journal", "--json").out.contains("The work is another one"));
    }

    void jsonNamesEveryRow()
    {
        const QJsonObject update = objectOf(
            m_scene->asks("import", "jd", m_scene->path(u"second.md"_s), "--posting", "3", "--dry-run", "--json"));
        QCOMPARE(update.value(u"posting"_s), 3);
        QCOMPARE(update.value(u"facts"_s)[0][u"field"_s], u"title"_s);
        QCOMPARE(update.value(u"criteria"_s)[0][u"change"_s], u"new"_s);
        QCOMPARE(update.value(u"criteria"_s)[1][u"id"_s], 5);
    }

private:
    [[nodiscard]] bool write(const QString &name, const char *text) const
    {
        QFile file(m_scene->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    }

    void update(const QString &name)
    {
        m_scene->does("import", "jd", m_scene->path(name), "--posting", "3", "--reason", "The work is another one");
        QVERIFY2(m_scene->isSound(), m_scene->problems().constData());
    }

    [[nodiscard]] QJsonArray criteriaOf() const
    {
        return objectOf(m_scene->asks("show", "posting", "3", "--json")).value(u"criteria"_s).toArray();
    }

    std::unique_ptr<HiringScene> m_scene;
};

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
