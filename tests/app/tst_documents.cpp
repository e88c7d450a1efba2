// PDF and Word documents, read by the program and its process for documents.

#include "hiring_scene.h"

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
Run readDocument(const char *name)
{
    QProcess program;
    program.start(QStringLiteral(SHORTLIST_PROGRAM), {u"read"_s, u"jd"_s, documentPath(name), u"--json"_s});
    program.waitForFinished(-1);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
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
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
