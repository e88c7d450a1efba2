#include "jobs/show.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<QByteArray> show(Command &command, const QString &kind, const QString &ref)
{
    const auto viewer = command.viewer();
    if (!viewer)
        return viewer.error();
    const Showing how{command.connection(), command.arguments().has("--json"), command.workspace().timeZone(), *viewer};
    if (kind == QLatin1String("application")) {
        const auto id = command.findApplication(ref);
        return id ? showApplication(how, *id) : id.error();
    }
    const bool isPosting = kind == QLatin1String("posting");
    const auto id = command.find(isPosting ? Kind::Posting : Kind::Candidate, ref);
    if (!id)
        return id.error();
    return isPosting ? showPosting(how, PostingId(*id)) : showCandidate(how, CandidateId(*id));
}

Result<> runShow(Command &command)
{
    const QString kind = command.positional(1);
    const QStringList known{QStringLiteral("posting"), QStringLiteral("candidate"), QStringLiteral("application")};
    if (!known.contains(kind))
        return command.wrongUsage(Text::tr("What is shown is a posting, candidate or application, not %1.").arg(kind));
    if (command.arguments().has("--posting") && kind != QLatin1String("application"))
        return command.wrongUsage(Text::tr("--posting is for an application that is named by its candidate."));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const Snapshot snapshot(command.connection());
    if (const auto begun = snapshot.begun(); !begun)
        return begun.error();
    const auto shown = show(command, kind, command.positional(2));
    if (!shown)
        return shown.error();
    command.write(*shown);
    return {};
}

} // namespace

VerbInfo showVerb()
{
    return {"show",
            {"show FILE posting|candidate|application REF [--posting P] [--json] [--as NAME]"},
            "Shows all there is to know about a posting, a candidate or an application",
            "An application is named by its id or UUID, or by its candidate together with --posting.",
            {postingOption, jsonOption, viewerOption},
            3,
            3,
            runShow};
}

} // namespace shortlist
