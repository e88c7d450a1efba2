// again: german SHORTLIST_AUDIT=german
// again: right_to_left SHORTLIST_AUDIT=right_to_left
// again: large_type SHORTLIST_AUDIT=large_type
// again: wide SHORTLIST_AUDIT=wide
// again: scale_2 QT_SCALE_FACTOR=2
#include "audit_screens.h"
#include "screen_audit.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

using namespace shortlist;
using test::AuditSetting;
using test::AuditStage;

/// Every screen in 800x560, with the letters of that size and of twice that size, in German and from right to left:
/// nothing cut off, nothing unnamed, nothing that the keyboard does not reach, nothing hard to read in light or dark.
/// Pictures of them go where SHORTLIST_PICTURES says.
class TestScreenAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadScreenIsFound();
    void screens_data() { list(test::auditedScreens()); }
    void screens() { look(test::auditedScreens()); }
    void dialogs_data() { list(test::auditedDialogs()); }
    void dialogs() { look(test::auditedDialogs()); }

private:
    static void list(const std::vector<test::AuditedScreen> &screens);
    void look(const std::vector<test::AuditedScreen> &screens);
    void keepPicture(QWidget &screen, const char *theme) const;

    QTemporaryDir m_settings;
    std::optional<AuditSetting> m_setting;
};

void TestScreenAudit::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    m_setting.emplace();
}

/// What the audit looks for, all on one screen.
void TestScreenAudit::aBadScreenIsFound()
{
    QWidget screen;
    screen.setPalette(QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white));
    auto *cut = new QLabel(QStringLiteral("far too long for its room"), &screen);
    cut->setGeometry(10, 10, 40, 20);
    auto *under = new QLabel(QStringLiteral("underneath"), &screen);
    under->setGeometry(10, 60, 180, 30);
    auto *over = new QLabel(QStringLiteral("on top of it"), &screen);
    over->setGeometry(14, 60, 180, 30);
    auto *faint = new QLabel(QStringLiteral("hardly seen"), &screen);
    faint->setGeometry(10, 120, 180, 30);
    QPalette pale = faint->palette();
    pale.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
    faint->setPalette(pale);
    auto *nameless = new QPushButton(&screen);
    nameless->setFlat(true);
    nameless->setFocusPolicy(Qt::NoFocus);
    nameless->setGeometry(10, 160, 60, 30);
    auto *field = new QLineEdit(&screen);
    field->setGeometry(10, 200, 180, 30);
    field->setAccessibleName(QStringLiteral("Field"));
    screen.resize(200, 300);
    screen.show();
    QVERIFY(QTest::qWaitForWindowActive(&screen));

    const auto finds = [](const QStringList &found, const char *sentence) {
        return !found.filter(QLatin1String(sentence)).isEmpty();
    };
    const QStringList layout = test::auditScreen(screen);
    QVERIFY2(finds(layout, "is cut off: \"far too long"), qPrintable(layout.join(u'\n')));
    QVERIFY2(finds(layout, "is painted over: \"underneath\""), qPrintable(layout.join(u'\n')));
    QVERIFY2(finds(layout, "overlap: "), qPrintable(layout.join(u'\n')));
    QVERIFY2(finds(layout, "has no accessible name: QPushButton"), qPrintable(layout.join(u'\n')));
    QVERIFY2(!finds(layout, "hardly seen"), qPrintable(layout.join(u'\n')));
    const QStringList contrast = test::auditContrast(screen);
    QVERIFY2(finds(contrast, "is hard to read: \"hardly seen\""), qPrintable(contrast.join(u'\n')));
    QVERIFY2(finds(contrast, "hardly stands out (1.00:1): QPushButton"), qPrintable(contrast.join(u'\n')));
    QVERIFY2(!finds(contrast, "underneath"), qPrintable(contrast.join(u'\n')));
    const QStringList keyboard = test::auditKeyboard(screen);
    QVERIFY2(finds(keyboard, "cannot be reached by keyboard: QPushButton"), qPrintable(keyboard.join(u'\n')));
    QVERIFY2(!finds(keyboard, "QLineEdit"), qPrintable(keyboard.join(u'\n')));
}

void TestScreenAudit::list(const std::vector<test::AuditedScreen> &screens)
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < screens.size(); ++i)
        QTest::newRow(screens[i].name) << static_cast<int>(i);
}

void TestScreenAudit::look(const std::vector<test::AuditedScreen> &screens)
{
    QFETCH(int, row);
    const test::AuditedScreen &wanted = screens[static_cast<size_t>(row)];
    applyTheme(Theme::Light);
    AuditStage stage(*m_setting, wanted.content);
    applyTheme(Theme::Light); // Windows follows the system
    QCOMPARE(stage.window().size(), m_setting->room());
    QWidget *screen = wanted.open(stage);
    QVERIFY(screen);
    QStringList found;
    if (screen->width() > m_setting->room().width() || screen->height() > m_setting->room().height())
        found += QStringLiteral("is larger than the screen: %1x%2").arg(screen->width()).arg(screen->height());
    found += test::auditScreen(*screen);
    for (const auto &[theme, name] : {std::pair(Theme::Light, "light"), std::pair(Theme::Dark, "dark")}) {
        applyTheme(theme);
        QCoreApplication::sendPostedEvents();
        keepPicture(*screen, name);
        for (const QString &one : test::auditContrast(*screen))
            found += QStringLiteral("%1 (%2)").arg(one, QLatin1String(name));
    }
    if (!qobject_cast<QMenu *>(screen))
        found += test::auditKeyboard(*screen, wanted.driven);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestScreenAudit::keepPicture(QWidget &screen, const char *theme) const
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        return;
    const QString name = QStringLiteral("%1/%2 %3 %4 %5.png")
                             .arg(folder, QLatin1String(QTest::currentDataTag()), m_setting->name())
                             .arg(screen.devicePixelRatioF())
                             .arg(QLatin1String(theme));
    QVERIFY(screen.grab().save(QString(name).replace(u' ', u'_')));
}

QTEST_MAIN(TestScreenAudit)
#include "tst_screen_audit.moc"
