#include "queries/applications.h"
#include "rules/end_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> end(Command &command, ApplicationStatus status)
{
    if (!command.arguments().has("--reason"))
        return command.wrongUsage(Text::tr("--reason is missing: why does it end?"));
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto ending = applicationsNamed(command);
    if (!ending)
        return ending.error();
    const auto reason = reasonNamed(command);
    if (!reason)
        return reason.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(endApplications(*ending, status, *reason, *who));
    return stored ? Result<>() : Result<>(stored.error());
}

Result<> runReject(Command &command)
{
    return end(command, ApplicationStatus::Rejected);
}

Result<> runWithdraw(Command &command)
{
    return end(command, ApplicationStatus::Withdrawn);
}

Result<> runReopen(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto ended = applicationsNamed(command);
    if (!ended)
        return ended.error();
    std::vector<ReopenFacts> facts;
    for (const ApplicationFacts &one : *ended) {
        auto found = reopenFacts(command.connection(), one);
        if (!found)
            return found.error();
        facts.push_back(std::move(*found));
    }
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(reopenApplications(facts, *who));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo rejectVerb()
{
    return {"reject",
            {"reject FILE APPLICATION... --reason NAME [--posting P] [--as NAME]"},
            "Ends applications because we rejected them",
            "",
            {reasonOption, postingOption, asOption},
            2,
            -1,
            runReject};
}

VerbInfo withdrawVerb()
{
    return {"withdraw",
            {"withdraw FILE APPLICATION... --reason NAME [--posting P] [--as NAME]"},
            "Ends applications because they rejected us",
            "",
            {reasonOption, postingOption, asOption},
            2,
            -1,
            runWithdraw};
}

VerbInfo reopenVerb()
{
    return {"reopen",
            {"reopen FILE APPLICATION... [--posting P] [--as NAME]"},
            "Makes ended applications active again",
            "Who was hired goes back to the stage before.",
            {postingOption, asOption},
            2,
            -1,
            runReopen};
}

} // namespace shortlist
