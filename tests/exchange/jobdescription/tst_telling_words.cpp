#include "jobdescription/job_description.h"
#include "jobdescription/telling_words.h"

#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// What was inferred, and the words that tell it.
class TestTellingWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatALabelStatesIsNotInferred()
    {
        QVERIFY(read("Cook\n\nLocation: Porto\nPay: 2,000 EUR a month\nWorkplace: onsite\n").isEmpty());
    }

    void wordsOfASentence()
    {
        const QByteArray text = "Cook\n\nThe kitchen looks at the sea, and this position is 100% remote.\n\n"
                                "How to apply\nWrite to us, apply by 1 March 2026.\n";
        QCOMPARE(read(text), (QStringList{u"workplace 3: and this position is 100% remote"_s,
                                          u"closes 6: apply by 1 March 2026"_s}));
    }

    void wordsBesideTheTitle() { QCOMPARE(read("Cook (Remote)\n\nCooks.\n"), QStringList{u"workplace 1: Remote"_s}); }

    void theTitleOfASentenceOrAFile()
    {
        QCOMPARE(read("We are hiring a Night Baker (Harbour) to bake our bread every single night of the week, "
                      "whatever the weather, and to train those who will do it after them.\n"),
                 QStringList{u"title 1: We are hiring a Night Baker (Harbour) to bake our bread every single night of "
                             "the week, whatever the weather, and to train those who will do it after them."_s});
        QCOMPARE(read("- Bakes\n"), QStringList{u"title 0: night-cook.txt"_s});
    }

    void fieldsOfAFormatAreNotInferred()
    {
        QVERIFY(read(R"({"@type":"JobPosting","title":"Baker","employmentType":"FULL_TIME"})").isEmpty());
    }

    void wishes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Event streams are a plus.") << u"are a plus"_s;
        QTest::newRow("Idealerweise Erfahrung im Handel") << u"Idealerweise"_s;
        QTest::newRow("**Kafka** (nice to have)") << u"(nice to have)"_s;
        QTest::newRow("Kafka, deeply") << QString();
    }
    void wishes() { QTEST(wishWords(QString::fromUtf8(QTest::currentDataTag())), "words"); }

    void itemsThatTheirOwnWordsMakeAWish()
    {
        const auto found = readJobDescription(
            QByteArray("Cook\n\nRequirements\n- Knives\n- Sushi is a plus\n\nNice to have\n- Wine is a plus\n"),
            u"cook.txt"_s);
        QVERIFY(found.ok());
        QCOMPARE(found->wishLines, std::vector<int>{5});
    }

private:
    static QStringList read(const QByteArray &text)
    {
        const QStringList names{u"title"_s,        u"pay"_s,        u"location"_s,    u"workplace"_s, u"employment"_s,
                                u"organization"_s, u"department"_s, u"requisition"_s, u"closes"_s,    u"openings"_s};
        QStringList all;
        if (const auto found = readJobDescription(text, u"jobs/night-cook.txt"_s)) {
            for (const InferredFact &fact : found->inferred)
                all += u"%1 %2: %3"_s.arg(names[static_cast<int>(fact.fact)])
                           .arg(fact.line)
                           .arg(tellingWords(fact, found->posting));
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestTellingWords)
#include "tst_telling_words.moc"
