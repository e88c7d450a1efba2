#include "hiring_scene.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto gardener
    = "Gardener\n\n## Responsibilities\n\n- **Hedges:** keep them straight\n- Water the beds\n\n"
      "## Requirements\n\n- A steady hand\n\n## Benefits\n\nFresh air.\n\nPay: 2000 - 2500.50 EUR a month\n";

} // namespace

class TestRead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobDescriptionIsAnArrayOfOnePostingWithoutIds();
    void severalFilesComeInTheirOrder();
    void whatCannotBeReadIsNamedAndTheRestPrinted();
    void aPageForPeople();
    void aCsvIsShownRowByRow();
    void rowsWithAProblemStandAmongTheProblems();
    void aCsvForPeople();
    void anEmptyCsvIsRefused();
    void wrongUsageIsSaid();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void TestRead::aJobDescriptionIsAnArrayOfOnePostingWithoutIds()
{
    const Run done = run({u"read"_s, u"jd"_s, u"-"_s, u"--json"_s}, gardener);
    QVERIFY2(done.status == 0, done.error.constData());
    QCOMPARE(
        keysOf(done.out),
        QByteArray(
            "title organization department location workplace employment_type status openings requisition closes_on"
            " owner summary pay criteria sections stages unplaced")
            .split(' '));
    const QJsonArray read = arrayOf(done);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0]["title"_L1].toString(), u"Gardener"_s);
    QCOMPARE(read[0]["pay"_L1].toObject(),
             (QJsonObject{{u"min"_s, 2000}, {u"max"_s, 2500.5}, {u"currency"_s, u"EUR"_s}, {u"period"_s, u"month"_s}}));
    const QJsonArray criteria = read[0]["criteria"_L1].toArray();
    QCOMPARE(criteria.size(), 3);
    QCOMPARE(criteria[0].toObject(), (QJsonObject{{u"kind"_s, u"responsibility"_s},
                                                  {u"position"_s, 1},
                                                  {u"heading"_s, u"Hedges"_s},
                                                  {u"text"_s, u"keep them straight"_s},
                                                  {u"weight"_s, 1},
                                                  {u"must_have"_s, false},
                                                  {u"assess"_s, u"rate"_s}}));
    QCOMPARE(criteria[1]["position"_L1].toInt(), 2);
    QCOMPARE(criteria[2]["kind"_L1].toString(), u"required"_s);
    QCOMPARE(criteria[2]["assess"_L1].toString(), u"screen"_s);
    QCOMPARE(read[0]["sections"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"heading"_s, u"Benefits"_s}, {u"text"_s, u"Fresh air."_s}}}));
    QCOMPARE(read[0]["stages"_L1].toArray(), QJsonArray());
    QCOMPARE(read[0]["unplaced"_L1].toArray(), QJsonArray());
}

void TestRead::severalFilesComeInTheirOrder()
{
    const QString first = write("first.md", "Cook\n\n## Requirements\n\n- Taste\n");
    const QString second = write("second.md", gardener);
    const QJsonArray read = arrayOf(run({u"read"_s, u"jd"_s, first, second, u"--json"_s}));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read[0]["title"_L1].toString(), u"Cook"_s);
    QCOMPARE(read[1]["title"_L1].toString(), u"Gardener"_s);
}

void TestRead::whatCannotBeReadIsNamedAndTheRestPrinted()
{
    const QString good = write("good.md", gardener);
    const QString missing = m_folder.filePath(u"missing.md"_s);
    const QString empty = write("empty.md", {});
    const Run done = run({u"read"_s, u"jd"_s, missing, good, empty, m_folder.path(), u"--json"_s});
    QCOMPARE(done.status, 1);
    QCOMPARE(arrayOf(done).size(), 1);
    QVERIFY(done.error.contains("missing.md") && done.error.contains("empty.md") && done.error.contains("folder"));
    const Run alone = run({u"read"_s, u"jd"_s, missing, u"--json"_s});
    QCOMPARE(alone.status, 1);
    QVERIFY(QJsonDocument::fromJson(alone.out).isArray());
    QVERIFY(alone.error.contains("missing.md"));
}

void TestRead::aPageForPeople()
{
    const Run done = run({u"read"_s, u"jd"_s, u"-"_s}, gardener);
    QCOMPARE(done.status, 0);
    for (const char *part : {"Gardener", "2000.00 to 2500.50 EUR per month", "Hedges: keep them straight",
                             "Required qualifications", "Benefits"})
        QVERIFY2(done.out.contains(part), part);
}

void TestRead::aCsvIsShownRowByRow()
{
    const Run done = run({u"read"_s, u"csv"_s, u"-"_s, u"--json"_s}, "name;city\r\n\"Ada \"\"A\"\"\";\"Lon\ndon\"\r\n");
    QVERIFY2(done.status == 0, done.error.constData());
    QCOMPARE(keysOf(done.out), QByteArray("delimiter encoding rows problems").split(' '));
    const QJsonObject read = objectOf(done);
    QCOMPARE(read["delimiter"_L1].toString(), u";"_s);
    QCOMPARE(read["encoding"_L1].toString(), u"UTF-8"_s);
    QCOMPARE(read["rows"_L1].toArray(),
             (QJsonArray{QJsonArray{u"name"_s, u"city"_s}, QJsonArray{u"Ada \"A\""_s, u"Lon\ndon"_s}}));
    QCOMPARE(read["problems"_L1].toArray(), QJsonArray());
}

void TestRead::rowsWithAProblemStandAmongTheProblems()
{
    const QString path = write("quote.csv", "a,b\n1,2\n\"never closed,4\n5,6\n");
    const QJsonObject read = objectOf(run({u"read"_s, u"csv"_s, path, u"--json"_s}));
    QCOMPARE(read["rows"_L1].toArray(),
             (QJsonArray{QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"1"_s, u"2"_s}, QJsonArray{u"5"_s, u"6"_s}}));
    QCOMPARE(read["problems"_L1].toArray().size(), 1);
    QCOMPARE(read["problems"_L1][0]["line"_L1].toInt(), 3);
    QVERIFY(!read["problems"_L1][0]["message"_L1].toString().isEmpty());
}

void TestRead::aCsvForPeople()
{
    const Run done = run({u"read"_s, u"csv"_s, u"-"_s}, "first_name,city\nAda,London\nGrace,\"New\nYork\"\n\"open,x\n");
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.startsWith("first_name  city\nAda         London\nGrace       New York\n"), done.out.constData());
    QVERIFY(done.out.contains("2 rows") && done.out.contains("Line 5:"));
}

void TestRead::anEmptyCsvIsRefused()
{
    const QString path = write("empty.csv", {});
    const Run done = run({u"read"_s, u"csv"_s, path, u"--json"_s});
    QCOMPARE(done.status, 1);
    QCOMPARE(done.out, QByteArray());
    QVERIFY(!done.error.isEmpty());
    QCOMPARE(run({u"read"_s, u"csv"_s, m_folder.filePath(u"missing.csv"_s)}).status, 1);
}

void TestRead::wrongUsageIsSaid()
{
    QCOMPARE(run({u"read"_s, u"resume"_s, u"x"_s}).status, 2);
    QCOMPARE(run({u"read"_s, u"jd"_s}).status, 2);
    QCOMPARE(run({u"read"_s, u"csv"_s, u"a"_s, u"b"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestRead)
#include "tst_read.moc"
