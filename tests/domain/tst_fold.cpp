#include "fold.h"

#include <QRandomGenerator>
#include <QtTest>

#include <iterator>
#include <utility>

using namespace shortlist;

namespace {

/// fold() of a text as a whole, without the few letters that it replaces.
QString foldedAsAWhole(const QString &text)
{
    QString folded;
    bool spaceDue = false;
    for (const uint c : text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4()) {
        const auto category = QChar::category(c);
        const bool accent
            = category == QChar::Mark_NonSpacing && (QChar::script(c) == QChar::Script_Inherited || c < 0x590);
        if (accent || category == QChar::Other_Format)
            continue;
        if (QChar::isSpace(c) || category == QChar::Other_Control) {
            spaceDue = !folded.isEmpty();
            continue;
        }
        if (std::exchange(spaceDue, false))
            folded += u' ';
        folded += QChar::fromUcs4(char32_t(c));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

} // namespace

class TestFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldingUnifiesWhatReadersTakeForTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("case") << QStringLiteral("ADA Lovelace") << QStringLiteral("ada lovelace");
        QTest::newRow("white space") << QStringLiteral(" \tAda \r\n  Lovelace ") << QStringLiteral("ada lovelace");
        QTest::newRow("wide white space")
            << QStringLiteral(u"\u00a0Ada\u3000\u2003B\u00e9") << QStringLiteral("ada be");
        QTest::newRow("accents") << QStringLiteral(u"\u017di\u017eek") << QStringLiteral("zizek");
        QTest::newRow("combined accents") << QStringLiteral(u"Z\u030ci\u017eek") << QStringLiteral("zizek");
        QTest::newRow("plain letters") << QStringLiteral(u"\u0141\u00f8\u0111\u0127") << QStringLiteral("lodh");
        QTest::newRow("Turkish") << QStringLiteral(u"\u0130I\u0131") << QStringLiteral("iii");
        QTest::newRow("sharp s") << QStringLiteral(u"Stra\u00dfe") << QStringLiteral("strasse");
        QTest::newRow("ligature") << QStringLiteral(u"O\ufb03ce") << QStringLiteral("office");
        QTest::newRow("full width") << QStringLiteral(u"\uff21\uff22\uff11") << QStringLiteral("ab1");
        QTest::newRow("Greek") << QStringLiteral(u"\u0386\u03a3") << QStringLiteral(u"\u03b1\u03c3");
        QTest::newRow("zero width") << QStringLiteral(u"A\u200bd\u200da\ufeff") << QStringLiteral("ada");
        QTest::newRow("control") << QStringLiteral(u"A\u0007\u0085\u00e9") << QStringLiteral("a e");
        QTest::newRow("Devanagari keeps its vowels")
            << QStringLiteral(u"\u0915\u0941\u0902") << QStringLiteral(u"\u0915\u0941\u0902");
        QTest::newRow("Hangul") << QStringLiteral(u"\uae40") << QStringLiteral(u"\uae40");
        QTest::newRow("beyond the first plane")
            << QStringLiteral(u"\U0001F600 \u00c9") << QStringLiteral(u"\U0001F600 e");
    }
    void foldingUnifiesWhatReadersTakeForTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(folded), folded);
    }

    void foldingFoldedLatinTextChangesNothing()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5'000; ++i) {
            QString text;
            for (int length = random.bounded(12); length >= 0; --length)
                text += QChar(char16_t(random.bounded(1, 0x250)));
            const QString once = fold(text);
            QVERIFY2(fold(once) == once, qPrintable(text));
            QCOMPARE(once, once.trimmed());
        }
    }

    /// Long texts are folded piece by piece, and no piece may end where two characters melt together.
    void longTextsFoldAsIfWhole()
    {
        // Accents, ligatures, parts of Korean syllables, sound marks of half width, vowels of Bengali, what joins.
        static constexpr char32_t characters[]
            = {U'a',      U'Z',      U' ',      U'\u00e9', U'\ufb03', U'\u0301',     U'\u0327',
               U'\u1100', U'\u1161', U'\u11a8', U'\u3131', U'\uac00', U'\uff76',     U'\uff9e',
               U'\uff9f', U'\u0995', U'\u09c7', U'\u09be', U'\u0915', U'\u093c',     U'\u0e33',
               U'\u200d', U'\u200b', U'\u00a8', U'\n',     U'\u4e2d', U'\U0001F468', U'\U0001D15E'};
        QRandomGenerator random(11);
        for (int i = 0; i < 2'000; ++i) {
            QString text = QString(random.bounded(120, 130), u'x');
            for (int length = random.bounded(400); length > 0; --length)
                text += QChar::fromUcs4(characters[random.bounded(int(std::size(characters)))]);
            const QString folded = fold(text);
            QVERIFY2(folded == foldedAsAWhole(text), qPrintable(text));
        }
    }

    void ideographsStandAloneForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("Latin") << QStringLiteral("Ada  L") << QStringLiteral("ada l");
        QTest::newRow("Han") << QStringLiteral(u"\u5f20\u4f1f") << QStringLiteral(u"\u5f20 \u4f1f");
        QTest::newRow("mixed") << QStringLiteral(u"A\u5f20B") << QStringLiteral(u"a \u5f20 b");
        QTest::newRow("kana") << QStringLiteral(u"\u305f\u30ed") << QStringLiteral(u"\u305f \u30ed");
        QTest::newRow("beyond the first plane")
            << QStringLiteral(u"\U00020000\U00020001") << QStringLiteral(u"\U00020000 \U00020001");
        QTest::newRow("Hangul stays a word") << QStringLiteral(u"\uae40\uc815") << QStringLiteral(u"\uae40\uc815");
    }
    void ideographsStandAloneForSearch()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
