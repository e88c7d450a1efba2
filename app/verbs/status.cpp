#include "queries/applications.h"
#include "queries/postings.h"
#include "rules/posting_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/still_there.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> runStatus(Command &command)
{
    const auto to = fromWord<PostingStatus>(command.positional(2));
    if (!to)
        return command.wrongUsage(
            Text::tr("A status is one of %1, not %2.").arg(allWords<PostingStatus>(), command.positional(2)));
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto id = command.find(Kind::Posting, command.positional(1));
    if (!id)
        return id.error();
    const auto found = stillThere(posting(command.connection(), PostingId(*id)), Kind::Posting, *id);
    if (!found)
        return found.error();
    const auto active = activeApplications(command.connection(), PostingId(*id));
    if (!active)
        return active.error();
    std::optional<Reason> reason;
    if (command.arguments().has("--reason")) {
        const auto named = reasonNamed(command);
        if (!named)
            return named.error();
        reason = *named;
    }
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(
        setPostingStatus(*found, *to, *active, reason, command.arguments().has("--keep-active"), *who));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo statusVerb()
{
    return {"status",
            {"status FILE POSTING draft|open|on_hold|closed [--reason NAME | --keep-active] [--as NAME]"},
            "Changes the status of a posting",
            "Closing ends the applications that are still active with one reason, in the same step, or keeps them.",
            {{"--reason", "NAME", "ends the active applications with this reason"},
             {"--keep-active", "", "closes and keeps the active applications active"},
             asOption},
            3,
            3,
            runStatus};
}

} // namespace shortlist
