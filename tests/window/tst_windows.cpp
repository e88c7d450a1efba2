#include "queries/summary.h"
#include "shell/start_page.h"
#include "style/tokens.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace shortlist;

/// What reaches over all windows of a run: the demo from the page to begin with, colours that change while open.
class WindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDemoOpensFromTheStartPage();
    void askedForTwiceItOpensOnce();
    void englishHasASingular_data();
    void englishHasASingular();
    void anOpenWindowTakesOnTheColoursOfATheme();

private:
    SystemClock m_clock;
};

void WindowsTest::theDemoOpensFromTheStartPage()
{
    Windows windows(m_clock);
    windows.settings().setName(QStringLiteral("Mei Tanaka"));
    windows.showStart();
    for (int times = 0; times < 2; ++times) { // the second time the file is there
        Q_EMIT windows.startPage()->demoRequested();
        QTRY_VERIFY(!windows.startPage()->isVisible());
        QVERIFY2(windows.settings().recentFiles().first().contains(QStringLiteral("demo-")),
                 qPrintable(windows.settings().recentFiles().first()));
        windows.showStart();
    }
}

void WindowsTest::askedForTwiceItOpensOnce()
{
    Windows windows(m_clock);
    windows.settings().setName(QStringLiteral("Mei Tanaka"));
    windows.showStart();
    Q_EMIT windows.startPage()->demoRequested(); // a double click
    Q_EMIT windows.startPage()->demoRequested();
    QTRY_VERIFY(!windows.startPage()->isVisible());
    const auto count = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::count_if(all.begin(), all.end(),
                             [](const QWidget *one) { return qobject_cast<const MainWindow *>(one); });
    };
    QCOMPARE(count(), 1);
    windows.showStart();
    Q_EMIT windows.startPage()->recentRequested(windows.settings().recentFiles().first());
    QVERIFY(!windows.startPage()->isVisible());
    QCOMPARE(count(), 1);
}

void WindowsTest::englishHasASingular_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    const auto row = [](const char *language, const char *one, const char *two) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(one)
                                << QString::fromLatin1(two);
    };
    row("en", "1 card", "2 cards");
    row("en_GB", "1 card", "2 cards");
    row("de", "1 Karte", "2 Karten");
    row("fi", "1 card", "2 cards"); // not translated: English
    row("", "1 card", "2 cards");   // of the system, that of the tests has no language
}

void WindowsTest::englishHasASingular()
{
    QFETCH(QString, language);
    const auto cards
        = [](int count) { return QCoreApplication::translate("shortlist::ColumnList", "%n card(s)", nullptr, count); };
    useLanguage(language);
    QTEST(cards(1), "one");
    QTEST(cards(2), "two");
    useLanguage(QStringLiteral("en"));
}

void WindowsTest::anOpenWindowTakesOnTheColoursOfATheme()
{
    Windows windows(m_clock);
    windows.settings().setName(QStringLiteral("Mei Tanaka"));
    windows.setTheme(Theme::Light);
    windows.showStart();
    windows.openDemo();
    QTRY_VERIFY(!windows.startPage()->isVisible());
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            window = found;
    }
    QVERIFY(window);
    window->desk().messages.showDone(QStringLiteral("Done."), true);
    const auto lightOn = [window](const char *name) {
        const auto *label = window->findChild<QLabel *>(QLatin1String(name));
        return label->palette().color(QPalette::Window).lightness() > 128;
    };
    QTRY_VERIFY(lightOn("posting_title"));
    windows.setTheme(Theme::Dark);
    QTRY_VERIFY(!lightOn("posting_title"));
    const auto texts = window->desk().messages.findChildren<QLabel *>();
    QVERIFY(!texts.isEmpty());
    for (const QLabel *label : texts)
        QVERIFY(label->palette().color(QPalette::WindowText).lightness() > 128);
    windows.setTheme(Theme::Light);
    QTRY_VERIFY(lightOn("posting_title"));
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
