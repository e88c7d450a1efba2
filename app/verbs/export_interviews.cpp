#include "verbs/export_interviews.h"

#include "jobs/export_calendar.h"
#include "text.h"
#include "verbs/output_options.h"

namespace shortlist {

Result<> runExportInterviews(Command &command)
{
    for (const char *option : {"--format", "--as-of"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(Text::tr("%1 is not for interviews.").arg(QLatin1String(option)));
    }
    if (command.arguments().positionals.size() != 2)
        return command.wrongUsage(Text::tr("That is too much: %1.").arg(command.positional(2)));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const auto bytes = interviewCalendar(command.connection(), {*posting}, command.now());
    if (!bytes)
        return bytes.error();
    auto destination = destinationOf(command);
    if (!destination)
        return destination.error();
    if (destination->device().write(*bytes) != bytes->size())
        return Error{ErrorKind::Full,
                     Text::tr("The interviews could not be written: %1.").arg(destination->device().errorString())};
    return destination->finish();
}

} // namespace shortlist
