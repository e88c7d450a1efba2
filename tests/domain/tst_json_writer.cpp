#include "json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <limits>

using namespace shortlist;

namespace {

template <class T>
QByteArray written(const T &value)
{
    JsonWriter json;
    json.value(value);
    return json.take();
}

} // namespace

class TestJsonWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAreWrittenCompactly()
    {
        JsonWriter json;
        json.beginObject();
        json.member(QLatin1String("z"), qint64(1));
        json.key(QLatin1String("a"));
        json.beginArray();
        json.value(true);
        json.null();
        json.beginObject();
        json.endObject();
        json.beginArray();
        json.endArray();
        json.endArray();
        json.member(QLatin1String("list"), QStringList{QStringLiteral("x"), QStringLiteral("y")});
        json.endObject();
        QCOMPARE(json.take(), QByteArray(R"({"z":1,"a":[true,null,{},[]],"list":["x","y"]})"));
        QCOMPARE(json.pending(), 0);
    }

    void indentedOutputEndsWithALineBreak()
    {
        JsonWriter json(JsonWriter::Layout::Indented);
        json.beginArray();
        json.beginObject();
        json.member(QLatin1String("id"), 1);
        json.key(QLatin1String("none"));
        json.beginArray();
        json.endArray();
        json.endObject();
        json.value(QStringLiteral("x"));
        json.endArray();
        QCOMPARE(json.take(), QByteArray("[\n  {\n    \"id\": 1,\n    \"none\": []\n  },\n  \"x\"\n]\n"));
    }

    void numbersReadBackTheSame_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 5.0 << QByteArray("5");
        QTest::newRow("negative") << -3.0 << QByteArray("-3");
        QTest::newRow("decimal") << 11670.34 << QByteArray("11670.34");
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("third") << 1.0 / 3.0 << QByteArray("0.3333333333333333");
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
        QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << QByteArray("null");
    }
    void numbersReadBackTheSame()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(written(number), text);
        if (text != "null")
            QCOMPARE(text.toDouble(), number);
    }

    void everyWholeNumberIsExact()
    {
        QCOMPARE(written(std::numeric_limits<qint64>::max()), QByteArray("9223372036854775807"));
        QCOMPARE(written(std::numeric_limits<qint64>::min()), QByteArray("-9223372036854775808"));
        QCOMPARE(written(1e300).toDouble(), 1e300);
    }

    void textsAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << QStringLiteral("say \"yes\" \\ no");
        QTest::newRow("lines") << QStringLiteral("a\nb\r\tc");
        QTest::newRow("control") << QStringLiteral(u"\u0001\u001f\u007f") + QChar(u'\0');
        QTest::newRow("accents") << QStringLiteral(u"\u017di\u017eek \u5f20\U0001F600");
        QTest::newRow("separators") << QStringLiteral(u"\u2028\u2029</script>");
        QTest::newRow("empty") << QString();
    }
    void textsAreEscaped()
    {
        QFETCH(QString, text);
        const QByteArray json = '[' + written(text) + ']';
        const QJsonDocument read = QJsonDocument::fromJson(json);
        QVERIFY2(read.isArray(), json.constData());
        QCOMPARE(read.array().at(0).toString(), text);
        for (const char c : json)
            QVERIFY(static_cast<unsigned char>(c) >= 0x20);
    }

    void storedValuesAreWrittenByTheirType()
    {
        QCOMPARE(written(Value()), QByteArray("null"));
        QCOMPARE(written(Value(false)), QByteArray("false"));
        QCOMPARE(written(Value(qint64(-7))), QByteArray("-7"));
        QCOMPARE(written(Value(0.5)), QByteArray("0.5"));
        QCOMPARE(written(Value(QStringLiteral("x"))), QByteArray("\"x\""));
        QCOMPARE(written(Value(QStringList{QStringLiteral("x")})), QByteArray("[\"x\"]"));
        JsonWriter json;
        json.beginArray();
        json.textOrNull(QString());
        json.textOrNull(QStringLiteral("x"));
        json.endArray();
        QCOMPARE(json.take(), QByteArray("[null,\"x\"]"));
    }

    void takingInBetweenStreams()
    {
        JsonWriter json;
        QByteArray all;
        json.beginArray();
        for (int i = 0; i < 3; ++i) {
            json.value(i);
            QVERIFY(json.pending() > 0);
            all += json.take();
            QCOMPARE(json.pending(), 0);
        }
        json.endArray();
        all += json.take();
        QCOMPARE(all, QByteArray("[0,1,2]"));
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
