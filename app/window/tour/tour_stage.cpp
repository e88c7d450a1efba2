#include "window/tour/tour_stage.h"

#include "rules/reason_rules.h"
#include "text.h"
#include "uuid.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimeZone>
#include <QTimer>

namespace shortlist {

namespace {

const QString &tourMember()
{
    static const QString name = QStringLiteral("Mei Tanaka");
    return name;
}

Result<> outcomeOf(const std::optional<Result<Committed>> &done)
{
    if (!done)
        return Error{ErrorKind::Busy, Text::tr("The window did not say whether it is stored.")};
    return *done ? Result<>() : Result<>(done->error());
}

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
    auto opened = open(tourMember());
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

Result<std::unique_ptr<MainWindow>> TourStage::open(const QString &member)
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

bool TourStage::choose(QLatin1String action)
{
    QAction *found = m_window->actionTable().action(action);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    settle();
    return true;
}

void TourStage::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers);
        QCoreApplication::sendEvent(widget, &event);
    }
    settle();
}

Result<> TourStage::store(WorkspaceClient::Step step)
{
    std::optional<Result<Committed>> done;
    client().post(std::move(step), m_window.get(), [&done](const Result<Committed> &result) { done = result; });
    settle();
    return outcomeOf(done);
}

Result<> TourStage::storeLong(WorkspaceClient::LongStep step)
{
    std::optional<Result<Committed>> done;
    client().postLong(std::move(step), m_window.get(), [&done](const Result<Committed> &result) { done = result; });
    settle();
    return outcomeOf(done);
}

Result<> TourStage::storeAs(const QString &member, WorkspaceClient::Step step)
{
    std::optional<Result<Committed>> done;
    {
        auto other = open(member);
        if (!other)
            return other.error();
        WorkspaceClient &theirs = (*other)->client();
        theirs.post(std::move(step), other->get(), [&done](const Result<Committed> &result) { done = result; });
        theirs.waitForAll();
    }
    // The first window notices by itself.
    QEventLoop noticed;
    QObject::connect(&client(), &WorkspaceClient::changed, &noticed, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(10), &noticed, &QEventLoop::quit);
    if (done && *done)
        noticed.exec();
    settle();
    return outcomeOf(done);
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
