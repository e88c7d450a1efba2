#include "csv/csv_writer.h"
#include "csv/formula_cells.h"
#include "csv_records.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace shortlist;

class TestFormulaCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disarmsWhatASpreadsheetWouldRun_data();
    void disarmsWhatASpreadsheetWouldRun();
    void leavesWhatIsNoFormula_data();
    void leavesWhatIsNoFormula();
    void noSeparatorMakesAFormulaOfAPiece();
    void whatWasDisarmedComesBackAsItWas();
};

namespace {

void addRow(const QByteArray &text, const QByteArray &written)
{
    QTest::newRow(text.toPercentEncoding().constData()) << text << written;
}

/// A text of what formulas, phone numbers and separators are made of.
QByteArray randomText(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"=", "+",  "-",    "@",   "'",    "\"", " ",  ";",     "\t", "\n",  "\r",
                                       ",", "|",  "1",    "49",  "(0)",  ".",  "/",  "1-2",   "x",  "A1+", "e5",
                                       "é", "; ", "+49 ", "-1;", "\"\"", "('", "\\", "=cmd|", "#"};
    QByteArray text;
    for (int count = random.bounded(9); count > 0; --count)
        text += pieces.at(random.bounded(pieces.size()));
    return text;
}

/// The cells of a row as a spreadsheet splits it that is set to this separator: what stands behind a closing quote
/// goes on as it is, and where a cell does not begin with a quote, a line end ends the row.
QByteArrayList cellsOf(const QByteArray &row, char separator)
{
    QByteArrayList cells{QByteArray()};
    bool isQuoted = false;
    bool isBegin = true;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const char c = row[at];
        if (isQuoted && c == '"' && at + 1 < row.size() && row[at + 1] == '"')
            cells.last() += row[++at];
        else if (isQuoted && c == '"')
            isQuoted = false;
        else if (isBegin && c == '"')
            isQuoted = true;
        else if (!isQuoted && (c == separator || c == '\n' || c == '\r'))
            cells += QByteArray();
        else
            cells.last() += c;
        isBegin = !isQuoted && (c == separator || c == '\n' || c == '\r');
    }
    return cells;
}

/// Whether a cell would be calculated: not a number, and not where two numbers stand side by side; nor several such.
bool isFormula(const QByteArray &cell)
{
    static const QRegularExpression number(QStringLiteral(R"(^[+-]\d+([.,]\d+)?([eE][+-]?\d+)?$)"));
    static const QRegularExpression signs(QStringLiteral(R"(^\+?[\d(][\d ().+/-]*$)"));
    static const QRegularExpression sideBySide(QStringLiteral(R"(\d +\d|\d *\(|\) *[\d(])"));
    static const QRegularExpression calculates(QStringLiteral(R"([-/+])"));
    QString text = QString::fromUtf8(cell).trimmed();
    if (text.isEmpty() || !QStringLiteral("=+-@").contains(text.front()))
        return false;
    text.chop(text.endsWith(u'"') ? 1 : 0); // of the row's last cell
    const QStringList pieces = text.split(u';');
    return !std::all_of(pieces.begin(), pieces.end(), [](const QString &one) {
        const QString piece = one.trimmed();
        return piece.isEmpty() || number.match(piece).hasMatch()
               || (signs.match(piece).hasMatch()
                   && (!calculates.match(piece.sliced(1)).hasMatch() || sideBySide.match(piece).hasMatch()));
    });
}

} // namespace

void TestFormulaCells::disarmsWhatASpreadsheetWouldRun_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    for (const char *formula :
         {"=1+1",   "=",      "@SUM(A1)", "+",      "-",          "+SUM(A1)",   "-1+1",   "--1",
          "+-1",    "-1,",    "-.5",      "-1e",    "-1e5x",      "\tx",        "\rx",    "+49 call me",
          "- item", "'=1",    "''@x",     "'+x",    "+()",        "-1,000,000", "+1-2-3", "+1-555-0100",
          "+1/2",   "+1 2/3", "+1+2",     "+(1)-2", "+49 30 1;x", "-1;2-3",     "-1\t-2"})
        addRow(formula, QByteArray(formula).prepend('\''));
    addRow(QByteArray("\0x", 2), QByteArray("'\0x", 3));
    addRow("+49=1", "'+49=1");
    addRow(" =1", " '=1");
    addRow("\n=1", "\n'=1");
    addRow("x;=1+1", "x;'=1+1");
    addRow("x\t=1+1", "x\t'=1+1");
    addRow("x\r\n@y", "x\r\n'@y");
    addRow("x; =1+1", "x; '=1+1");
    addRow("x;\"=1+1;y", "x;\"'=1+1;y");
    addRow("x;'=1", "x;''=1");
    addRow("=1;=2;3;-A1", "'=1;'=2;3;'-A1");
    addRow("-1;+2+A1", "'-1;'+2+A1");
}

void TestFormulaCells::disarmsWhatASpreadsheetWouldRun()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QVERIFY(needsDisarming(text));
    QCOMPARE(disarmed(text), written);
    QCOMPARE(rearm(QString::fromUtf8(written)), QString::fromUtf8(text));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.text(QByteArrayView(text));
    writer.text(QByteArrayView("x"));
    writer.endRow();
    QVERIFY(writer.finish().ok());
    const auto records = recordsOf(buffer.data(), {',', {}});
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records[0].cells.at(0), QString::fromUtf8(written));
}

void TestFormulaCells::leavesWhatIsNoFormula_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "a",
                             "a=1",
                             "1+1",
                             "-1",
                             "+1",
                             "-1.5",
                             "+1,5",
                             "-1e5",
                             "-1E-5",
                             "+49 30 123-456",
                             "+49 (0)30/12.34",
                             "+1 555 0100; +44 20 7946",
                             "+1 555 0100; 030 7946",
                             "+49.30.123456",
                             "C++; C#; .NET",
                             "two\r\n\r\nlines",
                             "'",
                             "''",
                             "'a",
                             "'-5",
                             "'+49 30",
                             "x;'tis"})
        QTest::newRow(QByteArray(text).toPercentEncoding().constData()) << QByteArray(text);
}

void TestFormulaCells::leavesWhatIsNoFormula()
{
    QFETCH(QByteArray, text);
    QVERIFY(!needsDisarming(text));
    QCOMPARE(disarmed(text), text);
    QCOMPARE(rearm(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void TestFormulaCells::noSeparatorMakesAFormulaOfAPiece()
{
    QRandomGenerator random(20261125);
    int formulas = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = randomText(random);
        QByteArray rows[2];
        for (const bool isDisarmed : {false, true}) {
            QByteArray quoted = isDisarmed ? disarmed(text) : text;
            quoted.replace('"', "\"\"");
            rows[isDisarmed ? 1 : 0] = "a,\"" + quoted + "\"";
        }
        for (const char separator : {',', ';', '\t'}) {
            const QByteArrayList bare = cellsOf(rows[0], separator);
            formulas += std::any_of(bare.begin(), bare.end(), isFormula) ? 1 : 0;
            for (const QByteArray &cell : cellsOf(rows[1], separator))
                QVERIFY2(!isFormula(cell), (rows[1] + " holds " + cell).constData());
        }
    }
    QVERIFY2(formulas > 5000, qPrintable(QString::number(formulas)));
}

void TestFormulaCells::whatWasDisarmedComesBackAsItWas()
{
    QRandomGenerator random(20261126);
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray text = randomText(random);
        const QByteArray once = disarmed(text);
        QCOMPARE(rearm(QString::fromUtf8(once)), QString::fromUtf8(text));
        QCOMPARE(rearm(QString::fromUtf8(disarmed(once))), QString::fromUtf8(once));
        QCOMPARE(needsDisarming(text), once != text);
    }
}

QTEST_GUILESS_MAIN(TestFormulaCells)
#include "tst_formula_cells.moc"
