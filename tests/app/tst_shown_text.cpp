#include "output/shown_text.h"

#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

class TestShownText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersBecomeVisible();
    void lineEndsBecomeOneKind();
    void widthsFollowTheCharacters_data();
    void widthsFollowTheCharacters();
    void elidingKeepsWholeCharacters_data();
    void elidingKeepsWholeCharacters();
    void aHeapOfCombiningMarksIsCut();
    void linesBreakAtSpaces();
};

void TestShownText::controlCharactersBecomeVisible()
{
    QCOMPARE(onOneLine(u"a\x1b[31mb\x07"_s), u"a\u241b[31mb\u2407"_s);
    QCOMPARE(onOneLine(u"a\u009bb\u202ec\u2066d\x7f"_s), u"a\ufffdb\ufffdc\ufffdd\u2421"_s);
    QCOMPARE(onOneLine(QString(QChar(u'\0')) + u"x"_s), u"\u2400x"_s);
    QCOMPARE(onSeveralLines(u"a\x1b\nb\u0085c"_s), u"a\u241b\nb\ufffdc"_s);
}

void TestShownText::lineEndsBecomeOneKind()
{
    QCOMPARE(onOneLine(u"  one\r\n\ttwo\u2028three \u00a0 "_s), u"one two three"_s);
    QCOMPARE(onSeveralLines(u"one\r\ntwo\rthree\u2029four\tfive"_s), u"one\ntwo\nthree\nfour    five"_s);
}

void TestShownText::widthsFollowTheCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("latin") << u"Ada"_s << 3;
    QTest::newRow("accent of its own") << u"e\u0301"_s << 1;
    QTest::newRow("ideographs") << u"山田"_s << 4;
    QTest::newRow("hangul") << u"한글"_s << 4;
    QTest::newRow("full width") << u"\uff21"_s << 2;
    QTest::newRow("beyond the basic plane") << QString::fromUtf8("\xF0\xA0\x80\x80") << 2;
    QTest::newRow("joiner") << u"a\u200db"_s << 2;
}

void TestShownText::widthsFollowTheCharacters()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestShownText::elidingKeepsWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << u"abcde"_s << u"abcde"_s;
    QTest::newRow("too long") << u"abcdef"_s << u"abcd…"_s;
    QTest::newRow("wide") << u"山田太郎"_s << u"山田…"_s;
    QTest::newRow("marks") << u"e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"_s << u"e\u0301e\u0301e\u0301e\u0301…"_s;
}

void TestShownText::elidingKeepsWholeCharacters()
{
    QFETCH(QString, text);
    QTEST(elided(text, 5), "shown");
}

void TestShownText::aHeapOfCombiningMarksIsCut()
{
    const QString shown = elided(u"a"_s + QString(20'000, u'\u0301'), 60);
    QVERIFY(shown.size() < 1000);
}

void TestShownText::linesBreakAtSpaces()
{
    QCOMPARE(wrapped(u"one two three\nfour"_s, 8), (QStringList{u"one two"_s, u"three"_s, u"four"_s}));
    QCOMPARE(wrapped(u"unbreakable word"_s, 4), (QStringList{u"unbreakable"_s, u"word"_s}));
    QCOMPARE(wrapped(u"a\n\nb"_s, 4), (QStringList{u"a"_s, QString(), u"b"_s}));
}

QTEST_GUILESS_MAIN(TestShownText)
#include "tst_shown_text.moc"
