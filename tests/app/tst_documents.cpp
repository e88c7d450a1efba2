// PDF and Word documents, read by the program and its process for documents.

#include "hiring_scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString documentPath(const char *name)
{
    return QStringLiteral(SHORTLIST_SOURCE_DIR "/tests/fixtures/documents/") + QString::fromLatin1(name);
}

/// By the program itself: its process for documents stands beside it.
Run runProgram(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(SHORTLIST_PROGRAM), words);
    program.waitForFinished(-1);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

Run readDocument(const char *name)
{
    return runProgram({u"read"_s, u"jd"_s, documentPath(name), u"--json"_s});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pages that all show the same many words, one behind the other: small, and long to read.
QByteArray longPdf(int pages)
{
    QByteArray shown = "BT /F1 1 Tf 10 700 Td ";
    for (int i = 0; i < 100'000; ++i)
        shown += "(word) Tj 0.1 0 Td ";
    shown += "ET";
    QByteArray kids;
    QByteArray objects;
    for (int i = 0; i < pages; ++i) {
        const QByteArray number = QByteArray::number(5 + i);
        kids += number + " 0 R ";
        objects += number
                   + " 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 3 0 R"
                     " /Resources << /Font << /F1 4 0 R >> >> >>\nendobj\n";
    }
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [ " + kids
           + "] /Count " + QByteArray::number(pages) + " >>\nendobj\n3 0 obj\n<< /Length "
           + QByteArray::number(shown.size()) + " >>\nstream\n" + shown
           + "\nendstream\nendobj\n4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n" + objects
           + "trailer\n<< /Root 1 0 R >>\n";
}

/// As `words` does, where the system allows no more of what `limit` (of the shell's ulimit) says.
Run runLimited(const QString &limit, const QStringList &words)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"ulimit -S "_s + limit + u" && exec \"$0\" \"$@\""_s,
                                          QStringLiteral(SHORTLIST_PROGRAM)}
                                  + words);
    shell.waitForFinished(-1);
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

/// Kind, heading and text of each criterion, a line each.
QStringList criteriaOf(const QJsonValue &posting)
{
    QStringList lines;
    for (const QJsonValue &one : posting["criteria"_L1].toArray())
        lines += one["kind"_L1].toString() + u" | "_s + one["heading"_L1].toString() + u" | "_s
                 + one["text"_L1].toString();
    return lines;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordDocumentKeepsItsHeadingsListsAndTables()
    {
        const Run done = readDocument("ferry.docx");
        QVERIFY2(done.status == 0, done.error.constData());
        const QJsonValue posting = arrayOf(done)[0];
        QCOMPARE(posting["title"_L1].toString(), u"Ferry Captain"_s);
        QCOMPARE(posting["location"_L1].toString(), u"Porto, Portugal"_s);
        QCOMPARE(posting["pay"_L1]["min"_L1].toDouble(), 2400.0);
        QCOMPARE(posting["summary"_L1].toString(), u"Tidewater Example runs ferries."_s);
        QCOMPARE(criteriaOf(posting),
                 (QStringList{u"responsibility |  | Steer the ferry"_s, u"responsibility |  | Keep the log"_s,
                              u"responsibility |  | Train the crew"_s, u"required |  | A licence"_s,
                              u"required | Languages | Portuguese and English"_s, u"preferred |  | Sailing"_s}));
    }

    void thePagesOfAPdfAreOneText()
    {
        const Run done = readDocument("ferry.pdf");
        QVERIFY2(done.status == 0, done.error.constData());
        const QJsonValue posting = arrayOf(done)[0];
        QCOMPARE(posting["title"_L1].toString(), u"Ferry Captain"_s);
        QCOMPARE(posting["location"_L1].toString(), u"Porto"_s);
        QCOMPARE(posting["pay"_L1]["currency"_L1].toString(), u"EUR"_s);
        QCOMPARE(
            criteriaOf(posting),
            (QStringList{u"responsibility |  | Steer the ferry between the two banks of the river in every kind of "
                         "weather and keep to the timetable"_s,
                         u"responsibility |  | Keep the log"_s, u"required |  | A licence"_s,
                         u"required |  | Two languages"_s, u"preferred |  | Sailing"_s}));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("bomb.docx") << QByteArray("unpacks to more");
        QTest::newRow("cut.docx") << QByteArray("damaged");
        QTest::newRow("empty.docx") << QByteArray("has no text in it. Choose another file");
        QTest::newRow("pictures.zip") << QByteArray("neither a PDF nor a Word document");
        QTest::newRow("scan.pdf") << QByteArray("only pictures of pages");
        QTest::newRow("locked.pdf") << QByteArray("encrypted");
        QTest::newRow("cut.pdf") << QByteArray("damaged");
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, reason);
        const Run done = readDocument(QTest::currentDataTag());
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains(reason), done.error.constData());
        QVERIFY2(done.error.contains(QTest::currentDataTag()), done.error.constData());
        QVERIFY(arrayOf(done).isEmpty());
    }

    void theFileIsKeptAsItCame()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.shortlist"_s);
        for (const QStringList &words :
             {QStringList{u"new"_s, file, u"--as"_s, u"Mia"_s},
              {u"import"_s, file, u"jd"_s, documentPath("ferry.pdf"), u"--as"_s, u"Mia"_s},
              {u"import"_s, file, u"jd"_s, documentPath("ferry.docx"), u"--posting"_s, u"1"_s, u"--as"_s, u"Mia"_s}}) {
            const Run done = runProgram(words);
            QVERIFY2(done.status == 0, done.error.constData());
        }
        const QJsonArray files = arrayOf(runProgram({u"list"_s, file, u"files"_s, u"--json"_s}));
        QCOMPARE(files.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const auto name = i == 0 ? "ferry.pdf" : "ferry.docx";
            QCOMPARE(files[i]["name"_L1].toString(), QString::fromLatin1(name));
            const QByteArray kept = runProgram({u"export"_s, file, u"file"_s, QString::number(i + 1)}).out;
            QVERIFY(!kept.isEmpty());
            QCOMPARE(kept, bytesOf(documentPath(name)));
        }
    }

    void whatTakesTooLongIsNotCalledDamaged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"long.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(longPdf(200)) > 0);
        file.close();
        const Run done = runLimited(u"-t 1"_s, {u"read"_s, u"jd"_s, file.fileName()});
        QCOMPARE(done.status, 1);
        QVERIFY2(done.error.contains("long.pdf takes too long to read"), done.error.constData());
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
