#include "verbs/output_options.h"

#include "jobs/withholding.h"
#include "text.h"

namespace shortlist {

Result<Destination> destinationOf(Command &command)
{
    if (command.arguments().has("-o") && command.arguments().value("-o") != QLatin1String("-"))
        return Destination::file(command.arguments().value("-o"));
    return Destination(command.console().out);
}

std::optional<Error> wrongDay(Command &command)
{
    const auto day = asOf(command.arguments().value("--as-of"), command.now(), QTimeZone::utc());
    return day ? std::nullopt : std::optional(command.wrongUsage(day.error().message));
}

Result<AsOf> asOfOption(Command &command)
{
    return asOf(command.arguments().value("--as-of"), command.now(), command.workspace().timeZone());
}

Result<> sayWhatIsWithheld(Command &command, MemberId viewer)
{
    const auto withholding = Withholding::from(command.connection(), viewer);
    if (!withholding)
        return withholding.error();
    if (const QString sentence = withholding->sentence(); !sentence.isEmpty())
        command.say(sentence);
    return {};
}

} // namespace shortlist
