#include "backup.h"
#include "check.h"
#include "progress_line.h"
#include "restore.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> runCheck(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const auto problems = checkWorkspace(command.connection());
    if (!problems)
        return problems.error();
    for (const QString &problem : *problems)
        command.print(problem);
    if (!problems->isEmpty())
        return Error{
            ErrorKind::Damaged,
            Text::tr("%1 has %n problem(s). A backup brings back an earlier state: `shortlist restore BACKUP %1`.",
                     nullptr, static_cast<int>(problems->size()))
                .arg(command.positional(0))};
    command.say(Text::tr("%1 is sound.").arg(command.positional(0)));
    return {};
}

Result<> runBackup(Command &command)
{
    if (command.positional(1).isEmpty())
        return command.wrongUsage(Text::tr("The name of the copy is empty."));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    ProgressLine progress(command.console(), Text::tr("Backing up"));
    const auto copied = backupTo(command.connection(), command.positional(1), [&progress](qint64 done, qint64 total) {
        progress.show(done, total);
        return true;
    });
    progress.finish();
    if (copied)
        command.say(Text::tr("%1 was copied to %2.").arg(command.positional(0), command.positional(1)));
    return copied;
}

Result<> runRestore(Command &command)
{
    if (command.positional(1).isEmpty())
        return command.wrongUsage(Text::tr("The name of the file to restore into is empty."));
    ProgressLine progress(command.console(), Text::tr("Restoring"));
    const QString by = command.arguments().value("--as").trimmed();
    const auto restored = restoreFrom(command.positional(0), command.positional(1), command.now(), by,
                                      [&progress](qint64 done, qint64 total) {
                                          progress.show(done, total);
                                          return true;
                                      });
    progress.finish();
    if (!restored)
        return restored.error();
    command.say(restored->kept ? Text::tr("%1 is as %2 was. What it was before is kept among the automatic copies.")
                                     .arg(command.positional(1), command.positional(0))
                               : Text::tr("%1 was made, as %2 was.").arg(command.positional(1), command.positional(0)));
    if (command.arguments().has("--as") && restored->by.isNull())
        command.say(
            Text::tr("No one active member of it is called %1, so the entry of this in its journal names nobody.")
                .arg(by));
    return {};
}

} // namespace

VerbInfo checkVerb()
{
    return {"check",
            {"check FILE"},
            "Checks a workspace: the file, the journal's chain, derived data, the rules",
            "Prints a line for each problem and ends with 1 where there is one.",
            {},
            1,
            1,
            runCheck};
}

VerbInfo backupVerb()
{
    return {"backup", {"backup FILE DEST"}, "Copies a workspace, also while others use it", "", {}, 2, 2, runBackup};
}

VerbInfo restoreVerb()
{
    return {"restore",
            {"restore BACKUP FILE [--as NAME]"},
            "Puts a backup's content into a workspace",
            "The state before is kept as an automatic copy. Whoever has FILE open goes on with what was restored.",
            {{"--as", "NAME", "the member who does it, among those of the backup (default: nobody is named)"}},
            2,
            2,
            runRestore};
}

} // namespace shortlist
