#include "hiring_scene.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// What an import says of its source, its columns and its options.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsOfAnApplicationAreNamedWhereNoPostingIsGiven();
    void aDateInTheFutureIsNotImported();
    void aNamedEncodingIsUsed_data();
    void aNamedEncodingIsUsed();
    void anUnknownEncodingIsWrongUsage();
    void optionsOfCandidatesAreWrongUsageForJobDescriptions_data();
    void optionsOfCandidatesAreWrongUsageForJobDescriptions();
    void theNameOfTheFileIsSaidOnce();
    void standardInputIsCalledSo();
    void aFolderIsCalledAFolder();

private:
    static QString write(const HiringScene &scene, const char *name, const QByteArray &bytes)
    {
        QFile file(scene.path(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
};

void TestImport::columnsOfAnApplicationAreNamedWhereNoPostingIsGiven()
{
    HiringScene scene;
    const QString csv = write(scene, "people.csv",
                              "Name,Status,Stage,Applied on,Source,Town\nJoan,rejected,Screen,2026-01-02,Fair,Bath\n");
    const Run without = scene.asks("import", "candidates", csv, "--as", "Mia");
    QVERIFY2(without.error.contains("no --posting was given: Stage, Status, Source, Applied on"),
             without.error.constData());
    const Run with = scene.asks("import", "candidates", csv, "--posting", "1", "--as", "Mia");
    QVERIFY2(with.status == 0 && !with.error.contains("--posting"), with.error.constData());
    const Run nothing = scene.asks("import", "candidates", write(scene, "names.csv", "Name\nKay\n"), "--as", "Mia");
    QVERIFY2(nothing.status == 0 && !nothing.error.contains("--posting"), nothing.error.constData());
}

void TestImport::aDateInTheFutureIsNotImported()
{
    HiringScene scene; // noon of 2 March 2026
    const QString csv = write(scene, "people.csv",
                              "name,status,applied_at,stage_entered_at,ended_at\n"
                              "Applies,active,2026-03-04,,\n"
                              "Enters,active,2026-03-01,2027-03-01,\n"
                              "Ends,rejected,2026-03-01,2026-03-01,2026-03-03T12:00:00.001Z\n"
                              "Tomorrow,rejected,2026-03-01,2026-03-01,2026-03-03T12:00:00Z\n");
    const Run done = scene.asks("import", "candidates", csv, "--posting", "1", "--as", "Mia");
    QCOMPARE(done.status, 0);
    for (const char *part :
         {"line 2: The date of applied_at lies in the future",
          "line 3: The date of stage_entered_at lies in the future", "line 4: The date of ended_at lies in the future"})
        QVERIFY2(done.error.contains(part), done.error.constData());
    const QByteArray people = scene.asks("list", "candidates", "--json").out;
    QVERIFY(people.contains("Tomorrow"));
    QVERIFY(!people.contains("Applies") && !people.contains("Enters") && !people.contains("Ends"));
}

void TestImport::aNamedEncodingIsUsed_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("windows-1252 that is UTF-8 too") << u"windows-1252"_s << QByteArray("name\n\xC3\xA4\n");
    QTest::newRow("UTF-16 without a mark") << u"utf-16le"_s << QByteArray("n\0a\0m\0e\0\n\0\xC3\0\xA4\0\n\0", 16);
    QTest::newRow("UTF-16, the other order") << u"UTF-16BE"_s << QByteArray("\0n\0a\0m\0e\0\n\0\xC3\0\xA4\0\n", 16);
    QTest::newRow("UTF-8") << u"UTF-8"_s << QByteArray("name\n\xC3\x83\xC2\xA4\n");
}

void TestImport::aNamedEncodingIsUsed()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    HiringScene scene;
    const QString csv = write(scene, "people.csv", bytes);
    const Run read = run({u"read"_s, u"csv"_s, csv, u"--encoding"_s, encoding, u"--json"_s});
    QVERIFY2(read.status == 0, read.error.constData());
    QCOMPARE(objectOf(read)["rows"_L1].toArray().at(1).toArray().at(0).toString(), u"Ã¤"_s);
    const Run done = scene.asks("import", "candidates", csv, "--encoding", encoding, "--as", "Mia");
    QVERIFY2(done.status == 0, done.error.constData());
    QVERIFY(scene.asks("list", "candidates", "--json").out.contains(QByteArray("\"\xC3\x83\xC2\xA4\"")));
}

void TestImport::anUnknownEncodingIsWrongUsage()
{
    HiringScene scene;
    const QString csv = write(scene, "people.csv", "name\nJoan\n");
    const Run read = run({u"read"_s, u"csv"_s, csv, u"--encoding"_s, u"EBCDIC"_s});
    QCOMPARE(read.status, 2);
    QVERIFY2(read.error.contains("windows-1252") && read.error.contains("EBCDIC"), read.error.constData());
    QCOMPARE(scene.asks("import", "candidates", csv, "--encoding", "EBCDIC").status, 2);
    QCOMPARE(run({u"read"_s, u"jd"_s, csv, u"--encoding"_s, u"UTF-8"_s}).status, 2);
}

void TestImport::optionsOfCandidatesAreWrongUsageForJobDescriptions_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("map") << u"--map"_s << u"name=Title"_s;
    QTest::newRow("on duplicate") << u"--on-duplicate"_s << u"add"_s;
    QTest::newRow("encoding") << u"--encoding"_s << u"UTF-8"_s;
}

void TestImport::optionsOfCandidatesAreWrongUsageForJobDescriptions()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    HiringScene scene;
    const QString text = write(scene, "cook.md", "Cook\n\nDuties\n- Cook.\n");
    const Run done = scene.asks("import", "jd", text, option, value);
    QCOMPARE(done.status, 2);
    QVERIFY2(done.error.contains(option.toUtf8()), done.error.constData());
    QCOMPARE(arrayOf(scene.asks("list", "postings", "--json")).size(), 2);
}

void TestImport::theNameOfTheFileIsSaidOnce()
{
    HiringScene scene;
    const QList<QByteArray> contents{{}, QByteArray("PK\x03\x04 archive"), "\n\n", "colour,size\nred,4\n"};
    for (const QByteArray &content : contents) {
        const QString csv = write(scene, "people.csv", content);
        const Run done = scene.asks("import", "candidates", csv);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.count(csv.toUtf8()) == 1, done.error.constData());
        const Run read = run({u"read"_s, u"csv"_s, csv});
        QVERIFY2(read.status == 0 || read.error.count(csv.toUtf8()) == 1, read.error.constData());
    }
}

void TestImport::standardInputIsCalledSo()
{
    HiringScene scene;
    const auto import = [&scene](const QString &what, const QByteArray &input) {
        return run({u"import"_s, scene.file(), what, u"-"_s, u"--as"_s, u"Mia"_s}, input).error;
    };
    QVERIFY2(import(u"candidates"_s, "").startsWith("shortlist: standard input is empty"), import(u"candidates"_s, ""));
    QVERIFY2(import(u"jd"_s, "").startsWith("shortlist: standard input is empty"), import(u"jd"_s, ""));
    const QByteArray problem = import(u"candidates"_s, "name,email\nJoan,joan@example.org\nBad,nomail\n");
    QVERIFY2(problem.startsWith("standard input, line 3: "), problem.constData());
    const QByteArray encoding = import(u"candidates"_s, "name\nZo\xEB\n");
    QVERIFY2(encoding.startsWith("standard input is read as windows-1252."), encoding.constData());
}

void TestImport::aFolderIsCalledAFolder()
{
    HiringScene scene;
    const QString folder = scene.path(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    const Run done = scene.asks("import", "candidates", folder);
    QCOMPARE(done.status, 1);
    QCOMPARE(done.error, QByteArray("shortlist: " + folder.toUtf8() + " is a folder. Name the files in it.\n"));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
