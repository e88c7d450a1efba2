#include "jobdescription/source_lines.h"

#include <QTest>

using namespace shortlist;

class TestSourceLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfLineEndCountsOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("LF") << "a\n\nb";
        QTest::newRow("CRLF") << "a\r\n\r\nb\r\n";
        QTest::newRow("CR") << "a\r\rb\r";
        QTest::newRow("line separator") << QStringLiteral("a\u2028\u2028b");
    }
    void everyKindOfLineEndCountsOnce()
    {
        QFETCH(QString, text);
        const auto lines = splitLines(text);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].text, u"a");
        QCOMPARE(lines[1].text, u"b");
        QCOMPARE(lines[1].number, 3);
        QVERIFY(!lines[1].follows(lines[0]));
    }

    void indentCountsColumns()
    {
        const auto lines = splitLines(u"a\n  b\n\tc\n \td  ");
        QCOMPARE(lines[0].indent, 0);
        QCOMPARE(lines[1].indent, 2);
        QCOMPARE(lines[2].indent, 4);
        QCOMPARE(lines[3].indent, 4);
        QCOMPARE(lines[3].text, u"d");
    }

    void invisibleCharactersAreNoText()
    {
        QVERIFY(splitLines(u"\u200b \u00a0\n\ufeff").empty());
        QCOMPARE(trimmedText(u"\u200b a b \u00a0"), u"a b");
        // Marks of direction, as they come with text from right to left.
        QCOMPARE(trimmedText(u"\u202b- a\u202c"), u"- a");
        QCOMPARE(splitLines(u"\u2067\u2022 a\u2069").front().text, u"\u2022 a");
    }
};

QTEST_GUILESS_MAIN(TestSourceLines)
#include "tst_source_lines.moc"
