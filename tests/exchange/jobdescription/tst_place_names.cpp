#include "jobdescription/place_names.h"

#include <QTest>

using namespace shortlist;

class TestPlaceNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesNamePlaces_data()
    {
        QTest::addColumn<QString>("place");
        const auto row = [](const char *title, const char *place) { QTest::newRow(title) << QString::fromUtf8(place); };
        row("Nurse in Leeds", "Leeds");
        row("Berater am Standort Karlsruhe (m/w/d)", "Karlsruhe");
        row("Cooks for a new kitchen in San Francisco - Remote", "San Francisco");
        row("[台北] 前端工程師", "台北");
        row("Paris Agreement Analyst", "");
        row("Night Baker", "");
        row("", "");
    }
    void titlesNamePlaces() { QTEST(placeInTitle(QString::fromUtf8(QTest::currentDataTag())), "place"); }

    void sentencesNamePlaces_data()
    {
        QTest::addColumn<QString>("place");
        const auto row = [](const char *text, const char *place) { QTest::newRow(text) << QString::fromUtf8(place); };
        row("We hire for our office in Berlin, Germany, or as a remote position.", "Berlin, Germany");
        row("You are based in the United Kingdom.", "United Kingdom");
        row("Experience based in Python helps.", "");
        row("We love Berlin.", "");
    }
    void sentencesNamePlaces()
    {
        QTEST(placeInProse(QString::fromUtf8(QTest::currentDataTag()), WordGroup::PlaceAhead, jobDescriptionWords()),
              "place");
    }

    void currenciesAreSettledByWritingAndPlace()
    {
        const Region chinese = regionOf(u"岗位职责：负责数据的开发，与团队合作");
        const Region taiwanese = regionOf(u"職責：負責數據的開發，與團隊設計網絡");
        QCOMPARE(chinese.currency, QStringLiteral("CNY"));
        QCOMPARE(taiwanese.currency, QStringLiteral("TWD"));
        QCOMPARE(regionOf(u"パンの製造をしていただきます").currency, QStringLiteral("JPY"));
        QCOMPARE(regionOf(u"Bread").currency, QString());
        QCOMPARE(settledCurrency(QStringLiteral("JPY"), chinese, u""), QStringLiteral("CNY"));
        QCOMPARE(settledCurrency({}, {}, u"Hanoi, Vietnam"), QStringLiteral("VND"));
        QCOMPARE(settledCurrency(QStringLiteral("USD"), {}, u"Toronto"), QStringLiteral("CAD"));
        QCOMPARE(settledCurrency(QStringLiteral("USD"), regionOf(u"US$"), u"Toronto"), QStringLiteral("USD"));
        QCOMPARE(settledCurrency(QStringLiteral("USD"), {}, u"Hanoi"), QStringLiteral("USD"));
        QCOMPARE(settledCurrency(QStringLiteral("EUR"), {}, u"London"), QStringLiteral("EUR"));
    }
};

QTEST_GUILESS_MAIN(TestPlaceNames)
#include "tst_place_names.moc"
