#include "window/tour/tour_stage.h"

#include "rules/reason_rules.h"
#include "text.h"
#include "uuid.h"
#include "window/tour/tour_keys.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimeZone>
#include <QTimer>

namespace shortlist {

namespace {

const QString &tourMember()
{
    static const QString name = QStringLiteral("Mei Tanaka");
    return name;
}

constexpr qint64 longestWait = 20'000; ///< milliseconds

/// One turn of the event loop: what is due is laid out and painted.
void turnOnce()
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

TourStage::TourStage(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

TourStage::~TourStage() = default;

QString TourStage::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

Result<> TourStage::begin()
{
    const Moment now = m_clock.now();
    Member first;
    first.id = MemberId(-1);
    first.uuid = newUuid(now);
    first.name = tourMember();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    {
        const auto made = Workspace::create(workspacePath(), first, standardReasons(now),
                                            zone.isValid() ? zone : QTimeZone::utc(), now);
        if (!made)
            return made.error();
    }
    auto opened = openWindow(tourMember());
    if (!opened)
        return opened.error();
    m_window = std::move(*opened);
    settle();
    return {};
}

void TourStage::end()
{
    m_window.reset();
}

Result<std::unique_ptr<MainWindow>> TourStage::openWindow(const QString &member)
{
    auto window = std::make_unique<MainWindow>(workspacePath(), member, m_clock);
    std::optional<Error> problem;
    QEventLoop loop;
    QObject::connect(&window->client(), &WorkspaceClient::opened, &loop, &QEventLoop::quit);
    QObject::connect(&window->client(), &WorkspaceClient::failedToOpen, &loop, [&](const Error &error) {
        problem = error;
        loop.quit();
    });
    window->show();
    loop.exec();
    if (problem)
        return *problem;
    return window;
}

void TourStage::settle()
{
    // What is stored makes the window ask, and what it is told may make it ask again.
    for (int round = 0; round < 3; ++round) {
        client().waitForAll();
        turnOnce();
    }
}

bool TourStage::until(const std::function<bool()> &isSo)
{
    QElapsedTimer waited;
    waited.start();
    while (!isSo() && waited.elapsed() < longestWait) {
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
        settle();
    }
    return isSo();
}

Error TourStage::notSeen(const char *kind)
{
    return {ErrorKind::NotFound, Text::tr("%1 did not come up.").arg(QLatin1String(kind))};
}

Result<> TourStage::goes(const QPointer<QWidget> &dialog)
{
    if (until([&dialog] { return !dialog || !dialog->isVisible(); }))
        return {};
    return Error{ErrorKind::Busy, Text::tr("%1 stays open.").arg(dialog->windowTitle())};
}

/// The window that the keys go to: there is no window manager to choose it.
QWidget *TourStage::front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *found = QApplication::activeModalWidget();
    if (!found) {
        found = m_window.get();
        for (QDialog *one : m_window->findChildren<QDialog *>())
            found = one->isVisible() ? one : found;
    }
    if (!found->isActiveWindow()) {
        found->activateWindow();
        turnOnce();
    }
    return found;
}

void TourStage::press(QKeyCombination keys)
{
    strikeKey(front(), keys);
    settle();
}

void TourStage::type(const QString &text)
{
    strikeText(front(), text);
    settle();
}

void TourStage::retype(const QString &text)
{
    press(Qt::CTRL | Qt::Key_A);
    type(text);
}

Result<> TourStage::tabTo(const QString &what, const std::function<bool(const QWidget *)> &isIt)
{
    constexpr int most = 100;
    for (int strokes = 0; strokes < most; ++strokes) {
        const QWidget *focused = front()->focusWidget();
        if (focused && isIt(focused))
            return {};
        press(Qt::Key_Tab);
    }
    return Error{ErrorKind::NotFound, Text::tr("The key Tab does not come to %1.").arg(what)};
}

Result<> TourStage::tabTo(const char *objectName)
{
    const QLatin1String name(objectName);
    return tabTo(name, [name](const QWidget *widget) { return widget->objectName() == name; });
}

Result<> TourStage::choose(QLatin1String id)
{
    const QAction *action = m_window->actionTable().action(id);
    if (!action || !until([action] { return action->isEnabled(); }))
        return Error{ErrorKind::Refused, Text::tr("The action %1 cannot be chosen.").arg(id)};
    if (!action->shortcut().isEmpty()) {
        press(action->shortcut()[0]);
        return {};
    }
    if (auto find = choose(QLatin1String("edit.find")); !find)
        return find;
    type(QString(action->text()).remove(u'&'));
    press(Qt::Key_Return);
    return {};
}

Result<> TourStage::as(const QString &member, const std::function<Result<>()> &act)
{
    auto theirs = openWindow(member);
    if (!theirs)
        return theirs.error();
    bool isNoticed = false;
    const auto noticing
        = QObject::connect(&client(), &WorkspaceClient::changed, m_window.get(), [&isNoticed] { isNoticed = true; });
    std::swap(m_window, *theirs);
    settle();
    const auto done = act();
    std::swap(m_window, *theirs);
    theirs->reset();
    // The first window notices by itself.
    if (done && !until([&isNoticed] { return isNoticed; }))
        return Error{ErrorKind::Busy, Text::tr("The first window did not notice what was done in the second.")};
    QObject::disconnect(noticing);
    settle();
    return done;
}

Result<QString> TourStage::fileOf(const QString &resource)
{
    const QString file = m_files.filePath(QFileInfo(resource).fileName());
    if (QFile::exists(file) || QFile::copy(resource, file))
        return file;
    return Error{ErrorKind::ReadOnly, Text::tr("%1 cannot be written.").arg(file)};
}

Result<> TourStage::picture(QWidget &screen, const QString &name)
{
    settle();
    const QString file
        = path(QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name));
    if (!screen.grab().save(file))
        return Error{ErrorKind::ReadOnly, Text::tr("The picture %1 could not be written.").arg(file)};
    m_pictures += file;
    return {};
}

} // namespace shortlist
