#pragma once

#include "arguments.h"
#include "clock.h"
#include "console.h"
#include "workspace.h"

namespace shortlist {

class Command;

/// A verb of the command line: what it is called, what it takes, what it does.
struct VerbInfo {
    const char *name;
    std::vector<const char *> synopses; ///< after "shortlist", as "new FILE [--demo]"
    const char *summary;                ///< one line for the overview
    const char *help;                   ///< what else there is to know; may be empty
    std::vector<OptionInfo> options;
    int fewest = 0; ///< positional arguments
    int most = 0;   ///< -1: any number
    Result<> (*run)(Command &command) = nullptr;
};

/// One call of a verb: its arguments, the workspace it opened and in whose name it acts.
class Command {
public:
    Command(Console &console, const Clock &clock, Arguments arguments);
    ~Command();
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] QString positional(qsizetype at) const { return m_arguments.positionals.value(at); }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] Moment now() const { return m_now; }

    /// Opens the workspace named by the first positional argument.
    [[nodiscard]] Result<> open(Workspace::Access access);
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Connection &connection() { return m_workspace->connection(); }
    /// The member who acts (--as, else the login name) and when. One who is not there yet joins with what is committed.
    [[nodiscard]] Result<Authorship> author();
    /// The member who only looks (--as, else the login name); none where the login name is no member's.
    [[nodiscard]] Result<MemberId> viewer();

    /// Stores an Edit in the author's name, and says so.
    [[nodiscard]] Result<Committed> commit(const Result<Edit> &edit);
    /// Notes what was stored, for the sentence where standard output cannot tell.
    void noteStored(EntryId entry) { m_stored = entry; }
    void noteNew(Kind kind, qint64 id);
    /// Prints the id of a new row, and notes it.
    void printNew(Kind kind, qint64 id);
    [[nodiscard]] const std::optional<Member> &joining() const { return m_joining; }

    /// The one row that a REF means. NotFound where there is none or several, with the ids to choose from.
    [[nodiscard]] Result<qint64> find(Kind kind, const QString &ref, PostingId posting = {});
    /// The posting of --posting; none where the option is not given.
    [[nodiscard]] Result<PostingId> postingOption();
    /// The same for an APPLICATION, which by name needs --posting.
    [[nodiscard]] Result<ApplicationId> findApplication(const QString &ref);

    /// Writes to standard output. A failure of it shows at the end as an error.
    void print(const QString &line);
    void write(const QByteArray &bytes);
    /// A sentence for the person, on standard error.
    void say(const QString &sentence);

    /// An Error for words that make no sense here: the program ends with 2 instead of 1.
    [[nodiscard]] Error wrongUsage(const QString &sentence);
    [[nodiscard]] bool isWrongUsage() const { return m_wrongUsage; }
    /// Why standard output did not take everything; none where it did.
    [[nodiscard]] std::optional<Error> outputProblem();

private:
    [[nodiscard]] QString actorName() const;
    /// Several of that name are an Error.
    [[nodiscard]] Result<std::optional<Member>> memberCalled(const QString &name);

    Console &m_console;
    Arguments m_arguments;
    Moment m_now;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<Member> m_joining;
    MemberId m_author;
    bool m_wrongUsage = false;
    bool m_couldWrite = true;
    EntryId m_stored;
    QStringList m_newRows; ///< "candidate 7"
};

} // namespace shortlist
