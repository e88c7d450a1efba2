#include "csv/csv_reader.h"

#include <QFile>
#include <QTest>

using namespace shortlist;

/// The reader's memory does not depend on the size of what it reads.
class TestCsvMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stays_data();
    void stays();
};

namespace {

/// A file of any size that is made while it is read: one piece of text over and over.
class Endless : public QIODevice {
public:
    Endless(QByteArray piece, qint64 size) : m_piece(std::move(piece)), m_left(size) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min({size, m_left, m_piece.size() - m_at});
        if (count == 0)
            return -1;
        memcpy(data, m_piece.constData() + m_at, static_cast<size_t>(count));
        m_at = (m_at + count) % m_piece.size();
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_piece;
    qint64 m_left;
    qint64 m_at = 0;
};

/// Most memory that this process ever held, in KiB; -1 where the system does not tell.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

QByteArray repeated(const QByteArray &row)
{
    return row.repeated((1 << 18) / row.size() + 1);
}

} // namespace

void TestCsvMemory::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a sanitizer keeps freed memory");
#endif
    if (peakMemory() < 0)
        QSKIP("needs /proc");
}

void TestCsvMemory::stays_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<int>("mebibytes");
    QTest::addColumn<int>("growth"); // in MiB
    const QByteArray row("Ada Lovelace,ada@example.org,+44 20 7946 0000,London,Analyst,\"a, b\",2026-03-01,x,y,z\n");
    QTest::newRow("rows") << repeated(row) << 300 << 20;
    QTest::newRow("never a closing quote")
        << QByteArray("a,\"b") + repeated(QByteArray(row).replace('"', "")) << 100 << 20;
    QTest::newRow("blank lines") << repeated("\r\n") << 100 << 20;
    // One record after the other that reaches the limit of 16 MiB: as bytes and as text.
    QTest::newRow("never a line end") << repeated("xxxxxxx") << 100 << 90;
    QTest::newRow("nothing but delimiters") << repeated(",") << 100 << 60;
}

void TestCsvMemory::stays()
{
    QFETCH(QByteArray, piece);
    QFETCH(int, mebibytes);
    QFETCH(int, growth);
    Endless device(piece, qint64(mebibytes) << 20);
    const qint64 before = peakMemory();
    CsvReader reader(device);
    QVERIFY(reader.open().ok());
    while (reader.next()) {}
    QVERIFY(!reader.error());
    QCOMPARE(reader.bytesRead(), qint64(mebibytes) << 20);
    const qint64 grown = (peakMemory() - before) / 1024;
    QVERIFY2(grown < growth, qPrintable(QStringLiteral("%1 MiB more").arg(grown)));
}

QTEST_GUILESS_MAIN(TestCsvMemory)
#include "tst_csv_memory.moc"
