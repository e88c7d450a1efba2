#include "rules/candidate_rules.h"
#include "sample_facts.h"

#include <functional>

using namespace shortlist;

using Spoil = std::function<void(Candidate &)>;
Q_DECLARE_METATYPE(Spoil)

class TestCandidateRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingCreatesThePerson()
    {
        Candidate ada = sampleCandidate();
        ada.emails = {QStringLiteral("ada@example.org"), QStringLiteral("ada@work.example")};
        ada.expectedPay = 0;
        ada.expectedCurrency = QStringLiteral("KWD");
        ada.tags = {QStringLiteral("referral")};
        const auto edit = addCandidate(ada, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddCandidate);
        auto rows = created<Candidate>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].uuid != ada.uuid);
        rows[0].id = ada.id;
        rows[0].uuid = ada.uuid;
        QCOMPARE(rows[0], ada);
        QVERIFY(edit->changes[0].concerns == CandidateId(-1));
    }

    void invalidCandidatesAreRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Spoil spoil, const char *words) {
            QTest::newRow(name) << spoil << QString::fromUtf8(words);
        };
        const auto mails = [](std::initializer_list<const char *> list) {
            QStringList emails;
            for (const char *one : list)
                emails += QString::fromLatin1(one);
            return [emails](Candidate &one) { one.emails = emails; };
        };
        row(
            "no name", [](auto &one) { one.name = QChar(0x200b); }, "name is missing");
        row(
            "long name", [](auto &one) { one.name = QString(501, u'x'); }, "at most 500");
        row("no at sign", mails({"ada"}), "no e-mail address");
        row("nothing before", mails({"@x.org"}), "no e-mail address");
        row("nothing behind", mails({"ada@"}), "no e-mail address");
        row("two at signs", mails({"ada@x@y"}), "no e-mail address");
        row("space", mails({"ada @x.org"}), "no e-mail address");
        row("line break", mails({"ada@x.org\n"}), "no e-mail address");
        row("twice", mails({"ada@x.org", "ADA@X.ORG"}), "given twice");
        row(
            "long headline", [](auto &one) { one.headline = QString(20'001, u'x'); }, "The headline of \"Ada");
        row(
            "empty tag",
            [](auto &one) {
                one.tags = {QStringLiteral("a"), QStringLiteral(" ")};
            },
            "tags");
        row(
            "long tag", [](auto &one) { one.tags = {QString(20'001, u'x')}; }, "tags");
        row(
            "NUL", [](auto &one) { one.location = QString(QChar(u'\0')); }, "U+0000");
        row(
            "negative pay",
            [](auto &one) {
                one.expectedPay = -1;
                one.expectedCurrency = QStringLiteral("EUR");
            },
            "below 0");
        row(
            "pay without currency", [](auto &one) { one.expectedPay = 1; }, "no currency");
        row(
            "unknown currency", [](auto &one) { one.expectedCurrency = QStringLiteral("XYZ"); }, "ISO 4217");
        row(
            "date", [](auto &one) { one.informedOn = QDate(-5, 1, 1); }, "informed");
    }
    void invalidCandidatesAreRefused()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, words);
        Candidate spoilt = sampleCandidate();
        spoil(spoilt);
        VERIFY_NO(addCandidate(spoilt, who), ErrorKind::BadInput, words.toUtf8().constData());
        VERIFY_NO(editCandidate(sampleCandidate(), spoilt, who), ErrorKind::BadInput, words.toUtf8().constData());
    }

    void editingChangesOnlyWhatDiffers()
    {
        const Candidate before = sampleCandidate();
        Candidate after = before;
        after.headline = QStringLiteral("Mathematician");
        after.informedOn = QDate(2026, 2, 28);
        Candidate asked = after; // what is no matter of editing stays
        asked.uuid = QStringLiteral("another");
        const auto edit = editCandidate(before, asked, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditCandidate);
        QCOMPARE(updated(*edit, before), after);
        QVERIFY(edit->changes[0].concerns == before.id);
        VERIFY_NO(editCandidate(before, before, who), ErrorKind::Refused, "“Ada Lovelace” has these values");
    }

    void longNamesAreCutInSentences()
    {
        Candidate before = sampleCandidate();
        before.name = QString(400, u'x');
        const auto edit = editCandidate(before, before, who);
        QVERIFY(!edit);
        QVERIFY(edit.error().message.size() < 200);
    }

    void deletingTakesEveryRowOnce()
    {
        const Candidate ada = sampleCandidate(101);
        ApplicationRows rows = sampleRows(1, 71);
        Note own;
        own.id = NoteId(90);
        own.candidate = ada.id;
        own.text = QStringLiteral("Met at a fair");
        const auto edit = deleteCandidate(ada, {rows}, {rows.notes[0], own}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteCandidate);
        QCOMPARE(deleted(*edit, Kind::Candidate), std::vector<qint64>{101});
        QCOMPARE(deleted(*edit, Kind::Application), std::vector<qint64>{1});
        QCOMPARE(deleted(*edit, Kind::Note), (std::vector<qint64>{71, 90}));
        for (const Kind kind : {Kind::Transition, Kind::Screening, Kind::Scorecard, Kind::Rating})
            QCOMPARE(deleted(*edit, kind), std::vector<qint64>{71});
        QCOMPARE(edit->changes.size(), size_t(8));
        for (const Change &change : edit->changes)
            QVERIFY(change.concerns == ada.id);
    }
};

QTEST_GUILESS_MAIN(TestCandidateRules)
#include "tst_candidate_rules.moc"
