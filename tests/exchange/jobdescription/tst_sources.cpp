// HTML, JSON and encodings on their way to lines, and what is broken or hostile in them.

#include "broken_json.h"
#include "jobdescription/job_description.h"
#include "jobdescription/sources/document_lines.h"
#include "jobdescription/sources/html_reader.h"
#include "jobdescription/sources/html_tokens.h"
#include "jobdescription/sources/json_tree.h"
#include "jobdescription/sources/source_reader.h"

#include <QStringEncoder>
#include <QTest>

using namespace shortlist;

namespace {

/// "H2 Tasks", "B1 Bake", "F0 Location: Leeds", "N0 text"
QStringList written(const std::vector<MarkedLine> &lines)
{
    QStringList all;
    for (const MarkedLine &line : lines)
        all += QChar(u"NHBF"[static_cast<int>(line.mark)]) + QString::number(line.level) + u' ' + line.text;
    return all;
}

QStringList linesOf(const char *html)
{
    return written(readHtml(QString::fromUtf8(html)).lines);
}

QStringList titlesOf(const QByteArray &bytes, const char *name = "jobs.json")
{
    QStringList titles;
    const auto read = readJobDescriptions(bytes, QString::fromLatin1(name));
    if (!read)
        return {read.error().message};
    for (const JobDescription &one : *read)
        titles += one.posting.title;
    return titles;
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlBecomesLines_data()
    {
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *html, std::initializer_list<const char *> wanted) {
            QStringList lines;
            for (const char *line : wanted)
                lines += QString::fromUtf8(line);
            QTest::newRow(html) << lines;
        };
        row("<h2>Tasks</h2><ul><li>Bake<li>Sell</ul>", {"H2 Tasks", "B1 Bake", "B1 Sell"});
        row("<ul><li>Bake<ul><li>bread</ul></ul>", {"B1 Bake", "B2 bread"});
        row("<li><h4>Bread</h4><p>of rye</p>", {"B1 **Bread** - of rye"});
        row("a<br>b<p>c", {"N0 a", "N0 b", "N0 c"});
        row("<b>Pay:</b> &pound;40k", {"N0 **Pay:** £40k"});
        row("<b><strong>Pay:</strong></b>&nbsp;5", {"N0 **Pay:** 5"});
        row("<table><tr><td>Location:<td>Leeds<tr><th>Tasks<td>Bake<br>Sell</table>",
            {"F0 Location: Leeds", "H6 Tasks", "N0 Bake", "N0 Sell"});
        row("<dl><dt>City<dd>Leeds<dt>Pay<dd>5</dl>", {"F0 City: Leeds", "F0 Pay: 5"});
        row("a<script>b</script><style>c</style><nav>d<nav>e</nav></nav>f", {"N0 af"});
        row("<p>a <!-- b --> c <?php d ?>", {"N0 a c"});
        row("1 < 2 & 3 > 2", {"N0 1 < 2 & 3 > 2"});
        row("&amp;bull; &#8226; &#x2022; &nosuch; &#0;x", {"N0 &bull; • • &nosuch; x"});
        row("<nav>all there is", {"N0 all there is"});
        row("<p a=\"x>y\">z", {"N0 z"});
        row("<p a=\"x>y", {"N0 y"});
        row("</td></tr></table></ul></li></h1></b>x", {"N0 x"});
    }
    void htmlBecomesLines() { QTEST(linesOf(QTest::currentDataTag()), "lines"); }

    void brokenJsonIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QString>("title");
        for (const char *json : brokenJson)
            QTest::newRow(json) << QStringLiteral("Baker");
    }
    void brokenJsonIsReadAsFarAsItGoes()
    {
        QFETCH(QString, title);
        QCOMPARE(titlesOf(QTest::currentDataTag()), QStringList(title));
    }

    void anArrayHoldsManyPostings()
    {
        QByteArray json = "[";
        for (int i = 0; i < 5000; ++i)
            json += "{\"title\":\"Baker " + QByteArray::number(i)
                    + "\",\"location\":\"Leeds\",\"description\":\"Bread\"},";
        const QStringList titles = titlesOf(json + "]");
        QCOMPARE(titles.size(), 5000);
        QCOMPARE(titles.last(), QStringLiteral("Baker 4999"));
    }

    void jsonWithoutAPostingIsRefused()
    {
        QVERIFY(titlesOf("{\"a\": 1}").front().contains(QStringLiteral("no job posting")));
        QVERIFY(titlesOf("[1, 2, 3]").front().contains(QStringLiteral("no job posting")));
    }

    void halfACharacterInJsonIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("title");
        QTest::newRow("first half") << QByteArray(R"(Baker \ud800 at night)")
                                    << QStringLiteral("Baker \ufffd at night");
        QTest::newRow("second half") << QByteArray(R"(Baker \udc00 at night)")
                                     << QStringLiteral("Baker \ufffd at night");
        QTest::newRow("both") << QByteArray(R"(Baker of \ud83e\udd50 at night)")
                              << QStringLiteral("Baker of 🥐 at night");
    }
    void halfACharacterInJsonIsReplaced()
    {
        QFETCH(QByteArray, written);
        QTEST(titlesOf("{\"title\":\"" + written + "\",\"location\":\"Leeds\",\"description\":\"Bread\"}").value(0),
              "title");
    }

    void aTitleInBracketsIsNoJson()
    {
        QCOMPARE(titlesOf("[Remote] Baker\n\nRequirements\n- Bread\n", "jd.md"), QStringList(QStringLiteral("Baker")));
    }

    void nestingWithoutEndIsNoHarm()
    {
        QVERIFY(readJsonTree(QString(200'000, u'[')));
        const QString json = QStringLiteral("{\"a\":").repeated(100'000);
        QVERIFY(readJsonTree(json));
        QVERIFY(!readHtml(QStringLiteral("<table><tr><td><ul><li>").repeated(20'000) + u'x').lines.empty());
    }

    void everyEncodingGivesTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        const QString japanese = QStringLiteral("灯台の管理\n仕事内容\n・灯台の点検をする\n・見学の案内をする\n");
        const QString chinese = QStringLiteral("数据分析师\n岗位职责\n1、负责公司的数据工作\n2、与团队合作的能力\n");
        const QString polish
            = QStringLiteral("Piekarz\nObowiązki\n- Wypiek bułek\n- Dbałość o porządek\n- Łódź, świeżość\n");
        QTest::newRow("Shift_JIS") << japanese << QStringLiteral("Shift_JIS");
        QTest::newRow("EUC-JP") << japanese << QStringLiteral("EUC-JP");
        QTest::newRow("GB18030") << chinese << QStringLiteral("GB18030");
        QTest::newRow("windows-1250") << polish << QStringLiteral("windows-1250");
        QTest::newRow("ISO-8859-2") << polish << QStringLiteral("ISO-8859-2");
        QTest::newRow("UTF-16LE") << polish << QStringLiteral("UTF-16LE");
        QTest::newRow("UTF-16BE") << polish << QStringLiteral("UTF-16BE");
        QTest::newRow("UTF-8") << japanese << QStringLiteral("UTF-8");
    }
    void everyEncodingGivesTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        QStringEncoder encoder(QTest::currentDataTag());
        QVERIFY(encoder.isValid());
        const QByteArray bytes = encoder(text);
        const auto read = readJobDescription(bytes, QStringLiteral("jd.txt"));
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().message));
        QCOMPARE(read->encoding, named);
        QCOMPARE(read->posting.title, text.section(u'\n', 0, 0));
        QVERIFY(read->criteria.size() > 1);
    }

    void aPageNamesItsEncoding()
    {
        const QByteArray page
            = "<html><head><meta charset=\"iso-8859-2\"></head><body><h1>Pi\xb1tek</h1><p>x</p></body></html>";
        const auto read = readJobDescription(page, QStringLiteral("a.html"));
        QVERIFY(read.ok());
        QCOMPARE(read->posting.title, QStringLiteral("Piątek"));
    }

    void garbledBulletsAreBullets()
    {
        const auto read = readJobDescription(
            QByteArray("Baker\nTasks:\n\xc3\xa2\xe2\x82\xac\xc2\xa2 Bake\n\xc3\xaf\xe2\x80\x9a\xc2\xb7 Sell\n"),
            QStringLiteral("jd.txt"));
        QVERIFY(read.ok());
        QCOMPARE(read->criteria.size(), size_t{2});
        QCOMPARE(read->criteria[1].text, QStringLiteral("Sell"));
    }

    void documentLinesComeBack()
    {
        const std::vector<MarkedLine> lines{
            {LineMark::Heading, 2, QStringLiteral("Tasks")}, {LineMark::Bullet, 1, QStringLiteral("Bake „bread“")}, {}};
        QCOMPARE(readDocumentLines(writeDocumentLines(lines)), lines);
        QVERIFY(!readDocumentLines("Baker\n"));
    }

    /// Lines of a document come beside the bytes of its file, never in them.
    void aTextThatBeginsAsDocumentLinesDoIsAText()
    {
        const auto read = readJobDescription(
            QByteArray("shortlist-document-lines 1\n10Baker\n## Responsibilities\n- Bake\n- Sell\n"),
            QStringLiteral("jd.txt"));
        QVERIFY(read.ok());
        QCOMPARE(read->criteria.size(), size_t{2});
        QCOMPARE(read->posting.title, QStringLiteral("shortlist-document-lines 1"));
        QVERIFY(read->posting.summary.contains(QStringLiteral("10Baker")));
    }

    /// Rows of tables are a label and a value; what somebody else wrote in that form need not be.
    void rowsWithoutALabelAreText()
    {
        const std::vector<MarkedLine> lines{{LineMark::None, 0, QStringLiteral("Baker")},
                                            {LineMark::Field, 0, QStringLiteral("no colon at all")},
                                            {LineMark::Field, 0, QStringLiteral("**: only marks before it")}};
        const auto read = readJobDescription({"%PDF-", lines}, QStringLiteral("jd.pdf"));
        QVERIFY(read.ok());
        QCOMPARE(read->posting.title, QStringLiteral("Baker"));
        QVERIFY(read->sections.empty());
        QCOMPARE(read->posting.summary, QStringLiteral("no colon at all\nonly marks before it"));
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
