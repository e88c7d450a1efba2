#include "csv/csv_writer.h"
#include "csv/formula_cells.h"
#include "csv_records.h"
#include "csv_tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shortlist;

/// Another reader and writer of CSV as the judge: the one of Python's library.
class TestCsvOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pythonReadsWhatWeWrite();
    void weReadWhatPythonWrites();

private:
    QString run(const QString &script, const QStringList &arguments);

    QString m_python;
    QTemporaryDir m_folder;
};

void TestCsvOracle::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        QSKIP("needs python3");
}

QString TestCsvOracle::run(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.start(m_python, QStringList{QStringLiteral("-c"), script} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestCsvOracle::pythonReadsWhatWeWrite()
{
    QRandomGenerator random(99);
    QFile file(m_folder.filePath(QStringLiteral("ours.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file);
    QJsonArray expected;
    for (int table = 0; table < 300; ++table) {
        for (const QStringList &row : nastyTable(random)) {
            QJsonArray cells;
            for (const QString &cell : row) {
                writer.text(cell);
                // Behind a letter, because a byte order mark at the very beginning is taken away.
                cells.append(QString::fromUtf8('x' + disarmed(cell.toUtf8())).sliced(1));
            }
            writer.endRow();
            expected.append(cells);
        }
    }
    QVERIFY(writer.finish().ok());
    file.close();
    const QString got = run(QStringLiteral("import csv,json,sys\n"
                                           "with open(sys.argv[1],encoding='utf-8-sig',newline='') as f:\n"
                                           "    print(json.dumps(list(csv.reader(f,strict=True))))"),
                            {file.fileName()});
    const QJsonArray rows = QJsonDocument::fromJson(got.toUtf8()).array();
    QCOMPARE(rows.size(), expected.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).toArray(), expected.at(i).toArray());
}

void TestCsvOracle::weReadWhatPythonWrites()
{
    QRandomGenerator random(100);
    QJsonArray all;
    for (int table = 0; table < 300; ++table) {
        for (const QStringList &row : nastyTable(random))
            all.append(QJsonArray::fromStringList(row));
    }
    QFile source(m_folder.filePath(QStringLiteral("rows.json")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(QJsonDocument(all).toJson());
    source.close();
    // Minimal quoting with CRLF only: Python leaves a CR unquoted that is not of its own line end.
    const QList<QStringList> dialects{{QStringLiteral("QUOTE_MINIMAL"), QStringLiteral(","), QStringLiteral("\r\n")},
                                      {QStringLiteral("QUOTE_ALL"), QStringLiteral(";"), QStringLiteral("\n")},
                                      {QStringLiteral("QUOTE_NONNUMERIC"), QStringLiteral("\t"), QStringLiteral("\r")},
                                      {QStringLiteral("QUOTE_MINIMAL"), QStringLiteral("|"), QStringLiteral("\r\n")}};
    for (const QStringList &dialect : dialects) {
        QFile file(m_folder.filePath(QStringLiteral("theirs.csv")));
        run(QStringLiteral("import csv,json,sys\n"
                           "rows=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                           "with open(sys.argv[2],'w',encoding='utf-8-sig',newline='') as f:\n"
                           "    csv.writer(f,quoting=getattr(csv,sys.argv[3]),delimiter=sys.argv[4],"
                           "lineterminator=sys.argv[5]).writerows(rows)"),
            QStringList{source.fileName(), file.fileName()} + dialect);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto records = recordsOf(file, {dialect.at(1).at(0).toLatin1(), {}});
        QCOMPARE(static_cast<qsizetype>(records.size()), all.size());
        for (size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(records[i].problem, QString());
            QCOMPARE(QJsonArray::fromStringList(records[i].cells), all.at(static_cast<qsizetype>(i)).toArray());
        }
    }
}

QTEST_GUILESS_MAIN(TestCsvOracle)
#include "tst_csv_oracle.moc"
