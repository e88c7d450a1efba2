#pragma once

#include "application.h"
#include "connection.h"
#include "edit_writer.h"
#include "member.h"
#include "undo.h"

#include <QObject>
#include <QTimeZone>

#include <functional>

namespace shortlist {

/// An Edit as it was stored: with the numbers of its rows and of its journal entry. A bulk Edit (an import, an undo of
/// one) holds no list of changes: `created` tells which rows are new, and readers load again what they show.
struct Committed {
    EntryId entry;
    Edit edit;
    bool bulk = false;
    Verb about = Verb::Undo; ///< of an undo or redo: the verb of what it takes or brings back
    std::vector<CreatedRun> created;
};

/// Where the Changes of a bulk Edit go, one after the other, in the transaction that stores them.
class BulkEdit {
public:
    explicit BulkEdit(EditWriter &writer, Connection &connection) : m_writer(writer), m_connection(connection) {}
    /// Takes a change; false after a failure, when nothing more is taken. New rows are stored some at a time.
    bool add(Change change);
    /// The bytes of a file whose hash stands in a change; the same ones are stored once. False after a failure.
    bool addContent(const QByteArray &bytes);
    /// A row that the Edit is about, for its sentence; one that it creates by its placeholder.
    void addSubject(const Subject &subject) { m_subjects.push_back(subject); }
    [[nodiscard]] const std::vector<Subject> &subjects() const { return m_subjects; }
    /// The connection that writes: queries on it (but search) see what was added so far. Asking for it has that stored
    /// at once, so ask for many rows together.
    [[nodiscard]] Connection &connection() const;
    [[nodiscard]] bool failed() const { return m_writer.failed(); }

private:
    EditWriter &m_writer;
    Connection &m_connection;
    std::vector<Subject> m_subjects;
};

/// One workspace file, open. The only place that changes it: an Edit is stored in one transaction with its journal
/// entry and search index, and announced after the commit. Undo and redo are Edits too.
class Workspace : public QObject {
    Q_OBJECT

public:
    enum class Access { Read, Write };

    /// Makes a new file; an existing one is refused. The first member is whoever makes it. Nothing is left of a
    /// failure.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const Member &first,
                                                                   const std::vector<Reason> &reasons,
                                                                   const QTimeZone &zone, Moment at);
    /// Brings an older schema up to date after a backup copy. Write: makes the day's automatic copy.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access, Moment at);
    ~Workspace() override;

    [[nodiscard]] const QString &path() const { return m_connection->path(); }
    [[nodiscard]] const QString &uuid() const { return m_uuid; }
    [[nodiscard]] const QTimeZone &timeZone() const { return m_timeZone; }
    /// What the user should know about this opening: a shared folder, an automatic copy that could not be made.
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    /// What queries read from.
    [[nodiscard]] Connection &connection() { return *m_connection; }

    /// Stores an Edit. `joining`: a member who does not exist yet and is the author (as `joiningMember`): they join in
    /// an entry of their own, in the same transaction. Conflict: a `before` is not what is stored, or a constraint says
    /// no. On any error nothing is stored.
    [[nodiscard]] Result<Committed> commit(const Edit &edit, const std::optional<Member> &joining = {});

    /// Stores an Edit whose changes `produce` streams. An Error that it returns takes everything back (Cancelled, say).
    [[nodiscard]] Result<Committed> commitBulk(const Edit &head, const std::optional<Member> &joining,
                                               const std::function<Result<>(BulkEdit &)> &produce);

    [[nodiscard]] Result<Committed> undo(Authorship who, const std::optional<Member> &joining,
                                         const UndoRequest &request);
    [[nodiscard]] Result<Committed> redo(Authorship who, const std::optional<Member> &joining,
                                         const QString &session = {});

    /// This object's name in the journal: undo can be kept to the entries of one window.
    [[nodiscard]] const QString &session() const { return m_session; }

Q_SIGNALS:
    void committed(const shortlist::Committed &);

private:
    explicit Workspace(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<Committed> takeBack(const Result<UndoTarget> &target, Authorship who,
                                             const Transaction &transaction, MemberId joined);
    [[nodiscard]] Result<Committed> storeBulk(const Edit &head, const std::optional<Member> &joining,
                                              const std::function<Result<>(BulkEdit &)> &produce);
    [[nodiscard]] MemberId writeJoining(const Transaction &transaction, const std::optional<Member> &joining,
                                        Moment at);
    [[nodiscard]] Result<Committed> finish(Transaction &transaction, Committed what);

    std::unique_ptr<Connection> m_connection;
    QString m_uuid;
    QTimeZone m_timeZone;
    QString m_session;
    QStringList m_notices;
};

} // namespace shortlist
