#include "csv/text_encoding.h"
#include "csv_records.h"

#include <QStringConverter>

using namespace shortlist;

class TestCsvEncodings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void takesTheEncodingThatItIsGiven();
    void refusesAnEncodingThatItDoesNotKnow();
    void readsEveryCharacterOfWindows1252();
    void namesTheRecordThatIsNotOfTheEncoding();
    void oneBadByteDoesNotGarbleTheOthers();
    void aCharacterCutByTheSampleIsNoFault();
    void brokenUtf16SpoilsItsRecordOnly_data();
    void brokenUtf16SpoilsItsRecordOnly();
    void tellsWellFormedUtf8_data();
    void tellsWellFormedUtf8();
    void keepsAMarkInTheMiddle();
};

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QString encodingOf(QByteArray bytes, const CsvFormat &format = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    return reader.open().ok() ? reader.encoding() : QString();
}

const QString sample = QStringLiteral("name;Ort\r\nJürgen Groß;Köln\r\n\"Žižek; Ω\";€ 😀\r\n");
const QString sampleShown = QStringLiteral("1: name|Ort\n2: Jürgen Groß|Köln\n3: Žižek; Ω|€ 😀");

} // namespace

void TestCsvEncodings::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("expected");
    using Converter = QStringConverter;
    QTest::newRow("ASCII") << QByteArray("a,b\n") << QStringLiteral("UTF-8") << QStringLiteral("1: a|b");
    QTest::newRow("UTF-8") << encoded(sample, Converter::Utf8, false) << QStringLiteral("UTF-8") << sampleShown;
    QTest::newRow("UTF-8 with mark") << encoded(sample, Converter::Utf8, true) << QStringLiteral("UTF-8")
                                     << sampleShown;
    QTest::newRow("UTF-16LE") << encoded(sample, Converter::Utf16LE, true) << QStringLiteral("UTF-16LE") << sampleShown;
    QTest::newRow("UTF-16BE") << encoded(sample, Converter::Utf16BE, true) << QStringLiteral("UTF-16BE") << sampleShown;
    QTest::newRow("windows-1252") << QByteArray("Stra\xDF"
                                                "e,\x80 \x96 5\n")
                                  << QStringLiteral("windows-1252") << QStringLiteral("1: Straße|€ – 5");
    QTest::newRow("Latin-1") << QByteArray("J\xFCrgen,K\xF6ln\n") << QStringLiteral("windows-1252")
                             << QStringLiteral("1: Jürgen|Köln");
}

void TestCsvEncodings::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QTEST(encodingOf(bytes), "encoding");
    QTEST(shown(recordsOf(bytes)), "expected");
}

void TestCsvEncodings::takesTheEncodingThatItIsGiven()
{
    const QByteArray bytes("\xC3\xA4,b\n");
    QCOMPARE(shown(recordsOf(bytes, {{}, QStringLiteral("windows-1252")})), QStringLiteral("1: Ã¤|b"));
    QCOMPARE(shown(recordsOf(bytes, {{}, QStringLiteral("utf-8")})), QStringLiteral("1: ä|b"));
    const QByteArray utf16 = encoded(QStringLiteral("ä,b\n"), QStringConverter::Utf16LE, false);
    QCOMPARE(shown(recordsOf(utf16, {{}, QStringLiteral("UTF-16LE")})), QStringLiteral("1: ä|b"));
    QCOMPARE(encodingOf(utf16, {{}, QStringLiteral("utf-16le")}), QStringLiteral("UTF-16LE"));
}

void TestCsvEncodings::refusesAnEncodingThatItDoesNotKnow()
{
    QByteArray bytes("a,b\n");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer, {{}, QStringLiteral("EBCDIC")});
    const auto opened = reader.open();
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY(opened.error().message.contains(QLatin1String("EBCDIC")));
    QVERIFY(opened.error().message.contains(QLatin1String("windows-1252")));
}

void TestCsvEncodings::readsEveryCharacterOfWindows1252()
{
    QByteArray all;
    for (int i = 0x80; i < 0x100; ++i) {
        if (i != 0x81 && i != 0x8D && i != 0x8F && i != 0x90 && i != 0x9D)
            all += static_cast<char>(i);
    }
    const auto records = recordsOf(all + '\n', {',', QStringLiteral("windows-1252")});
    QCOMPARE(records.size(), size_t(1));
    QCOMPARE(records[0].problem, QString());
    QCOMPARE(
        records[0].cells.at(0),
        QStringLiteral("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙ"
                       "ÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"));
    for (const int undefined : {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
        const auto bad = recordsOf(QByteArray("\xE4,b\n1,") + static_cast<char>(undefined) + "\n3,4\n", {',', {}});
        QCOMPARE(bad.size(), size_t(3));
        QVERIFY(!bad[1].problem.isEmpty());
        QCOMPARE(bad[1].cells.at(1), QString(QChar(QChar::ReplacementCharacter)));
        QVERIFY(bad[2].problem.isEmpty());
    }
}

void TestCsvEncodings::namesTheRecordThatIsNotOfTheEncoding()
{
    QByteArray bytes("name,city\n");
    qint64 lines = 1;
    for (; bytes.size() < 100'000; ++lines)
        bytes += "J\xC3\xBCrgen,K\xC3\xB6ln\n";
    bytes += "J\xFCrgen,Bonn\nAda,London\n";
    const auto records = recordsOf(bytes);
    QCOMPARE(records.size(), static_cast<size_t>(lines) + 2);
    const ReadRecord &bad = records[static_cast<size_t>(lines)];
    QCOMPARE(bad.line, lines + 1);
    QVERIFY2(bad.problem.contains(QLatin1String("UTF-8")), qPrintable(bad.problem));
    QCOMPARE(
        std::count_if(records.begin(), records.end(), [](const auto &record) { return !record.problem.isEmpty(); }), 1);
}

void TestCsvEncodings::oneBadByteDoesNotGarbleTheOthers()
{
    const QByteArray bytes("name,city\nJ\xC3\xBCrgen,K\xC3\xB6ln\nJ\xFCrgen,Bonn\n\xC5\xBDi\xC5\xBE"
                           "ek,Zagreb\n");
    QCOMPARE(encodingOf(bytes), QStringLiteral("UTF-8"));
    const auto records = recordsOf(bytes);
    QCOMPARE(records.size(), size_t(4));
    QCOMPARE(records[1].cells.at(1), QStringLiteral("Köln"));
    QCOMPARE(records[2].line, 3);
    QVERIFY2(records[2].problem.contains(QLatin1String("UTF-8")), qPrintable(records[2].problem));
    QCOMPARE(records[3].cells.at(0), QStringLiteral("Žižek"));
    QCOMPARE(records[3].problem, QString());
}

void TestCsvEncodings::aCharacterCutByTheSampleIsNoFault()
{
    for (int shift = 0; shift < 4; ++shift) {
        QByteArray bytes(65'536 - 4 + shift, 'x');
        bytes += "\xF0\x9F\x98\x80,b\n";
        QCOMPARE(encodingOf(bytes), QStringLiteral("UTF-8"));
        const auto records = recordsOf(bytes);
        QCOMPARE(records.size(), size_t(1));
        QCOMPARE(records[0].problem, QString());
    }
    QCOMPARE(encodingOf("caf\xC3"), QStringLiteral("UTF-8"));
}

void TestCsvEncodings::brokenUtf16SpoilsItsRecordOnly_data()
{
    QTest::addColumn<QByteArray>("middle");
    QTest::newRow("high surrogate alone") << QByteArray("\x3D\xD8\n\0", 4);
    QTest::newRow("low surrogate alone") << QByteArray("\x00\xDE\n\0", 4);
    QTest::newRow("two high ones") << QByteArray("\x3D\xD8\x3D\xD8\n\0", 6);
}

void TestCsvEncodings::brokenUtf16SpoilsItsRecordOnly()
{
    QFETCH(QByteArray, middle);
    const QByteArray bytes = encoded(QStringLiteral("a,b\n1,"), QStringConverter::Utf16LE, true) + middle
                             + encoded(QStringLiteral("😀,4\n"), QStringConverter::Utf16LE, false);
    const auto records = recordsOf(bytes);
    QCOMPARE(records.size(), size_t(3));
    QVERIFY2(records[1].problem.contains(QLatin1String("UTF-16LE")), qPrintable(records[1].problem));
    QCOMPARE(records[2].problem, QString());
    QCOMPARE(records[2].cells.at(0), QStringLiteral("😀"));

    // Half of a unit at the end.
    const auto cut = recordsOf(encoded(QStringLiteral("a,b\n1,2"), QStringConverter::Utf16LE, true).chopped(1));
    QCOMPARE(cut.size(), size_t(2));
    QVERIFY(!cut[1].problem.isEmpty());
}

void TestCsvEncodings::tellsWellFormedUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("flawless");
    const auto row = [](const char *name, const QByteArray &bytes, qsizetype flawless) {
        QTest::newRow(name) << bytes << flawless;
    };
    row("ASCII", "abc", 3);
    row("two bytes", "a\xC3\xA4", 3);
    row("three bytes", "\xE2\x82\xAC", 3);
    row("four bytes", "\xF0\x9F\x98\x80", 4);
    row("overlong two", "a\xC0\x80", 1);
    row("overlong three", "\xE0\x80\x80", 0);
    row("overlong four", "\xF0\x80\x80\x80", 0);
    row("surrogate", "\xED\xA0\x80", 0);
    row("last before the surrogates", "\xED\x9F\xBF", 3);
    row("beyond Unicode", "\xF4\x90\x80\x80", 0);
    row("last of Unicode", "\xF4\x8F\xBF\xBF", 4);
    row("no such lead", "\xFF", 0);
    row("continuation alone", "ab\x80", 2);
    row("unfinished", "ab\xE2\x82", 2);
    row("interrupted", "\xE2\x82x", 0);
}

void TestCsvEncodings::tellsWellFormedUtf8()
{
    QFETCH(QByteArray, bytes);
    QTEST(flawlessUtf8(bytes), "flawless");
}

void TestCsvEncodings::keepsAMarkInTheMiddle()
{
    const auto records = recordsOf("a,\xEF\xBB\xBF"
                                   "b\n");
    QCOMPARE(records[0].cells.at(1), QStringLiteral("\uFEFFb"));
}

QTEST_GUILESS_MAIN(TestCsvEncodings)
#include "tst_csv_encodings.moc"
