#include "csv/csv_writer.h"
#include "csv/formula_cells.h"
#include "csv_records.h"
#include "csv_tables.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace shortlist;

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheStandardSays();
    void writesNumbersWithoutOrnament_data();
    void writesNumbersWithoutOrnament();
    void everyTableComesBackAsItWas();
    void whatItReadsItWritesAgain();
    void tellsOfAFullDisk();
    void tellsOfADeviceThatFails();
    void writesNothingBeforeItsBufferIsFull();
};

namespace {

template <class Write>
QByteArray written(const Write &write, char delimiter = ',')
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, delimiter);
    write(writer);
    if (const auto finished = writer.finish(); !finished)
        QTest::qFail(qPrintable(finished.error().message), __FILE__, __LINE__);
    return buffer.data();
}

QByteArray body(const QByteArray &csv)
{
    return csv.sliced(3);
}

QByteArray writtenTable(const std::vector<QStringList> &table, char delimiter)
{
    return written(
        [&table](CsvWriter &writer) {
            for (const QStringList &row : table) {
                for (const QString &cell : row)
                    writer.text(cell);
                writer.endRow();
            }
        },
        delimiter);
}

} // namespace

void TestCsvWriter::writesAsTheStandardSays()
{
    const QByteArray csv = written([](CsvWriter &writer) {
        writer.text(QByteArrayView("name"));
        writer.text(QStringLiteral("Größe"));
        writer.endRow();
        writer.text(QByteArrayView("a \"b\", c"));
        writer.empty();
        writer.number(qint64(-7));
        writer.endRow();
        writer.text(QByteArrayView("two\r\nlines"));
        writer.text(QByteArrayView(""));
        writer.number(2.5);
        writer.endRow();
        writer.empty();
        writer.endRow();
    });
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBFname,Gr\xC3\xB6\xC3\x9F"
                             "e\r\n\"a \"\"b\"\", c\",,-7\r\n"
                             "\"two\r\nlines\",,2.5\r\n\"\"\r\n"));
    QCOMPARE(written([](CsvWriter &) {}), QByteArray("\xEF\xBB\xBF"));
    QCOMPARE(body(written(
                 [](CsvWriter &writer) {
                     writer.text(QByteArrayView("a,b"));
                     writer.text(QByteArrayView("c;d"));
                     writer.endRow();
                 },
                 ';')),
             QByteArray("a,b;\"c;d\"\r\n"));
    QCOMPARE(body(writtenTable({{QStringLiteral("sep=;")}}, ',')), QByteArray("\"sep=;\"\r\n"));
    QCOMPARE(body(writtenTable({{QStringLiteral("sEp=[")}}, ',')), QByteArray("\"sEp=[\"\r\n"));
}

void TestCsvWriter::writesNumbersWithoutOrnament_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("whole") << 3.0 << 2 << QByteArray("3");
    QTest::newRow("one decimal") << 3.5 << 2 << QByteArray("3.5");
    QTest::newRow("rounded") << 3.83333 << 2 << QByteArray("3.83");
    QTest::newRow("rounded up to whole") << 3.999 << 2 << QByteArray("4");
    QTest::newRow("tens keep their noughts") << 1200.0 << 2 << QByteArray("1200");
    QTest::newRow("no decimals asked") << 100.0 << 0 << QByteArray("100");
    QTest::newRow("large") << 1e15 << 2 << QByteArray("1000000000000000");
    QTest::newRow("negative") << -0.25 << 2 << QByteArray("-0.25");
    QTest::newRow("no negative nought") << -0.001 << 2 << QByteArray("0");
    QTest::newRow("three decimals") << 1.2345 << 3 << QByteArray("1.234");
    QTest::newRow("none") << std::nan("") << 2 << QByteArray("\"\"");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 2 << QByteArray("\"\"");
    QTest::newRow("the largest") << std::numeric_limits<double>::max() << 60
                                 << QByteArray::number(std::numeric_limits<double>::max(), 'f', 0);
}

void TestCsvWriter::writesNumbersWithoutOrnament()
{
    QFETCH(double, number);
    QFETCH(int, decimals);
    QFETCH(QByteArray, expected);
    QCOMPARE(body(written([&](CsvWriter &writer) {
                 writer.number(number, decimals);
                 writer.endRow();
             })),
             expected + "\r\n");
}

void TestCsvWriter::everyTableComesBackAsItWas()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 2000; ++i) {
        const std::vector<QStringList> table = nastyTable(random);
        const char delimiter = ",;\t|"[i % 4];
        const QByteArray csv = writtenTable(table, delimiter);
        const auto records = recordsOf(csv, {delimiter, {}});
        QCOMPARE(records.size(), table.size());
        for (size_t row = 0; row < table.size(); ++row) {
            QStringList cells;
            for (const QString &cell : records[row].cells)
                cells += rearm(cell);
            QVERIFY2(records[row].problem.isEmpty(), qPrintable(records[row].problem + QString::fromUtf8(csv)));
            QCOMPARE(cells, table[row]);
        }
    }
}

void TestCsvWriter::whatItReadsItWritesAgain()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const QByteArray csv = writtenTable(nastyTable(random), ',');
        std::vector<QStringList> table;
        for (const ReadRecord &record : recordsOf(csv, {',', {}})) {
            QStringList cells;
            for (const QString &cell : record.cells)
                cells += rearm(cell);
            table.push_back(cells);
        }
        QCOMPARE(writtenTable(table, ','), csv);
    }
}

void TestCsvWriter::tellsOfAFullDisk()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("needs /dev/full");
    CsvWriter writer(full);
    for (int i = 0; i < 100'000; ++i) {
        writer.text(QByteArrayView("some text"));
        writer.endRow();
    }
    const auto finished = writer.finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().kind, ErrorKind::Full);
    QVERIFY2(finished.error().message.contains(QLatin1String("/dev/full")), qPrintable(finished.error().message));

    // One row only: it fails no earlier than when it is written out.
    QFile again(QStringLiteral("/dev/full"));
    QVERIFY(again.open(QIODevice::WriteOnly));
    CsvWriter brief(again);
    brief.text(QByteArrayView("a"));
    brief.endRow();
    QVERIFY(!brief.finish().ok());
}

void TestCsvWriter::tellsOfADeviceThatFails()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QIODevice::write.*ReadOnly device")));
    CsvWriter writer(file);
    writer.text(QByteArrayView("a"));
    writer.endRow();
    const auto finished = writer.finish();
    QVERIFY(!finished.ok());
    QCOMPARE(finished.error().kind, ErrorKind::BadInput);
    QVERIFY(!finished.error().message.contains(u'%'));
}

void TestCsvWriter::writesNothingBeforeItsBufferIsFull()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    writer.text(QByteArrayView("a"));
    writer.endRow();
    QVERIFY(buffer.data().isEmpty());
    while (buffer.data().isEmpty()) {
        writer.text(QByteArrayView("some more text"));
        writer.endRow();
    }
    QVERIFY(buffer.data().size() >= 64 * 1024 && buffer.data().size() < 66 * 1024);
    QVERIFY(writer.finish().ok());
    const qsizetype size = buffer.data().size();
    QVERIFY(writer.finish().ok());
    QCOMPARE(buffer.data().size(), size);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
