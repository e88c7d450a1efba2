#include "jobdescription/decode.h"

#include <QTest>

using namespace shortlist;

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheEncodingsOfOurTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("encoding");

        QTest::newRow("plain") << QByteArray("Baker") << "Baker"
                               << "UTF-8";
        QTest::newRow("UTF-8") << QByteArray("B\xc3\xa4"
                                             "cker")
                               << "Bäcker"
                               << "UTF-8";
        QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                       "B\xc3\xa4"
                                                       "cker")
                                         << "Bäcker"
                                         << "UTF-8";
        QTest::newRow("windows-1252") << QByteArray("B\xe4"
                                                    "cker \x96 30 \x80")
                                      << "Bäcker – 30 €"
                                      << "windows-1252";
        QTest::newRow("UTF-8 with a fault") << QByteArray("B\xc3\xa4"
                                                          "cker \xff f\xc3\xbcr Br\xc3\xb6"
                                                          "tchen")
                                            << "Bäcker \ufffd für Brötchen"
                                            << "UTF-8";
        QTest::newRow("UTF-8 that is cut") << QByteArray("B\xc3\xa4"
                                                         "cker f\xc3\xbcr Br\xc3")
                                           << "Bäcker für Br\ufffd"
                                           << "UTF-8";
        QTest::newRow("windows-1252 with what UTF-8 has too") << QByteArray("B\xe4"
                                                                            "cker \xc3\xa4 30 \x80")
                                                              << "Bäcker Ã¤ 30 €"
                                                              << "windows-1252";
        QTest::newRow("windows-1252 that ends in a letter beyond ASCII") << QByteArray("Caf\xe9") << "Café"
                                                                         << "windows-1252";
        QTest::newRow("UTF-16LE") << QByteArray("\xff\xfe"
                                                "B\0\xe4\0",
                                                6)
                                  << "Bä"
                                  << "UTF-16LE";
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff"
                                                "\0B\0\xe4",
                                                6)
                                  << "Bä"
                                  << "UTF-16BE";
        QTest::newRow("UTF-16LE with half a character") << QByteArray("\xff\xfe"
                                                                      "B\0\x00\xd8",
                                                                      6)
                                                        << "B\ufffd"
                                                        << "UTF-16LE";
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x9a\x80 Baker") << "🚀 Baker"
                               << "UTF-8";
        QTest::newRow("a stray control character") << QByteArray("Baker\x01 of bread") << "Baker\x01 of bread"
                                                   << "UTF-8";
    }
    void readsTheEncodingsOfOurTime()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeJobDescription(bytes, QStringLiteral("jd.txt"));
        QVERIFY(decoded.ok());
        QTEST(decoded->text, "text");
        QTEST(decoded->encoding, "encoding");
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");

        QTest::newRow("no byte") << QByteArray() << "empty";
        QTest::newRow("only white space") << QByteArray(" \r\n\t ") << "empty";
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << "empty";
        QTest::newRow("zero byte") << QByteArray("Bak\0er", 6) << "character 4";
        QTest::newRow("control characters") << QByteArray("a\x01\x02\x03\x04\x05\x06\x07 b") << "control character";
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 and so on") << "PDF";
        QTest::newRow("Word") << QByteArray("PK\x03\x04 and so on") << "Word";
        QTest::newRow("Word with a password, or an old one")
            << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\1\2\3\4\5\6", 16) << ".docx without a password";
        QTest::newRow("RTF") << QByteArray("{\\rtf1 and so on}") << "RTF";
        QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe"
                                                                  "B\0\xe4",
                                                                  5)
                                                    << "UTF-16";
    }
    void refusesWhatIsNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const auto decoded = decodeJobDescription(bytes, QStringLiteral("jd.txt"));
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().kind, ErrorKind::BadInput);
        QVERIFY2(decoded.error().message.contains(said), qPrintable(decoded.error().message));
        QVERIFY2(decoded.error().message.contains(QStringLiteral("jd.txt")), qPrintable(decoded.error().message));
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
