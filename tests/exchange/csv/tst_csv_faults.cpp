#include "csv_records.h"

using namespace shortlist;

class TestCsvFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneBadRecordCostsNoOther_data();
    void oneBadRecordCostsNoOther();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void aQuoteThatIsNeverClosedCostsOneLineOfALargeFile();
    void aQuoteThatIsNeverClosedCostsOneEndlessLine();
    void aRecordThatIsTooLongIsPassed();
    void aRecordOfTooManyCellsIsPassed();
    void anUnclosedQuoteOnEveryLineSpoilsNoOther();
    void countsLinesAfterEveryFault();
};

void TestCsvFaults::oneBadRecordCostsNoOther_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const char *expected) {
        QTest::newRow(name) << bytes << QString::fromUtf8(expected);
    };
    row("lone quote in a cell", "a,b\n1,5\" pipe\n3,4\n", "1: a|b\n2: 1|5\" pipe !\n3: 3|4");
    row("space before the quote", "a,b\n1, \"x\"\n3,4\n", "1: a|b\n2: 1| \"x\" !\n3: 3|4");
    row("text after the closing quote", "a,b\n1,\"x\"y\n3,4\n", "1: a|b\n2: 1 !\n3: 3|4");
    row("space after the closing quote", "a,b\n\"1\" ,2\n3,4\n", "1: a|b\n2:  !\n3: 3|4");
    row("open quote closed by the next line's", "a,b\n1,\"x\n3,\"4\"\n5,6\n", "1: a|b\n2: 1 !\n3: 3|4\n4: 5|6");
    row("open quote at the end", "a,b\n1,\"x\n3,4\n5,6\n", "1: a|b\n2: 1 !\n3: 3|4\n4: 5|6");
    row("open quote at the very end", "a,b\n1,\"", "1: a|b\n2: 1 !");
    row("open quote alone", "\"", "1:  !");
    row("open quote with CRLF", "a,b\r\n1,\"x\r\n3,4\r\n", "1: a|b\n2: 1 !\n3: 3|4");
    row("open quote with CR", "a,b\r1,\"x\r3,4\r", "1: a|b\n2: 1 !\n3: 3|4");
    row("open quote after a doubled one", "a,b\n1,\"x\"\"\n3,4\n", "1: a|b\n2: 1 !\n3: 3|4");
    row("open quote in the second line of a record", "a,b,c\n1,\"x\ny\",\"z\n3,4,5\n",
        "1: a|b|c\n2: 1|x\\ny !\n4: 3|4|5");
    row("NUL", QByteArray("a,b\n1,x\0y\n3,4\n", 14), "1: a|b\n2: 1|x\0y !\n3: 3|4");
    row("truncated in a quoted cell", "a,b\n1,\"2\n3\n4", "1: a|b\n2: 1 !\n3: 3\n4: 4");
    row("every line bad", "x\"\ny\"\n\"z\"z\n", "1: x\" !\n2: y\" !\n3:  !");
}

void TestCsvFaults::oneBadRecordCostsNoOther()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QString got = shown(recordsOf(bytes, {',', {}}));
    got.remove(QChar::Null); // so that the table above may be written in C
    QCOMPARE(got,
             qstrcmp(QTest::currentDataTag(), "NUL") == 0 ? QStringLiteral("1: a|b\n2: 1|xy !\n3: 3|4") : expected);
}

void TestCsvFaults::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("inMessage");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &inMessage) {
        QTest::newRow(name) << bytes << inMessage;
    };
    row("lone quote", "a\nb,c\"\n", {QStringLiteral("Cell 2, line 2"), QStringLiteral("quote")});
    row("lone quote in a later line of the record", "\"a\nb\",c,d\"\n", {QStringLiteral("Cell 3, line 2")});
    row("text after the quote", "\n\n\"a\"b,c\n", {QStringLiteral("Cell 1, line 3"), QStringLiteral("closing quote")});
    row("open quote", "a,b,\"c\nd\n", {QStringLiteral("Cell 3, line 1"), QStringLiteral("not closed")});
    row("NUL", QByteArray("a,\0\n", 4), {QStringLiteral("Cell 2, line 1"), QStringLiteral("NUL")});
    row("NUL in quotes", QByteArray("\"a\n\0\"\n", 6), {QStringLiteral("Cell 1, line 2"), QStringLiteral("NUL")});
    row("the first fault is told", QByteArray("\0,b\"\n", 5),
        {QStringLiteral("Cell 1, line 1"), QStringLiteral("NUL")});
    row("bytes of another encoding", "\xC3\xA4,b\n" + QByteArray(70'000, 'x') + "\n1,\xE4\n",
        {QStringLiteral("Cell 2"), QStringLiteral("UTF-8")});
    row("bytes that windows-1252 does not have", "\xE4\n1,\x81\n",
        {QStringLiteral("Cell 2"), QStringLiteral("windows-1252")});
}

void TestCsvFaults::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, inMessage);
    QString problem;
    for (const ReadRecord &record : recordsOf(bytes, {',', {}})) {
        if (problem.isEmpty())
            problem = record.problem;
    }
    for (const QString &part : inMessage)
        QVERIFY2(problem.contains(part), qPrintable(problem));
    QVERIFY(!problem.contains(u'%'));
}

void TestCsvFaults::aQuoteThatIsNeverClosedCostsOneLineOfALargeFile()
{
    QByteArray bytes("a,b\n1,\"x\n");
    int rows = 0;
    for (; bytes.size() < 5'000'000; ++rows)
        bytes += "3,4\n";
    const auto records = recordsOf(bytes);
    QCOMPARE(records.size(), static_cast<size_t>(rows) + 2);
    QVERIFY(!records[1].problem.isEmpty());
    QCOMPARE(records[2].line, 3);
    QCOMPARE(records.back().line, rows + 2);
    QCOMPARE(
        std::count_if(records.begin(), records.end(), [](const auto &record) { return !record.problem.isEmpty(); }), 1);
}

void TestCsvFaults::aQuoteThatIsNeverClosedCostsOneEndlessLine()
{
    const QByteArray bytes = "a,b\n1,\"" + QByteArray(5'000'000, 'x') + "\n3,4\n";
    QString got = shown(recordsOf(bytes));
    QCOMPARE(got, QStringLiteral("1: a|b\n2: 1 !\n3: 3|4"));
}

void TestCsvFaults::aRecordThatIsTooLongIsPassed()
{
    const QByteArray bytes = "a,b\n1," + QByteArray(40'000'000, 'x') + "\n3,4\n";
    const auto records = recordsOf(bytes);
    QCOMPARE(records.size(), size_t(3));
    QVERIFY2(records[1].problem.contains(QLatin1String("16 MiB")), qPrintable(records[1].problem));
    QCOMPARE(records[2].line, 3);
    QCOMPARE(records[2].cells, QStringList({QStringLiteral("3"), QStringLiteral("4")}));
}

void TestCsvFaults::aRecordOfTooManyCellsIsPassed()
{
    const auto records = recordsOf("a,b\n" + QByteArray(16'384, ',') + "\n" + QByteArray(16'383, ',') + "\n3,4\n");
    QCOMPARE(records.size(), size_t(4));
    QVERIFY2(records[1].problem.contains(QLatin1String("16384")), qPrintable(records[1].problem));
    QCOMPARE(records[1].cells.size(), 16'384);
    QCOMPARE(records[2].problem, QString());
    QCOMPARE(records[2].cells.size(), 16'384);
    QCOMPARE(records[3].problem, QString());
}

void TestCsvFaults::anUnclosedQuoteOnEveryLineSpoilsNoOther()
{
    // Reading on after a bad quote begins again behind its line. tests/bench/bench_read measures how long that takes.
    QByteArray bytes("a,b\n");
    while (bytes.size() < 4'000'000)
        bytes += "\"x\"\"y\"\"\n,\n";
    const auto records = recordsOf(bytes);
    QVERIFY(records.size() > 100'000);
}

void TestCsvFaults::countsLinesAfterEveryFault()
{
    const QByteArray bytes("\"a\n\nb\"x,1\r\nc\"\r\n\r\n\"d\r\ne\",f\rg,\"h\ni\n");
    QCOMPARE(shown(recordsOf(bytes, {',', {}})),
             QStringLiteral("1:  !\n3: b\"x|1 !\n4: c\" !\n6: d\\r\\ne|f\n8: g !\n9: i"));
}

QTEST_GUILESS_MAIN(TestCsvFaults)
#include "tst_csv_faults.moc"
