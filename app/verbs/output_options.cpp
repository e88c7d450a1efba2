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
    if (withholding->applications() > 0)
        command.say(Text::tr("Scores and others' ratings of %n application(s) are left out until you have submitted "
                             "your scorecard.",
                             nullptr, static_cast<int>(withholding->applications())));
    return {};
}

} // namespace shortlist
