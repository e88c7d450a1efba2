#include "candidate_rows.h"
#include "candidates/header_synonyms.h"

using namespace shortlist;

class TestHeaderMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSynonymsAreSound();
    void everyFieldIsFoundByItsOwnWord();
    void understandsOtherProgramsExports_data();
    void understandsOtherProgramsExports();
    void comparesHeadersFolded_data();
    void comparesHeadersFolded();
    void neverReadsPayThatIsNotExpected_data();
    void neverReadsPayThatIsNotExpected();
    void takesTheBetterOfTwoColumns();
    void takesColumnsAsTheyAreNamed();
    void refusesATableWithoutPeople_data();
    void refusesATableWithoutPeople();
    void refusesAWrongMapping();
};

namespace {

/// "field=header" for each field that has a column, in the order of the fields.
QString mapped(const QString &headers)
{
    const auto map = mapHeaders(headers.split(u','), {});
    if (!map)
        return map.error().message;
    QStringList pairs;
    for (const auto &entry : Words<CandidateField>::list) {
        for (const qsizetype column : map->columnsOf(entry.first))
            pairs += QLatin1String(entry.second) + QStringLiteral("=") + map->headers.at(column);
    }
    return pairs.join(u',');
}

} // namespace

void TestHeaderMap::theSynonymsAreSound()
{
    QCOMPARE(headerSynonyms().problems(), QStringList());
    QVERIFY(!HeaderSynonyms(u"orphan\n").problems().isEmpty());
    QVERIFY(!HeaderSynonyms(u"[no such group]\nx\n").problems().isEmpty());
    QVERIFY(!HeaderSynonyms(u"[name]\nE-Mail\n[emails]\nemail\n").problems().isEmpty());
}

void TestHeaderMap::everyFieldIsFoundByItsOwnWord()
{
    for (const auto &[field, word] : Words<CandidateField>::list) {
        const auto match = headerSynonyms().fieldOf(QLatin1String(word));
        QVERIFY2(match && match->field == field, word);
    }
    for (const auto &[status, word] : Words<ApplicationStatus>::list)
        QVERIFY2(headerSynonyms().statusOf(QLatin1String(word)) == status, word);
    for (const auto &[period, word] : Words<PayPeriod>::list)
        QVERIFY2(headerSynonyms().periodOf(QString(QLatin1String(word))) == period, word);
}

void TestHeaderMap::understandsOtherProgramsExports_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *headers, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(expected);
    };
    row("Greenhouse",
        "Candidate ID,First Name,Last Name,Company,Title,Email,Phone,Application Date,Job,Current Stage,Status,"
        "Source,Who Gets Credit,Rejection Reason,Tags",
        "first_name=First Name,last_name=Last Name,emails=Email,phones=Phone,headline=Title,company=Company,tags=Tags,"
        "external_id=Candidate ID,stage=Current Stage,status=Status,reason=Rejection Reason,source=Source,"
        "credited_to=Who Gets Credit,applied_at=Application Date");
    row("Lever",
        "Name,Headline,Stage,Origin,Sources,Email,Phone,Location,Links,Tags,Archive Reason,Applied At,Archived At",
        "name=Name,emails=Email,phones=Phone,headline=Headline,location=Location,links=Links,tags=Tags,stage=Stage,"
        "reason=Archive Reason,source=Sources,applied_at=Applied At,ended_at=Archived At");
    row("Ashby",
        "Candidate Name,Primary Email Address,Phone Number,Current Company,Current Title,LinkedIn URL,Source,"
        "Credited To,Current Interview Stage,Application Created At,Archive Reason",
        "name=Candidate Name,emails=Primary Email Address,phones=Phone Number,headline=Current Title,company=Current "
        "Company,"
        "links=LinkedIn URL,stage=Current Interview Stage,reason=Archive Reason,source=Source,credited_to=Credited To,"
        "applied_at=Application Created At");
    row("OpenCATS",
        "First Name,Last Name,E-Mail,Cell Phone,Home Phone,City,Key Skills,Current Employer,Desired Pay,Current Pay",
        "first_name=First Name,last_name=Last Name,emails=E-Mail,phones=Cell Phone,phones=Home Phone,company=Current "
        "Employer,"
        "location=City,tags=Key Skills,expected_pay=Desired Pay");
    row("LinkedIn", "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "first_name=First Name,last_name=Last Name,emails=Email Address,headline=Position,company=Company,links=URL");
    row("German list",
        "Vorname,Nachname,E-Mail-Adresse,Telefon,Handy,Wohnort,Arbeitgeber,Gehaltswunsch,Status,Beworben am",
        "first_name=Vorname,last_name=Nachname,emails=E-Mail-Adresse,phones=Telefon,phones=Handy,company=Arbeitgeber,"
        "location=Wohnort,expected_pay=Gehaltswunsch,status=Status,applied_at=Beworben am");
    row("French list", "Prénom,Nom,Courriel,Téléphone,Ville,Prétentions salariales,Étape,Date de candidature",
        "first_name=Prénom,last_name=Nom,emails=Courriel,phones=Téléphone,location=Ville,expected_pay=Prétentions "
        "salariales,"
        "stage=Étape,applied_at=Date de candidature");
    row("Spanish list", "Nombre,Apellidos,Correo electrónico,Teléfono,Ciudad,Etapa,Fecha de postulación",
        "first_name=Nombre,last_name=Apellidos,emails=Correo electrónico,phones=Teléfono,location=Ciudad,stage=Etapa,"
        "applied_at=Fecha de postulación");
}

void TestHeaderMap::understandsOtherProgramsExports()
{
    QFETCH(QString, headers);
    QTEST(mapped(headers), "expected");
}

void TestHeaderMap::comparesHeadersFolded_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *header, const char *field) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    row("E-MAIL", "emails");
    row(" e mail ", "emails");
    row("Email 2", "emails");
    row("email_10", "emails");
    row("E-mail 1 - Value", "");
    row("FirstName", "first_name");
    row("PRENOM", "first_name");
    row("Telefonnummer:", "phones");
    row("Name 2", "");
    row("id", "");
    row("", "");
    row("###", "");
    row("notes", "");
}

void TestHeaderMap::comparesHeadersFolded()
{
    QFETCH(QString, header);
    const auto match = headerSynonyms().fieldOf(header);
    QTEST(match ? QString(wordOf(match->field)) : QString(), "field");
}

void TestHeaderMap::neverReadsPayThatIsNotExpected_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isHistory");
    for (const char *header : {"Current salary", "Salary history", "Previous pay", "Current CTC", "current_annual_ctc",
                               "Last wage", "Gehalt aktuell", "Aktuelles Jahresgehalt", "Bisherige Vergütung",
                               "Salaire actuel", "Rémunération actuelle", "Salario actual", "Sueldo anterior",
                               "Total compensation", "Salary", "Pay", "Current Pay", "Base comp.", "Hourly rate"})
        QTest::newRow(header) << QString::fromUtf8(header) << true;
    for (const char *header :
         {"Expected salary", "Desired Pay", "Gehaltsvorstellung", "Wunschgehalt", "PayPal", "Company", "Campaign",
          "Expected salary range", "Salaire souhaité (brut)", "Payroll number", "name", "Notes", ""})
        QTest::newRow(header) << QString::fromUtf8(header) << false;
}

void TestHeaderMap::neverReadsPayThatIsNotExpected()
{
    QFETCH(QString, header);
    QFETCH(bool, isHistory);
    QCOMPARE(headerSynonyms().isPayHistory(header), isHistory);
    if (!isHistory)
        return;
    const auto read = candidatesOf("name;" + header.toUtf8() + ";currency\nAda;65000;EUR\n");
    QVERIFY(!read.refusal);
    QCOMPARE(read.payHistory, QStringList(header));
    QVERIFY(read.ignored.contains(header));
    QVERIFY(!read.rows.at(0).candidate.expectedPay);
}

void TestHeaderMap::takesTheBetterOfTwoColumns()
{
    QCOMPARE(mapped(QStringLiteral("City,Candidate,Location,Name")), QStringLiteral("name=Name,location=Location"));
    QCOMPARE(mapped(QStringLiteral("Name,Name")), QStringLiteral("name=Name"));
    const auto read = candidatesOf("City,Name,Location,\nRome,Ada,London,x\n");
    QCOMPARE(read.rows.at(0).candidate.location, QStringLiteral("London"));
    QCOMPARE(read.ignored, QStringList({QStringLiteral("City"), QStringLiteral("column 4")}));
}

void TestHeaderMap::takesColumnsAsTheyAreNamed()
{
    const QByteArray csv("Wer,Post,Email,Location\nAda,a@x.org,b@x.org,London\n");
    const QMap<QString, QString> map{{QStringLiteral("name"), QStringLiteral("wer")},
                                     {QStringLiteral("emails"), QStringLiteral("Post")},
                                     {QStringLiteral("location"), QString()}};
    const auto read = candidatesOf(csv, map);
    QVERIFY(!read.refusal);
    QCOMPARE(read.rows.at(0).candidate.name, QStringLiteral("Ada"));
    QCOMPARE(read.rows.at(0).candidate.emails, QStringList(QStringLiteral("a@x.org")));
    QCOMPARE(read.rows.at(0).candidate.location, QString());
    QCOMPARE(read.ignored, QStringList({QStringLiteral("Email"), QStringLiteral("Location")}));

    // The caller's word goes before our caution.
    const auto pay
        = candidatesOf("name,Salary\nAda,65000 EUR\n", {{QStringLiteral("expected_pay"), QStringLiteral("Salary")}});
    QCOMPARE(pay.rows.at(0).candidate.expectedPay, std::optional<qint64>(6'500'000));
    QVERIFY(pay.payHistory.isEmpty());
}

void TestHeaderMap::refusesATableWithoutPeople_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("inMessage");
    QTest::newRow("no such column") << QByteArray("City,Colour\nRome,red\n")
                                    << QStringList{QStringLiteral("City, Colour"), QStringLiteral("emails")};
    QTest::newRow("no header") << QByteArray("Ada Lovelace,ada@x.org\n") << QStringList{QStringLiteral("Ada Lovelace")};
    QTest::newRow("an empty name") << QByteArray(",City\nx,Rome\n") << QStringList{QStringLiteral("column 1")};
    QTest::newRow("blank lines only") << QByteArray("\n\n\n") << QStringList{QStringLiteral("blank")};
    QTest::newRow("nothing") << QByteArray() << QStringList{QStringLiteral("empty")};
    QTest::newRow("a header that cannot be read")
        << QByteArray("name,\"email\nAda,x\n") << QStringList{QStringLiteral("Line 1"), QStringLiteral("quote")};
    QTest::newRow("one endless line") << QByteArray(100'000, 'x') << QStringList{QStringLiteral("xxx…")};
}

void TestHeaderMap::refusesATableWithoutPeople()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, inMessage);
    const auto read = candidatesOf(csv);
    QVERIFY(read.refusal);
    QCOMPARE(read.refusal->kind, ErrorKind::BadInput);
    for (const QString &part : inMessage)
        QVERIFY2(read.refusal->message.contains(part), qPrintable(read.refusal->message));
    QVERIFY(read.refusal->message.size() < 3000);
}

void TestHeaderMap::refusesAWrongMapping()
{
    const QByteArray csv("name,email\nAda,ada@x.org\n");
    const auto unknownField = candidatesOf(csv, {{QStringLiteral("salary"), QStringLiteral("name")}});
    QVERIFY(unknownField.refusal);
    QVERIFY2(unknownField.refusal->message.contains(QLatin1String("salary"))
                 && unknownField.refusal->message.contains(QLatin1String("expected_pay")),
             qPrintable(unknownField.refusal->message));
    const auto missing = candidatesOf(csv, {{QStringLiteral("name"), QStringLiteral("Nombre")}});
    QVERIFY(missing.refusal);
    QVERIFY2(missing.refusal->message.contains(QLatin1String("Nombre"))
                 && missing.refusal->message.contains(QLatin1String("name, email")),
             qPrintable(missing.refusal->message));
    const auto takenAway
        = candidatesOf(csv, {{QStringLiteral("name"), QString()}, {QStringLiteral("emails"), QString()}});
    QVERIFY(takenAway.refusal);
}

QTEST_GUILESS_MAIN(TestHeaderMap)
#include "tst_header_map.moc"
