#pragma once

#include "result.h"
#include "statement.h"

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace shortlist {

/// One connection to a workspace file, and the one guard over it: after the first failure no statement runs any more
/// until resetFailure(), so that nothing slips through behind an error (a full disk makes SQLite roll back by itself,
/// and later statements would be stored one by one). Queries read to their end and then ask outcome().
class Connection {
public:
    enum class Mode { Write, Read, Create };

    /// Opens a file. For Write and Read it must be a workspace file (inspectFile() has been asked).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// A prepared statement, kept for the next time. `sql` must be one statement.
    [[nodiscard]] Statement statement(std::string_view sql);
    /// Runs one or many statements without parameters.
    void execute(const char *sql);

    [[nodiscard]] bool failed() const { return m_failure.has_value(); }
    void fail(Error error);
    /// The failure that SQLite reports now, in words.
    void failWithCode(int code);
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void resetFailure() { m_failure.reset(); }
    /// While it is so, asking outcome() does not forget a failure. A Transaction that writes sees to it: whoever asks
    /// for the outcome of one query must not make the later ones work again.
    void keepFailure(bool isKept) { m_isFailureKept = isKept; }

    /// The value, or the failure that came up while it was read (which is taken away).
    template <class T>
    [[nodiscard]] Result<T> outcome(T value)
    {
        if (!m_failure)
            return value;
        Error error = outcome().error();
        return error;
    }
    [[nodiscard]] Result<> outcome();

    /// While nobody else has the file open: writes pages in place behind a rollback journal instead of into a log
    /// first, which is half the work where most pages are new. Equally safe. `back`: to the log again.
    void writeInPlace(bool back);

    /// Whether a commit waits until the disk has it, as it does from the start. Not to wait is for a file that is being
    /// made and thrown away on a failure; the next commit that waits has all those before it on the disk too.
    void waitForDisk(bool waits);

    /// Whether the file was deleted or replaced under us. Writes would then report success and be lost.
    [[nodiscard]] bool fileHasMoved() const;
    /// The last number given out for rows of a table (AUTOINCREMENT); 0 where there was none.
    [[nodiscard]] qint64 lastNumber(QLatin1String table);

private:
    /// Lets a text be looked up without being copied.
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    explicit Connection(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Result<> connect(Mode mode);
    void configure(Mode mode);
    void switchJournal(const char *pragma);

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr;
    std::optional<Error> m_failure;
    bool m_isFailureKept = false;
    std::unordered_map<std::string, Prepared::Idle, TextHash, std::equal_to<>> m_statements;
};

/// That a file was deleted or replaced under whoever has it open.
[[nodiscard]] Error movedError(const QString &path);

/// Whether a file lies on a network share or in a folder that a service copies to other machines.
[[nodiscard]] bool isShared(const QString &path);

} // namespace shortlist
