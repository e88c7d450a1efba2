#include "jobs/demo/demo.h"
#include "login_name.h"
#include "rules/reason_rules.h"
#include "text.h"
#include "uuid.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> runNew(Command &command)
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    if (command.arguments().has("--time-zone")) {
        zone = QTimeZone(command.arguments().value("--time-zone").toLatin1());
        if (!zone.isValid())
            return command.wrongUsage(Text::tr("There is no time zone %1; they are called as Europe/Berlin.")
                                          .arg(command.arguments().value("--time-zone")));
    }
    Member first;
    first.id = MemberId(-1);
    first.uuid = newUuid(command.now());
    first.name = command.arguments().has("--as") ? command.arguments().value("--as").trimmed() : loginName();
    if (first.name.isEmpty())
        return command.wrongUsage(Text::tr("The name of --as is empty."));
    if (!zone.isValid())
        zone = QTimeZone::utc();
    if (command.arguments().has("--demo")) {
        if (const auto made = makeDemo(command.positional(0), first, zone, command.now()); !made)
            return made.error();
        command.say(Text::tr("%1 is a new workspace to look around in: three postings, sixty invented people, eight "
                             "weeks of history. Its first member is %2.")
                        .arg(command.positional(0), first.name));
        return {};
    }
    const auto made
        = Workspace::create(command.positional(0), first, standardReasons(command.now()), zone, command.now());
    if (!made)
        return made.error();
    command.say(Text::tr("%1 is a new workspace; its first member is %2.").arg(command.positional(0), first.name));
    return {};
}

} // namespace

VerbInfo newVerb()
{
    return {"new",
            {"new FILE [--demo] [--as NAME] [--time-zone ZONE]"},
            "Makes a workspace; an existing file is refused",
            "With --demo it holds three postings in different trades, sixty invented people with their scorecards, and "
            "eight weeks of history\nthat end today.",
            {{"--demo", "", "with invented postings and people to look around in"},
             asOption,
             {"--time-zone", "ZONE", "what a day is, as Europe/Berlin (default: the machine's)"}},
            1,
            1,
            runNew};
}

} // namespace shortlist
