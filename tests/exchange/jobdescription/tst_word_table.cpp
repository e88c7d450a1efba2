#include "fold.h"
#include "jobdescription/word_key.h"
#include "jobdescription/word_table.h"

#include <QTest>

using namespace shortlist;

class TestWordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ourTableIsReadWithoutProblems()
    {
        QCOMPARE(jobDescriptionWords().problems(), QStringList());
        QVERIFY(jobDescriptionWords().phrases().size() > 500);
    }

    void everyPhraseIsWrittenAsItIsCompared()
    {
        const auto &phrases = jobDescriptionWords().phrases();
        for (auto it = phrases.begin(); it != phrases.end(); ++it) {
            QCOMPARE(it.key().toString(), wordKey(it.key()));
            QVERIFY2(KeyWords(it.key()).count() <= longestPhrase, qPrintable(it.key().toString()));
        }
    }

    void everyGroupHasWords()
    {
        WordGroups all;
        const auto &phrases = jobDescriptionWords().phrases();
        for (auto it = phrases.begin(); it != phrases.end(); ++it)
            all.bits |= it.value().bits;
        for (const auto &[group, word] : Words<WordGroup>::list)
            QVERIFY2(all.has(group), word);
    }

    void linesOutsideOfGroupsAreProblems()
    {
        const WordTable table(QStringLiteral("# note\nlost\n[no such group]\nlost too\n[remote]\nfrom home\n"));
        QCOMPARE(table.problems(),
                 QStringList({QStringLiteral("lost"), QStringLiteral("[no such group]"), QStringLiteral("lost too")}));
        QVERIFY(table.has(u"from home", WordGroup::Remote));
        QVERIFY(!table.has(u"from home", WordGroup::Onsite));
        QVERIFY(table.find(u"home").isEmpty());
    }

    void keysIgnoreCasePunctuationAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("apostrophes") << "What You’ll Do / 'do'"
                                     << "what youll do do";
        QTest::newRow("and") << "Skills&Experience"
                             << "skills and experience";
        QTest::newRow("hyphens") << "Full-time"
                                 << "full time";
        QTest::newRow("accents") << "COMPÉTENCES requises"
                                 << "competences requises";
        QTest::newRow("nothing") << " – "
                                 << "";
        QTest::newRow("emoji") << "🚀 Benefits 🎉"
                               << "benefits";
        QTest::newRow("a mark without its letter") << QStringLiteral("a \u0301 b") << "a b";
        QTest::newRow("a decomposed letter") << QStringLiteral("Re\u0301sume\u0301") << "resume";
        QTest::newRow("only and") << "&"
                                  << "and";
    }
    void keysIgnoreCasePunctuationAndAccents()
    {
        QFETCH(QString, text);
        QTEST(wordKey(text), "key");
    }

    void latinLettersFoldLikeEverywhereElse()
    {
        for (char16_t c = 0x21; c < 0x180; ++c) {
            if (QChar(c).isLetterOrNumber() && QChar(c).decompositionTag() <= QChar::Canonical)
                QCOMPARE(wordKey(QStringView(&c, 1)), fold(QStringView(&c, 1)));
        }
    }

    void runsOfWordsAreSlicesOfTheKey()
    {
        const KeyWords words(u"What You'll do, daily");
        QCOMPARE(words.count(), 4);
        QCOMPARE(words.run(0, 4), u"what youll do daily");
        QCOMPARE(words.run(1, 2), u"youll do");
        QCOMPARE(words.run(3, 1), u"daily");
    }

    void wordsWithoutLettersOrDigitsDoNotCount()
    {
        QCOMPARE(countWords(u"System design & architecture", 9), 3);
        QCOMPARE(countWords(u"a b c d", 2), 2);
        QCOMPARE(countWords(u" – ", 9), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordTable)
#include "tst_word_table.moc"
