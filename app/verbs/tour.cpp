#include "text.h"
#include "verbs/verbs.h"
#include "window_program.h"

namespace shortlist {

namespace {

/// The last thing that the program said about itself; what Qt says of the platform is no reason.
QString reasonIn(const QByteArray &said)
{
    const QByteArray sign = "shortlist: ";
    const QList<QByteArray> lines = said.split('\n');
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (lines.at(i).startsWith(sign))
            return QString::fromUtf8(lines.at(i).mid(sign.size()));
    }
    return QString::fromUtf8(said).trimmed();
}

Result<> runTour(Command &command)
{
    const auto run = runWithoutDisplay({QStringLiteral("tour"), command.positional(0)});
    if (!run)
        return run.error();
    command.write(run->out);
    if (run->status == 0)
        return {};
    return Error{ErrorKind::Refused, reasonIn(run->error)};
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
