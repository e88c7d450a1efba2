#include "candidates/pasted_candidate.h"

#include <QTest>

using namespace shortlist;

/// What a copied text says of a person, and nothing that it does not say.
class PastedCandidateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void anythingIsHarmless_data();
    void anythingIsHarmless();
};

void PastedCandidateTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *tag, const char *text, const char *name, const char *email, const char *phone,
                        const char *headline) {
        QTest::newRow(tag) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(email)
                           << QString::fromUtf8(phone) << QString::fromUtf8(headline);
    };
    row("nothing", "", "", "", "", "");
    row("a profile", "Ada Lovelace\nAnalyst at Babbage & Co\nLondon\nada@example.org", "Ada Lovelace",
        "ada@example.org", "", "Analyst at Babbage & Co");
    row("an e-mail with its head",
        "From: Daniel Kim <daniel.kim@example.org>\nTo: jobs@example.com\nSubject: Application\n\nHello,\n"
        "I apply.\n\nBest regards\nDaniel Kim\n+44 20 7946 0018",
        "Daniel Kim", "daniel.kim@example.org", "+44 20 7946 0018", "");
    row("a greeting is no name",
        "Dear Ms Okafor,\nplease find my application.\nKind regards\nJürgen Groß\n(030) 901820-11", "Jürgen Groß", "",
        "(030) 901820-11", "");
    row("parts in lower case", "Ludwig van der Berg\nludwig@example.org", "Ludwig van der Berg", "ludwig@example.org",
        "", "");
    row("a sentence is no name", "I would like to apply for the job\nada@example.org", "", "ada@example.org", "", "");
    row("a script without capitals", "佐藤 花\nsato@example.jp", "佐藤 花", "sato@example.jp", "", "");
    row("years are no phone", "Ada Lovelace\n2019 - 2024\n2026-03-01\n01.02.2024", "Ada Lovelace", "", "",
        "2019 - 2024");
    row("a labelled name", "Name: Noor Haddad\nPhone: 070-123 45 67", "Noor Haddad", "", "070-123 45 67", "");
}

void PastedCandidateTest::texts()
{
    QFETCH(QString, text);
    const CandidateDraft draft = candidateFromText(text);
    QTEST(draft.name, "name");
    QTEST(draft.email, "email");
    QTEST(draft.phone, "phone");
    QTEST(draft.headline, "headline");
    QCOMPARE(draft.source, QString());
}

void PastedCandidateTest::anythingIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a million letters") << QString(1'000'000, u'A');
    QTest::newRow("a million lines") << QString(1'000'000, u'\n');
    QTest::newRow("digits") << QString(1'000'000, u'1');
    QTest::newRow("at signs") << QString(100'000, u'@');
    QTest::newRow("dots") << QStringLiteral("a@").repeated(50'000);
    QTest::newRow("marks") << QStringLiteral("A ") + QString(20'000, QChar(0x301));
}

void PastedCandidateTest::anythingIsHarmless()
{
    QFETCH(QString, text);
    const CandidateDraft draft = candidateFromText(text);
    QVERIFY(draft.name.size() <= 60);
}

QTEST_GUILESS_MAIN(PastedCandidateTest)
#include "tst_pasted_candidate.moc"
