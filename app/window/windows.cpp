#include "window/windows.h"

#include "jobs/demo/demo.h"
#include "login_name.h"
#include "rules/reason_rules.h"
#include "shell/start_page.h"
#include "text.h"
#include "uuid.h"
#include "window/ask_for_file.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

namespace shortlist {

namespace {

QString fileFilter()
{
    return Text::tr("Workspaces (*.shortlist)");
}

} // namespace

Windows::Windows(const Clock &clock) : m_clock(clock)
{
    useLanguage(m_settings.language());
    applyTheme(m_settings.theme());
}

Windows::~Windows()
{
    for (const Opened &one : m_windows)
        delete one.window;
    delete m_start;
}

QString Windows::name() const
{
    return m_start && !m_start->name().isEmpty() ? m_start->name() : m_settings.name();
}

void Windows::makeStart()
{
    if (m_start)
        return;
    m_start = new StartPage;
    m_start->setWindowTitle(Text::tr("Shortlist"));
    m_start->setName(m_settings.name().isEmpty() ? loginName() : m_settings.name());
    m_start->resize(640, 560);
    connect(m_start, &StartPage::newRequested, this, [this] {
        askForFile(m_start,
                   {FileQuestion::Kind::SaveBeside, Text::tr("New workspace"),
                    QDir::home().filePath(Text::tr("Hiring") + QStringLiteral(".shortlist")), fileFilter(),
                    QStringLiteral("shortlist")},
                   [this](const QString &path) { makeWorkspace(path); });
    });
    connect(m_start, &StartPage::openRequested, this, [this] {
        m_start->setWaitingFile({});
        if (!m_waitingFile.isEmpty())
            return openOnce(std::exchange(m_waitingFile, {}));
        askForFile(m_start, {FileQuestion::Kind::Open, Text::tr("Open workspace"), QDir::homePath(), fileFilter(), {}},
                   [this](const QString &path) { openOnce(path); });
    });
    connect(m_start, &StartPage::demoRequested, this, &Windows::openDemo);
    connect(m_start, &StartPage::recentRequested, this, &Windows::openOnce);
}

void Windows::showStart(const QString &problem)
{
    makeStart();
    m_start->setRecentFiles(m_settings.recentFiles());
    m_start->showProblem(problem);
    m_start->show();
    m_start->raise();
}

MainWindow *Windows::openFile(const QString &path)
{
    if (name().isEmpty()) {
        m_waitingFile = path;
        showStart();
        m_start->setWaitingFile(QFileInfo(path).fileName());
        return nullptr;
    }
    m_settings.setName(name());
    auto *window = new MainWindow(path, name(), m_clock, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.push_back({window, QFileInfo(path).canonicalFilePath()});
    connect(&window->client(), &WorkspaceClient::opened, this, [this, path] {
        m_settings.addRecentFile(path);
        if (m_start)
            m_start->hide();
    });
    connect(&window->client(), &WorkspaceClient::failedToOpen, this, [this, path, window](const Error &error) {
        if (error.kind == ErrorKind::NotFound)
            m_settings.forgetRecentFile(path);
        window->close();
        showStart(error.message);
    });
    window->show();
    return window;
}

void Windows::openOnce(const QString &path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (const Opened &one : m_windows) {
        if (!one.window || !one.window->isVisible() || wanted.isEmpty() || one.path != wanted)
            continue;
        one.window->raise();
        one.window->activateWindow();
        if (m_start && !one.window->client().workspace().uuid.isEmpty())
            m_start->hide();
        return;
    }
    openFile(path);
}

namespace {

Member firstMember(const QString &name, Moment now)
{
    Member first;
    first.id = MemberId(-1);
    first.uuid = newUuid(now);
    first.name = name;
    return first;
}

QTimeZone zoneOfTheSystem()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

void Windows::makeWorkspace(const QString &path)
{
    const Moment now = m_clock.now();
    const auto made = Workspace::create(path, firstMember(name(), now), standardReasons(now), zoneOfTheSystem(), now);
    if (!made)
        return showStart(made.error().message);
    openFile(path);
}

/// One a day, because its history ends on the day on which it was made.
void Windows::openDemo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                      + QStringLiteral("/shortlist"));
    const Moment now = m_clock.now();
    const QTimeZone zone = zoneOfTheSystem();
    const QString path
        = folder.filePath(QStringLiteral("demo-%1.shortlist").arg(now.dayIn(zone).toString(Qt::ISODate)));
    if (!folder.mkpath(QStringLiteral(".")))
        return showStart(Text::tr("The folder %1 cannot be made.").arg(folder.path()));
    if (!QFileInfo::exists(path)) {
        if (const auto made = makeDemo(path, firstMember(name(), now), zone, now); !made)
            return showStart(made.error().message);
    }
    openOnce(path);
}

void Windows::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    applyTheme(theme);
}

void Windows::setLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    useLanguage(language);
}

void useLanguage(const QString &language)
{
    static QPointer<QTranslator> own;
    static QPointer<QTranslator> ofQt;
    delete own;
    delete ofQt;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    own = new QTranslator(QCoreApplication::instance());
    if (own->load(locale, QStringLiteral("shortlist"), QStringLiteral("_"), QStringLiteral(":/translations"))
        || own->load(QStringLiteral(":/translations/shortlist_en.qm"))) // for its plurals
        QCoreApplication::installTranslator(own);
    ofQt = new QTranslator(QCoreApplication::instance());
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
}

} // namespace shortlist
