#include "text.h"
#include "verbs/verbs.h"
#include "window_program.h"

namespace shortlist {

namespace {

Result<> runTour(Command &command)
{
    const auto run = runWithoutDisplay({QStringLiteral("tour"), command.positional(0)});
    if (!run)
        return run.error();
    command.write(run->out);
    if (run->status == 0)
        return {};
    return Error{ErrorKind::Refused, reasonOf(*run)};
}

} // namespace

VerbInfo tourVerb()
{
    return {
        "tour",
        {"tour DIR"},
        "Plays the main job through the windows; leaves pictures, workspace and CSV",
        "DIR is a folder that is not there yet, or an empty one. It needs no display. From a pasted job description "
        "to a hire and the\nCSV for HR; after each step the workspace is asked whether that is so. The files that it "
        "leaves are listed on standard output.",
        {},
        1,
        1,
        runTour};
}

} // namespace shortlist
