#include "sentence.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> finish(Command &command, const Result<Committed> &stored)
{
    if (!stored)
        return stored.error();
    command.noteStored(stored->entry);
    command.say(Text::tr("%1 (entry %2)")
                    .arg(sentenceOf(command.connection(), stored->edit.verb, stored->edit.subjects, stored->about))
                    .arg(stored->entry.value));
    return {};
}

Result<> runUndo(Command &command)
{
    UndoRequest request;
    if (command.arguments().positionals.size() > 1) {
        bool isNumber = false;
        request.entry = EntryId(command.positional(1).toLongLong(&isNumber));
        if (!isNumber || request.entry.value < 1)
            return command.wrongUsage(Text::tr("ENTRY is a number of the journal: %1").arg(command.positional(1)));
    }
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    return finish(command, command.workspace().undo(*who, command.joining(), request));
}

Result<> runRedo(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    return finish(command, command.workspace().redo(*who, command.joining()));
}

} // namespace

VerbInfo undoVerb()
{
    return {"undo",
            {"undo FILE [ENTRY] [--as NAME]"},
            "Takes back the newest step, or the given entry of the journal",
            "Refused, naming the entry in the way, where a later one changed the same data.",
            {asOption},
            1,
            2,
            runUndo};
}

VerbInfo redoVerb()
{
    return {"redo", {"redo FILE [--as NAME]"}, "Brings back what was undone last", "", {asOption}, 1, 1, runRedo};
}

} // namespace shortlist
