#include "style/tokens.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace shortlist;

namespace {

double channel(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data() { sets(); }
    void textCanBeRead();
    void controlsCanBeSeen_data() { sets(); }
    void controlsCanBeSeen();
    void themesChangeThePalette();

private:
    static void sets()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

void TestTokens::textCanBeRead()
{
    QFETCH(const bool, dark);
    const Tokens t = dark ? Tokens::dark() : Tokens::light();
    const struct {
        const char *what;
        QColor text;
        QColor ground;
    } pairs[] = {
        {"text on background", t.text, t.background},
        {"text on panel", t.text, t.panel},
        {"text on side", t.text, t.side},
        {"text on accent tint", t.text, t.accentTint},
        {"muted on background", t.muted, t.background},
        {"muted on panel", t.muted, t.panel},
        {"muted on side", t.muted, t.side},
        {"muted on accent tint", t.muted, t.accentTint},
        {"accent on panel", t.accent, t.panel},
        {"accent on its tint", t.accent, t.accentTint},
        {"on accent", t.onAccent, t.accent},
        {"good on its tint", t.good, t.goodTint},
        {"warn on its tint", t.warn, t.warnTint},
        {"bad on its tint", t.bad, t.badTint},
        {"bad on panel", t.bad, t.panel},
    };
    for (const auto &pair : pairs)
        QVERIFY2(
            contrast(pair.text, pair.ground) >= 4.5,
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.what)).arg(contrast(pair.text, pair.ground))));
}

void TestTokens::controlsCanBeSeen()
{
    QFETCH(const bool, dark);
    const Tokens t = dark ? Tokens::dark() : Tokens::light();
    for (const QColor &ground : {t.panel, t.background, t.side})
        QVERIFY2(contrast(t.controlLine, ground) >= 3.0, qPrintable(QString::number(contrast(t.controlLine, ground))));
    QVERIFY(contrast(t.accent, t.panel) >= 3.0);
}

void TestTokens::themesChangeThePalette()
{
    applyTheme(Theme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().background);
    QCOMPARE(Tokens::of(QApplication::palette()).text, Tokens::dark().text);
    applyTheme(Theme::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().background);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
