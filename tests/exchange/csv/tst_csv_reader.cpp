#include "csv_records.h"

using namespace shortlist;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheStandardAllows_data();
    void readsWhatTheStandardAllows();
    void readsTheSameWhereverTheBytesAreCut_data();
    void readsTheSameWhereverTheBytesAreCut();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void takesTheDelimiterThatItIsGiven();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void keepsAHugeCell();
    void saysHowFarItRead();
    void tellsOfADeviceThatFails();
};

void TestCsvReader::readsWhatTheStandardAllows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    row("plain", "a,b\r\nc,d\r\n", "1: a|b\n2: c|d");
    row("no line end at the end", "a,b\r\nc,d", "1: a|b\n2: c|d");
    row("LF", "a,b\nc,d\n", "1: a|b\n2: c|d");
    row("CR", "a,b\rc,d\r", "1: a|b\n2: c|d");
    row("CR without the last one", "a,b\rc,d", "1: a|b\n2: c|d");
    row("all line ends in one file", "a\nb\r\nc\rd", "1: a\n2: b\n3: c\n4: d");
    row("quoted", "\"a\",\"b\"\r\n\"c\",\"d\"\r\n", "1: a|b\n2: c|d");
    row("some quoted", "\"a\",b\nc,\"d\"\n", "1: a|b\n2: c|d");
    row("delimiter in quotes", "\"a,b\",c\n1,2\n", "1: a,b|c\n2: 1|2");
    row("doubled quotes", "\"a \"\"b\"\" c\",d\n", "1: a \"b\" c|d");
    row("nothing but a quote", "\"\"\"\",x\n", "1: \"|x");
    row("two quotes", "\"\"\"\"\"\",x\n", "1: \"\"|x");
    row("line end in quotes", "\"a\nb\",c\nd,e\n", "1: a\\nb|c\n3: d|e");
    row("CRLF in quotes", "\"a\r\nb\",c\r\nd,e\r\n", "1: a\\r\\nb|c\n3: d|e");
    row("CR in quotes", "\"a\rb\",c\rd,e\r", "1: a\\rb|c\n3: d|e");
    row("blank lines in quotes", "\"a\n\n\nb\",c\nd,e\n", "1: a\\n\\n\\nb|c\n5: d|e");
    row("empty cells", ",,\n,,\n", "1: ||\n2: ||");
    row("empty quoted cells", "\"\",\"\"\nx,y", "1: |\n2: x|y");
    row("one empty quoted cell is a record", "a\n\"\"\nb\n", "1: a\n2: \n3: b");
    row("ends with a delimiter", "a,b\n1,", "1: a|b\n2: 1|");
    row("ends with a quoted cell", "a,b\n1,\"2\"", "1: a|b\n2: 1|2");
    row("blank lines are passed", "\n\na,b\n\n\nc,d\n\n", "3: a|b\n6: c|d");
    row("blank CRLF lines are passed", "\r\n\r\na,b\r\n\r\nc,d\r\n", "3: a|b\n5: c|d");
    row("spaces stay", " a , b \n\" c \",d\n", "1:  a | b \n2:  c |d");
    row("ragged rows are told as they are", "a,b\n1\n1,2,3\n", "1: a|b\n2: 1\n3: 1|2|3");
    row("apostrophes are text", "it's,'b'\n", "1: it's|'b'");
    row("sep line", "sep=;\r\na;b,c\r\n1;2\r\n", "2: a|b,c\n3: 1|2");
    row("sep line in capitals, any character", "SEP=^\na^b\n", "2: a|b");
    row("quoted sep is a cell", "\"sep=;\"\na\n", "1: sep=;\n2: a");
    row("sep line alone", "sep=;", "");
    row("longer than a sep line", "sep=;x,y\n1,2\n", "1: sep=;x|y\n2: 1|2");
    row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", "1: a|b");
    row("byte order mark and sep line", "\xEF\xBB\xBFsep=|\na|b\n", "2: a|b");
    row("blank lines only", "\n\r\n\n", "");
}

void TestCsvReader::readsWhatTheStandardAllows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(recordsOf(bytes)), expected);
}

namespace {

/// Hands out its bytes in pieces of one size, as a pipe may.
class Pieces : public QIODevice {
public:
    Pieces(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min({size, m_piece, m_bytes.size() - m_at});
        if (count == 0)
            return -1;
        memcpy(data, m_bytes.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

} // namespace

void TestCsvReader::readsTheSameWhereverTheBytesAreCut_data()
{
    readsWhatTheStandardAllows_data();
    QByteArray large;
    for (int i = 0; i < 9000; ++i)
        large += "plain,\"quoted \"\"twice\"\"\",\"two\r\nlines\",\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\r\n";
    QTest::newRow("larger than the sample") << large << QString();
}

void TestCsvReader::readsTheSameWhereverTheBytesAreCut()
{
    QFETCH(QByteArray, bytes);
    const QString whole = shown(recordsOf(bytes));
    const bool isLarge = bytes.size() > 1000;
    for (const qint64 size : isLarge ? QList<qint64>{4093, 65536} : QList<qint64>{1, 2, 3, 5}) {
        Pieces pieces(bytes, size);
        QCOMPARE(shown(recordsOf(pieces)), whole);
    }
    if (!isLarge)
        return;
    // Across the edge of what is read at once, every alignment of the pattern.
    for (int shift = 0; shift < 40; ++shift)
        QVERIFY(!shown(recordsOf(QByteArray(shift, 'x') + ",2,3,4\n" + bytes)).contains(QLatin1String(" !")));
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << '\t';
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << '|';
    QTest::newRow("header only") << QByteArray("name;email;city") << ';';
    QTest::newRow("decimal commas") << QByteArray("name;pay;share\nAda;1,5;2,5\nBob;2,5;3,5\n") << ';';
    QTest::newRow("decimal commas in every cell") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << ';';
    QTest::newRow("semicolons between list items")
        << QByteArray("name,emails\nAda,a@x.org;b@x.org\nBob,b@x.org\n") << ',';
    QTest::newRow("prose in a semicolon file")
        << QByteArray("name;city, country;note\nAda;London, UK;a, b and c\nBob;Paris, France;none\n") << ';';
    QTest::newRow("prose as regular as the table")
        << QByteArray("name;city, country\nAda;London, UK\nBob;Rome, Italy\n") << ';';
    QTest::newRow("quoted commas in a semicolon file") << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << ';';
    QTest::newRow("quoted semicolons in a comma file") << QByteArray("a,b\n\"1;2;3\",x\n\"4;5;6\",y\n") << ',';
    QTest::newRow("ragged rows") << QByteArray("a;b;c\n1;2\n1;2;3\n1\n1;2;3\n") << ';';
    QTest::newRow("one ragged row only") << QByteArray("a;b;c\n1;2\n") << ';';
    QTest::newRow("one column") << QByteArray("email\na@x.org\nb@x.org\n") << ',';
    QTest::newRow("one column with semicolons") << QByteArray("email; private\na@x.org\nb@x.org\n") << ',';
    QTest::newRow("line ends in quotes") << QByteArray("a\tb\n\"x\n,,,\n\"\t2\n\"y\"\t3\n") << '\t';
    QTest::newRow("a lone quote") << QByteArray("a;b;c\n1;\"2;3\n4;5;6\n7;8;9\n") << ';';
    QByteArray large("a|b|c\n");
    while (large.size() < 200'000)
        large += "1,5|\"x\"|3,5\n";
    QTest::newRow("more than a sample") << large << '|';
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QVERIFY(reader.open().ok());
    QTEST(reader.delimiter(), "delimiter");
}

void TestCsvReader::takesTheDelimiterThatItIsGiven()
{
    QCOMPARE(shown(recordsOf("a,b;c\n", {';', {}})), QStringLiteral("1: a,b|c"));
    QCOMPARE(shown(recordsOf("sep=,\na,b;c\n", {';', {}})), QStringLiteral("2: a,b|c"));
    for (const char wrong : {'"', '\n', '\r', '\0', '\x80'}) {
        QByteArray bytes("a,b\n");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {wrong, {}});
        const auto opened = reader.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    }
}

void TestCsvReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("inMessage");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("a byte order mark only") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty");
    QTest::newRow("a UTF-16 mark only") << QByteArray("\xFF\xFE") << QStringLiteral("empty");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00 name,email\n", 20)
                                << QStringLiteral("not text");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\nname,email\n") << QStringLiteral("not text");
    QTest::newRow("a database") << QByteArray("SQLite format 3\0abc", 19) << QStringLiteral("not text");
    QTest::newRow("zeros") << QByteArray(1000, '\0') << QStringLiteral("not text");
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("noise") << noise << QStringLiteral("not text");
}

void TestCsvReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, inMessage);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    const auto opened = reader.open();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY2(opened.error().message.contains(inMessage), qPrintable(opened.error().message));
    QVERIFY(!opened.error().message.contains(u'%'));
}

void TestCsvReader::keepsAHugeCell()
{
    const QByteArray plain(9'000'000, 'x');
    const QByteArray quoted = QByteArray(500'000, '\n') + QByteArray(400'000, 'y');
    const auto records = recordsOf("a,b\n" + plain + ",\"" + quoted + "\"\n1,2\n");
    QCOMPARE(records.size(), size_t(3));
    QCOMPARE(records[1].problem, QString());
    QCOMPARE(records[1].cells.at(0).size(), plain.size());
    QCOMPARE(records[1].cells.at(1), QString::fromLatin1(quoted));
    QCOMPARE(records[2].line, 500'003);
    QCOMPARE(records[2].cells, QStringList({QStringLiteral("1"), QStringLiteral("2")}));
}

void TestCsvReader::saysHowFarItRead()
{
    QByteArray bytes("a,b\n");
    while (bytes.size() < 3'000'000)
        bytes += "some,thing\n";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QVERIFY(reader.open().ok());
    QVERIFY(reader.next());
    QVERIFY(reader.bytesRead() > 0 && reader.bytesRead() < bytes.size());
    while (reader.next()) {}
    QCOMPARE(reader.bytesRead(), bytes.size());
    QVERIFY(!reader.error());
    QVERIFY(!reader.next());
}

namespace {

/// Fails after its first bytes, as a stick that is pulled out.
class Failing : public QIODevice {
public:
    Failing() { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return 10'000'000; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_given > 2'000'000) {
            setErrorString(QStringLiteral("it was pulled out"));
            return -1;
        }
        for (qint64 i = 0; i < size; ++i)
            data[i] = "a,b\n"[(m_given + i) % 4];
        m_given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_given = 0;
};

} // namespace

void TestCsvReader::tellsOfADeviceThatFails()
{
    Failing device;
    CsvReader reader(device);
    QVERIFY(reader.open().ok());
    int records = 0;
    while (reader.next())
        ++records;
    QVERIFY(records > 100'000);
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->kind, ErrorKind::BadInput);
    QVERIFY2(reader.error()->message.contains(QLatin1String("it was pulled out")), qPrintable(reader.error()->message));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
