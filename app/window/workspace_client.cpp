#include "window/workspace_client.h"

#include "fold.h"
#include "queries/changes.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "text.h"
#include "uuid.h"

#include <QSemaphore>

namespace shortlist {

namespace {

constexpr int watchMilliseconds = 200;

ChangedRows changedBy(const Committed &what)
{
    ChangedRows rows;
    rows.entry = what.entry;
    rows.everything = what.bulk;
    for (const Change &change : what.edit.changes) {
        if (change.operation() != Change::Operation::Expect)
            rows.rows.push_back({change.kind, change.id});
    }
    return rows;
}

} // namespace

WorkspaceClient::WorkspaceClient(QString path, QString name, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_name(std::move(name)), m_clock(clock), m_writer(new QObject),
      m_reader(new QObject)
{
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_writing.start();
    m_reading.start();
}

WorkspaceClient::~WorkspaceClient()
{
    // What was posted is stored first. Then the reader goes, so that the writer leaves a single tidy file.
    const auto runAndWait = [](QObject *worker, const std::function<void()> &work) {
        QMetaObject::invokeMethod(worker, work, Qt::BlockingQueuedConnection);
    };
    runAndWait(m_writer, [] {});
    runAndWait(m_reader, [this] {
        delete m_watch;
        m_read.reset();
    });
    runAndWait(m_writer, [this] { m_written.reset(); });
    for (QThread *thread : {&m_reading, &m_writing}) {
        thread->quit();
        thread->wait();
    }
    delete m_reader;
    delete m_writer;
}

Error WorkspaceClient::notOpen()
{
    return {ErrorKind::NotFound, Text::tr("No workspace is open in this window.")};
}

void WorkspaceClient::runIn(QObject *worker, std::function<void()> work)
{
    QMetaObject::invokeMethod(worker, std::move(work), Qt::QueuedConnection);
}

void WorkspaceClient::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void WorkspaceClient::open()
{
    runIn(m_writer, [this] {
        auto workspace = Workspace::open(m_path, Workspace::Access::Write, m_clock.now());
        if (!workspace && workspace.error().kind == ErrorKind::ReadOnly)
            workspace = Workspace::open(m_path, Workspace::Access::Read, m_clock.now());
        if (!workspace) {
            deliver([this, error = workspace.error()] { Q_EMIT failedToOpen(error); });
            return;
        }
        m_written = std::move(*workspace);
        findMe(m_written->connection());
        OpenedWorkspace opened{m_written->path(),    m_written->uuid(), m_written->timeZone(),
                               m_written->notices(), m_author,          m_name,
                               m_written->session()};
        runIn(m_reader, [this, opened] {
            auto reading = Workspace::open(m_path, Workspace::Access::Read, m_clock.now());
            if (!reading) {
                deliver([this, error = reading.error()] { Q_EMIT failedToOpen(error); });
                return;
            }
            m_read = std::move(*reading);
            startReading();
            deliver([this, opened] {
                m_opened = opened;
                if (m_opened.me == joiningMember)
                    m_opened.me = {};
                Q_EMIT this->opened();
            });
        });
    });
}

void WorkspaceClient::findMe(Connection &connection)
{
    const auto all = members(connection);
    const QString name = fold(m_name);
    for (const Member &member : all ? *all : std::vector<Member>()) {
        if (fold(member.name) == name || (!member.email.isEmpty() && fold(member.email) == name)) {
            m_author = member.id;
            m_name = member.name;
            return;
        }
    }
    Member fresh;
    fresh.uuid = newUuid(m_clock.now());
    fresh.name = m_name;
    m_joining = fresh;
    m_author = joiningMember;
}

void WorkspaceClient::startReading()
{
    Connection &connection = m_read->connection();
    m_version = dataVersion(connection);
    m_generation = generation(connection);
    const auto last = lastEntry(connection);
    m_seen = last ? *last : EntryId();
    m_watch = new QTimer;
    QObject::connect(m_watch, &QTimer::timeout, m_reader, [this] { readChanges(); });
    m_watch->start(watchMilliseconds);
}

/// In the reader's thread: what others have stored, or this window.
void WorkspaceClient::readChanges()
{
    Connection &connection = m_read->connection();
    if (!m_isGone && connection.fileHasMoved()) {
        m_isGone = true;
        deliver([this] { Q_EMIT vanished(m_path); });
    }
    const qint64 version = dataVersion(connection);
    if (version == m_version)
        return;
    m_version = version;
    auto changes = changesSince(connection, m_seen);
    if (!changes)
        return;
    const qint64 now = generation(connection);
    if (now != m_generation) {
        changes->everything = true;
        changes->rows.clear();
    } else if (changes->entry.value <= m_seen.value) {
        return;
    }
    m_generation = now;
    m_seen = changes->entry;
    deliver([this, changes = *changes] { Q_EMIT changed(changes); });
}

void WorkspaceClient::post(Step step, QObject *context, Done done)
{
    postLong(
        [step = std::move(step)](Workspace &workspace, Authorship who,
                                 const std::optional<Member> &joining) -> Result<Committed> {
            const Result<Edit> edit = step(workspace.connection(), who);
            if (!edit)
                return edit.error();
            return workspace.commit(*edit, joining);
        },
        context, std::move(done));
}

void WorkspaceClient::postLong(LongStep step, QObject *context, Done done)
{
    const bool hasContext = context != nullptr;
    const QPointer<QObject> guard(context);
    runIn(m_writer, [this, guard, hasContext, step = std::move(step), done = std::move(done)] {
        store(step, [guard, hasContext, done](const Result<Committed> &result) {
            if (done && (guard || !hasContext))
                done(result);
        });
    });
}

/// In the writer's thread.
void WorkspaceClient::store(const LongStep &step, const std::function<void(Result<Committed>)> &done)
{
    if (!m_written) {
        deliver([done] { done(notOpen()); });
        return;
    }
    const Result<Committed> result = step(*m_written, {m_author, m_clock.now()}, m_joining);
    if (!result) {
        deliver([this, error = result.error(), done] {
            done(error);
            if (error.kind != ErrorKind::Cancelled)
                Q_EMIT refused(error);
        });
        return;
    }
    if (m_joining) {
        m_author = result->edit.author;
        m_joining.reset();
    }
    deliver([this, committedNow = *result, author = m_author, done] {
        m_opened.me = author;
        done(committedNow);
        Q_EMIT committed(committedNow);
        Q_EMIT changed(changedBy(committedNow));
    });
    // Told already, so the reader need not find it (others' entries in between it still finds: it asks from its own).
    runIn(m_reader, [this, entry = result->entry] {
        if (m_seen.value == entry.value - 1)
            m_seen = entry;
    });
}

void WorkspaceClient::undo(EntryId entry)
{
    postLong(
        [entry](Workspace &workspace, Authorship who, const std::optional<Member> &joining) {
            if (!entry.isNull())
                return workspace.undo(who, joining, {entry, {}});
            const auto own = findUndo(workspace.connection(), {{}, workspace.session()});
            return workspace.undo(who, joining, {{}, own ? workspace.session() : QString()});
        },
        nullptr, {});
}

void WorkspaceClient::redo()
{
    postLong([](Workspace &workspace, Authorship who,
                const std::optional<Member> &joining) { return workspace.redo(who, joining, workspace.session()); },
             nullptr, {});
}

void WorkspaceClient::waitForAll()
{
    // Twice round: what the writer did is told to the reader, and both tell this thread.
    for (int round = 0; round < 2; ++round) {
        for (QObject *worker : {m_writer, m_reader}) {
            QSemaphore reached;
            runIn(worker, [&reached] { reached.release(); });
            reached.acquire();
        }
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

} // namespace shortlist
