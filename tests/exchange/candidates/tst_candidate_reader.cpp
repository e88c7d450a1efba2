#include "candidate_rows.h"

using namespace shortlist;

class TestCandidateReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFieldOfOurOwnCandidates();
    void readsOurOwnApplications();
    void joinsNames_data();
    void joinsNames();
    void gathersLists();
    void readsDates_data();
    void readsDates();
    void readsExpectedPay_data();
    void readsExpectedPay();
    void readsStatusWords_data();
    void readsStatusWords();
    void saysWhatIsWrongWithARow_data();
    void saysWhatIsWrongWithARow();
    void aBadRowCostsNoOther();
    void takesFormulasBack();
    void passesRowsOfEmptyCells();
    void aDayBeginsInTheWorkspacesZone();
};

namespace {

const QString ada = QStringLiteral("Ada");

} // namespace

void TestCandidateReader::readsEveryFieldOfOurOwnCandidates()
{
    const CandidateRow row = onlyRow(
        "candidate_uuid,name,emails,phones,headline,company,location,links,tags,external_id,expected_pay,"
        "expected_currency,expected_period,lawful_basis,informed_on\r\n"
        "0190a0a0-0000-7000-8000-000000000001,Ada Lovelace,ada@x.org;a.l@y.org,+44 20 7946 0000;0151 1,Analyst,Engines "
        "Ltd,London,https://x.org/a;https://y.org/b,math;poetry,G-17,65000.5,EUR,year,consent,2026-03-31\r\n");
    Candidate expected;
    expected.name = QStringLiteral("Ada Lovelace");
    expected.emails = QStringList{QStringLiteral("ada@x.org"), QStringLiteral("a.l@y.org")};
    expected.phones = QStringList{QStringLiteral("+44 20 7946 0000"), QStringLiteral("0151 1")};
    expected.headline = QStringLiteral("Analyst");
    expected.company = QStringLiteral("Engines Ltd");
    expected.location = QStringLiteral("London");
    expected.links = QStringList{QStringLiteral("https://x.org/a"), QStringLiteral("https://y.org/b")};
    expected.tags = QStringList{QStringLiteral("math"), QStringLiteral("poetry")};
    expected.externalId = QStringLiteral("G-17");
    expected.expectedPay = 6'500'050;
    expected.expectedCurrency = QStringLiteral("EUR");
    expected.expectedPeriod = PayPeriod::Year;
    expected.lawfulBasis = QStringLiteral("consent");
    expected.informedOn = QDate(2026, 3, 31);
    QVERIFY(row.candidate == expected);
    QCOMPARE(row.line, 2);
    QVERIFY(!row.appliedAt && !row.stageEnteredAt && !row.endedAt);
    QVERIFY(row.stage.isEmpty() && row.status.isEmpty() && row.reason.isEmpty() && row.source.isEmpty());
}

void TestCandidateReader::readsOurOwnApplications()
{
    const QByteArray csv(
        "application_uuid,posting,requisition,department,location,candidate,external_id,emails,phones,source,stage,"
        "status,"
        "reason,applied_at,stage_entered_at,ended_at,days_in_stage,score,coverage,tags\r\n"
        "u,Engineer,R-1,Research,Paris,Ada,G-17,ada@x.org,1,Referral,Screen,rejected,No Rust,2026-03-01T09:30:00.000Z,"
        "2026-03-02T09:30:00.000Z,2026-03-03T09:30:00.000Z,1,3.5,0.8,math\r\n");
    const CandidateRow row = onlyRow(csv);
    QCOMPARE(row.candidate.name, ada);
    QCOMPARE(row.candidate.externalId, QStringLiteral("G-17"));
    QCOMPARE(row.candidate.location, QString()); // Paris is where the job is
    QCOMPARE(row.candidate.tags, QStringList(QStringLiteral("math")));
    QCOMPARE(row.source, QStringLiteral("Referral"));
    QCOMPARE(row.stage, QStringLiteral("Screen"));
    QCOMPARE(row.status, QStringLiteral("rejected"));
    QCOMPARE(row.reason, QStringLiteral("No Rust"));
    QCOMPARE(row.appliedAt->toIso(), QStringLiteral("2026-03-01T09:30:00.000Z"));
    QCOMPARE(row.stageEnteredAt->toIso(), QStringLiteral("2026-03-02T09:30:00.000Z"));
    QCOMPARE(row.endedAt->toIso(), QStringLiteral("2026-03-03T09:30:00.000Z"));
    const QStringList ignored = candidatesOf(csv).ignored;
    QCOMPARE(ignored,
             QStringLiteral("application_uuid posting requisition department location days_in_stage score coverage")
                 .split(u' '));
    // But whoever says that it is the candidate's is believed.
    const CandidateRow mapped = onlyRow(csv, {{QStringLiteral("location"), QStringLiteral("location")}});
    QCOMPARE(mapped.candidate.location, QStringLiteral("Paris"));
}

void TestCandidateReader::joinsNames_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *csv, const char *expected) {
        QTest::newRow(name) << QByteArray(csv) << QString::fromUtf8(expected);
    };
    row("one column", "Name\n Ada Lovelace \n", "Ada Lovelace");
    row("two columns", "First Name,Last Name\nAda,Lovelace\n", "Ada Lovelace");
    row("two columns the other way", "surname,given name\nLovelace,Ada\n", "Ada Lovelace");
    row("first name only", "first_name,last_name\nAda,\n", "Ada");
    row("last name only", "first_name,last_name\n,Lovelace\n", "Lovelace");
    row("the whole name goes before its parts", "First Name,Last Name,Full Name\nA.,L.,Ada Lovelace\n", "Ada Lovelace");
    row("the parts where the whole is empty", "First Name,Last Name,Full Name\nAda,Lovelace,\n", "Ada Lovelace");
    row("German", "Vorname;Nachname\nJürgen;Groß\n", "Jürgen Groß");
    row("German, with Name for the last one", "Name;Vorname\nGroß;Jürgen\n", "Jürgen Groß");
    row("a whole name beside a first one", "Name,First name\nAda Lovelace,Ada\n", "Ada Lovelace");
    row("French", "Prénom;Nom\nZoé;Petit\n", "Zoé Petit");
    row("French, one column", "Nom;Courriel\nZoé Petit;z@x.org\n", "Zoé Petit");
    row("Spanish", "Nombre;Apellidos\nInés;Ruiz Gil\n", "Inés Ruiz Gil");
    row("e-mail only", "email\nada@x.org\n", "ada@x.org");
    row("no name but an e-mail", "name,email\n,ada@x.org b@x.org\n", "ada@x.org");
    row("a line end in the name", "name,x\n\"\nAda\n\",1\n", "Ada");
}

void TestCandidateReader::joinsNames()
{
    QFETCH(QByteArray, csv);
    QTEST(onlyRow(csv).candidate.name, "name");
}

void TestCandidateReader::gathersLists()
{
    const CandidateRow row
        = onlyRow("Name,Email,Email 2,Work E-Mail,Phone,Mobile Phone,LinkedIn,Website,Tags,Skills\n"
                  "Ada,a@x.org,\"b@x.org, c@x.org d@x.org;; A@X.org\",,+44 1; +44 2,+44 1,https://l.org,"
                  "https://w.org, math ; ;poetry,\"Math; x, y\"\n");
    QCOMPARE(row.candidate.emails, QStringLiteral("a@x.org b@x.org c@x.org d@x.org").split(u' '));
    QCOMPARE(row.candidate.phones, QStringList({QStringLiteral("+44 1"), QStringLiteral("+44 2")}));
    QCOMPARE(row.candidate.links, QStringList({QStringLiteral("https://l.org"), QStringLiteral("https://w.org")}));
    QCOMPARE(row.candidate.tags,
             QStringList({QStringLiteral("math"), QStringLiteral("poetry"), QStringLiteral("x, y")}));
}

void TestCandidateReader::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("moment"); // empty: a problem
    const auto row = [](const char *cell, const char *moment) {
        QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(moment);
    };
    row("2026-03-01", "2026-03-01T00:00:00.000Z");
    row("2026/03/01", "2026-03-01T00:00:00.000Z");
    row("2026-03-01T09:30:00.000Z", "2026-03-01T09:30:00.000Z");
    row("2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z");
    row("2026-03-01T09:30:00+02:00", "2026-03-01T07:30:00.000Z");
    row("2026-03-01 09:30:00", "2026-03-01T09:30:00.000Z");
    row("2026-03-01 09:30", "2026-03-01T09:30:00.000Z");
    row("2026-03-01T09:30:00.250", "2026-03-01T09:30:00.250Z");
    row("2026-03-01 09:30:00 UTC", "2026-03-01T09:30:00.000Z");
    row("1.3.2026", "2026-03-01T00:00:00.000Z");
    row("01.03.2026", "2026-03-01T00:00:00.000Z");
    row("31.12.2026 18:05", "2026-12-31T18:05:00.000Z");
    row("3/31/2026", "2026-03-31T00:00:00.000Z");
    row("31/3/2026", "2026-03-31T00:00:00.000Z");
    row("31-03-2026", "2026-03-31T00:00:00.000Z");
    row("3/3/2026", "2026-03-03T00:00:00.000Z");
    row("3/31/2026 2:05 PM", "2026-03-31T14:05:00.000Z");
    row("2024-02-29", "2024-02-29T00:00:00.000Z");
    for (const char *wrong : {"3/4/2026", "03-04-2026", "2026-02-29", "2026-13-01", "32.1.2026", "13/13/2026", "1.3.26",
                              "2026", "yesterday", "2026-3-1", "2026-03-01 25:00", "2026-03-01T09:30:00.000Zx",
                              "1.3.2026.", "..", "0000-01-01", "45000", "March 1, 2026", "2026-03-01 noon"})
        row(wrong, "");
}

void TestCandidateReader::readsDates()
{
    QFETCH(QString, cell);
    QFETCH(QString, moment);
    for (const char *header : {"applied_at", "stage_entered_at", "ended_at"}) {
        const auto read = candidatesOf(QByteArray("name\t") + header + "\nAda\t" + cell.toUtf8() + '\n');
        QCOMPARE(read.rows.size(), size_t(1));
        const CandidateRow &row = read.rows.front();
        const auto &got = qstrcmp(header, "applied_at") == 0 ? row.appliedAt
                          : qstrcmp(header, "ended_at") == 0 ? row.endedAt
                                                             : row.stageEnteredAt;
        QCOMPARE(got ? got->toIso() : QString(), moment);
        QCOMPARE(row.problem.isEmpty(), !moment.isEmpty());
        QVERIFY2(row.problem.isEmpty() || row.problem.startsWith(QLatin1String(header)), qPrintable(row.problem));
    }
}

void TestCandidateReader::readsExpectedPay_data()
{
    QTest::addColumn<QString>("cells"); // expected_pay, expected_currency, expected_period
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cells, const char *expected) {
        QTest::newRow(cells) << QString::fromUtf8(cells) << QString::fromUtf8(expected);
    };
    row("65000|EUR|year", "6500000 EUR year");
    row("65000.5|EUR|", "6500050 EUR -");
    row("65,000|USD|month", "6500000 USD month");
    row("65.000|EUR|", "6500000 EUR -");
    row("65.000,50|EUR|", "6500050 EUR -");
    row("65 000|EUR|", "6500000 EUR -");
    row("65000|jpy|", "65000 JPY -");
    row("1.234|KWD|", "1234 KWD -");
    row("65000|€|", "6500000 EUR -");
    row("65000 EUR||", "6500000 EUR -");
    row("€65,000||per year", "6500000 EUR year");
    row("65k EUR per year||", "6500000 EUR year");
    row("$65,000|CAD|", "6500000 CAD -");
    row("40 EUR/hour||", "4000 EUR hour");
    row("0|EUR|", "0 EUR -");
    row("|EUR|month", "- EUR month");
    row("||", "-  -");
    row("65000||", "!expected_pay");
    row("negotiable|EUR|", "!expected_pay");
    row("60000-70000|EUR|", "!expected_pay");
    row("65000 EUR|USD|", "!expected_pay");
    row("65000.505|EUR|", "!expected_pay");
    row("65000.5|JPY|", "!expected_pay");
    row("0.500|EUR|", "!expected_pay");
    row("65000,505 EUR||", "!expected_pay");
    row("1.234 KWD||", "!expected_pay");
    row("1,234.5 KWD||", "1234500 KWD -");
    row("-5|EUR|", "!expected_pay");
    row("65000|Taler|", "!expected_currency");
    row("65000|EUR|fortnight", "!expected_period");
}

void TestCandidateReader::readsExpectedPay()
{
    QFETCH(QString, cells);
    QFETCH(QString, expected);
    const auto read = candidatesOf("name|expected_pay|expected_currency|expected_period\nAda|" + cells.toUtf8() + '\n');
    QCOMPARE(read.rows.size(), size_t(1));
    const CandidateRow &row = read.rows.front();
    if (expected.startsWith(u'!')) {
        QVERIFY2(row.problem.startsWith(expected.sliced(1)), qPrintable(row.problem));
        return;
    }
    QCOMPARE(row.problem, QString());
    const Candidate &person = row.candidate;
    QCOMPARE((person.expectedPay ? QString::number(*person.expectedPay) : QStringLiteral("-")) + u' '
                 + person.expectedCurrency + u' '
                 + (person.expectedPeriod ? QString(wordOf(*person.expectedPeriod)) : QStringLiteral("-")),
             expected);
}

void TestCandidateReader::readsStatusWords_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("status");
    QTest::newRow("active") << QStringLiteral("active") << QStringLiteral("active");
    QTest::newRow("capitals") << QStringLiteral(" Rejected ") << QStringLiteral("rejected");
    QTest::newRow("German") << QStringLiteral("Zurückgezogen") << QStringLiteral("withdrawn");
    QTest::newRow("French") << QStringLiteral("Embauchée") << QStringLiteral("hired");
    QTest::newRow("Spanish") << QStringLiteral("rechazada") << QStringLiteral("rejected");
    QTest::newRow("none") << QString() << QString();
}

void TestCandidateReader::readsStatusWords()
{
    QFETCH(QString, cell);
    QTEST(onlyRow("name,status\nAda," + cell.toUtf8() + '\n').status, "status");
}

void TestCandidateReader::saysWhatIsWrongWithARow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("inProblem");
    const auto row = [](const char *name, const QByteArray &cells, const char *inProblem) {
        QTest::newRow(name) << cells << QString::fromUtf8(inProblem);
    };
    row("no name, no e-mail", ",,Applied,,", "neither a name nor an e-mail");
    row("no at sign", "Ada,ada.example.org,,,", "Mail: “ada.example.org”");
    row("nothing before the at sign", "Ada,@example.org,,,", "Mail: ");
    row("two at signs", "Ada,a@b@c,,,", "Mail: ");
    row("a name in the address", "Ada,Ada <ada@x.org>,,,", "Mail: “Ada”");
    row("status", "Ada,,,In review,", "Status: “In review”");
    row("ambiguous date", "Ada,,,,3/4/2026", "Applied on: in “3/4/2026”");
    row("no date", "Ada,,,,soon", "Applied on: “soon”");
    row("too few cells", "Ada,ada@x.org", "2 cells where the header has 5");
    row("too many cells", "Ada,ada@x.org,,,,more", "6 cells where the header has 5");
    row("too many empty cells", "Ada,ada@x.org,,,,", "6 cells where the header has 5");
    row("a long name", QByteArray(501, 'x') + ",,,,", "501 characters");
    row("a huge cell", "Ada,," + QByteArray(100'001, 'x') + ",,", "Stage: the cell has 100001");
    row("a lone quote", "Ada \"the first\",,,,", "quote");
    row("NUL", QByteArray("A\0da,,,,", 8), "NUL");
}

void TestCandidateReader::saysWhatIsWrongWithARow()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, inProblem);
    const auto read = candidatesOf("Name,Mail,Stage,Status,Applied on\n" + row + "\nBob,bob@x.org,,,\n");
    QVERIFY(!read.refusal);
    QCOMPARE(read.rows.size(), size_t(2));
    QVERIFY2(read.rows[0].problem.contains(inProblem), qPrintable(read.rows[0].problem));
    QCOMPARE(read.rows[0].line, 2);
    QCOMPARE(read.rows[1].problem, QString());
    QCOMPARE(read.rows[1].candidate.name, QStringLiteral("Bob"));
    QCOMPARE(read.rows[1].candidate.emails, QStringList(QStringLiteral("bob@x.org")));
}

void TestCandidateReader::aBadRowCostsNoOther()
{
    const auto read = candidatesOf("name,email\nAda,ada@x.org\n\"Bob,bob@x.org\nCy,cy@x.org\nDee\nEve,eve@x.org\n");
    QCOMPARE(read.rows.size(), size_t(5));
    QStringList names;
    QStringList bad;
    for (const CandidateRow &row : read.rows) {
        if (row.problem.isEmpty())
            names += row.candidate.name;
        else
            bad += QString::number(row.line);
    }
    QCOMPARE(names, QStringLiteral("Ada Cy Eve").split(u' '));
    QCOMPARE(bad, QStringLiteral("3 5").split(u' '));
}

void TestCandidateReader::takesFormulasBack()
{
    const CandidateRow row = onlyRow("name,headline,company,location\n'=Ada,'-x,''@home,'n Town\n");
    QCOMPARE(row.candidate.name, QStringLiteral("=Ada"));
    QCOMPARE(row.candidate.headline, QStringLiteral("-x"));
    QCOMPARE(row.candidate.company, QStringLiteral("'@home"));
    QCOMPARE(row.candidate.location, QStringLiteral("'n Town"));
}

void TestCandidateReader::passesRowsOfEmptyCells()
{
    const auto read = candidatesOf("name;email\n;\nAda;\n ; \n;;;\n\"\";\"\"\n");
    QCOMPARE(read.rows.size(), size_t(1));
    QCOMPARE(read.rows[0].line, 3);
    QCOMPARE(read.rows[0].candidate.name, ada);
}

void TestCandidateReader::aDayBeginsInTheWorkspacesZone()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("needs time zone data");
    const QByteArray csv("name,applied_at,ended_at,informed_on\nAda,1.7.2026,2026-01-15 09:30,2026-06-30T22:30:00Z\n");
    const CandidateRow row = onlyRow(csv, {}, berlin);
    QCOMPARE(row.appliedAt->toIso(), QStringLiteral("2026-06-30T22:00:00.000Z"));
    QCOMPARE(row.endedAt->toIso(), QStringLiteral("2026-01-15T08:30:00.000Z"));
    QCOMPARE(row.candidate.informedOn, QDate(2026, 7, 1));
}

QTEST_GUILESS_MAIN(TestCandidateReader)
#include "tst_candidate_reader.moc"
