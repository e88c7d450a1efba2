#pragma once

#include "clock.h"
#include "shown/changed_rows.h"
#include "workspace.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace shortlist {

/// What a window needs to know of the workspace that it opened.
struct OpenedWorkspace {
    QString path;
    QString uuid;
    QTimeZone zone;
    QStringList notices;
    MemberId me; ///< null: joins with the first Edit
    QString myName;
    QString session; ///< whose entries this window takes back first
};

/// A workspace as windows see it: one thread writes, one reads, and what they have to say arrives in this thread, in
/// order. Nothing here waits. Edits of other processes are noticed within a quarter of a second.
class WorkspaceClient final : public QObject {
    Q_OBJECT

public:
    /// Reads what it needs and builds the Edit by a rule. Runs on the writer's thread.
    using Step = std::function<Result<Edit>(Connection &, Authorship)>;
    using Done = std::function<void(const Result<Committed> &)>;
    /// A step that stores by itself (an import).
    using LongStep = std::function<Result<Committed>(Workspace &, Authorship, const std::optional<Member> &joining)>;

    /// `name`: who works here; a member with that name or e-mail, or a new one.
    WorkspaceClient(QString path, QString name, const Clock &clock, QObject *parent = nullptr);
    ~WorkspaceClient() override;

    /// Opens the file; then opened() or failedToOpen().
    void open();
    [[nodiscard]] const OpenedWorkspace &workspace() const { return m_opened; }
    /// Who works here; null until their first Edit, where they are new.
    [[nodiscard]] MemberId me() const { return m_opened.me; }
    [[nodiscard]] Moment now() const { return m_clock.now(); }

    /// Has an Edit made and stored. `done` is called in this thread, unless `context` is gone by then. Every refusal is
    /// also announced by refused().
    void post(Step step, QObject *context = nullptr, Done done = {});
    void postLong(LongStep step, QObject *context, Done done);
    /// Takes back this window's newest entry (the file's newest, where the window has none), or the one named.
    void undo(EntryId entry = {});
    void redo();

    /// Asks the reading thread. The answer comes in this thread, unless `context` is gone by then.
    template <class T>
    void ask(QObject *context, std::function<Result<T>(Connection &)> query, std::function<void(Result<T>)> answer);

    /// Until everything posted so far is done and its signals are out. For closing, and for tests.
    void waitForAll();

Q_SIGNALS:
    void opened();
    void failedToOpen(const shortlist::Error &error);
    /// After a commit, of this window or of anybody else.
    void changed(const shortlist::ChangedRows &rows);
    /// An Edit of this window is stored.
    void committed(const shortlist::Committed &what);
    void refused(const shortlist::Error &error);
    /// The file is not where it was.
    void vanished(const QString &path);

private:
    void startReading();
    void readChanges();
    void store(const LongStep &step, const std::function<void(Result<Committed>)> &done);
    void findMe(Connection &connection);
    /// Has work done in a worker's thread, and an answer in this one.
    [[nodiscard]] static Error notOpen();
    void runIn(QObject *worker, std::function<void()> work);
    void deliver(std::function<void()> answer);

    QString m_path;
    QString m_name;
    const Clock &m_clock;
    OpenedWorkspace m_opened;
    QThread m_writing;
    QThread m_reading;
    QObject *m_writer; ///< lives in m_writing, as do the three below
    std::unique_ptr<Workspace> m_written;
    MemberId m_author;
    std::optional<Member> m_joining;
    QObject *m_reader; ///< lives in m_reading, as do those below
    std::unique_ptr<Workspace> m_read;
    QTimer *m_watch = nullptr;
    EntryId m_seen;
    qint64 m_version = 0;
    qint64 m_generation = 0;
    bool m_isGone = false;
};

template <class T>
void WorkspaceClient::ask(QObject *context, std::function<Result<T>(Connection &)> query,
                          std::function<void(Result<T>)> answer)
{
    const QPointer<QObject> guard(context);
    runIn(m_reader, [this, guard, query = std::move(query), answer = std::move(answer)] {
        auto result = std::make_shared<Result<T>>(m_read ? query(m_read->connection()) : Result<T>(notOpen()));
        deliver([guard, answer, result] {
            if (guard)
                answer(std::move(*result));
        });
    });
}

} // namespace shortlist
