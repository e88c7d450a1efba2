#include "queries/applications.h"
#include "queries/postings.h"
#include "rules/move_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

std::vector<ApplicationId> idsOf(const std::vector<ApplicationFacts> &all)
{
    std::vector<ApplicationId> ids;
    ids.reserve(all.size());
    for (const ApplicationFacts &one : all)
        ids.push_back(one.application.id);
    return ids;
}

Result<> moveTo(Command &command, const std::vector<ApplicationFacts> &moving, const Stage &target, bool hiring)
{
    const auto position = toOption(command);
    if (!position)
        return position.error();
    const auto gap = gapIn(command.connection(), target.id, *position, idsOf(moving));
    if (!gap)
        return gap.error();
    const auto openings = openingsOf(command.connection(), target.posting);
    if (!openings)
        return openings.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(hiring ? hireApplications(moving, target, *gap, *openings, *who)
                                              : moveApplications(moving, target, *gap, *openings, *who));
    if (!stored)
        return stored.error();
    if (stored->edit.verb == Verb::Hire)
        sayIfFilled(command, *openings, qsizetype(moving.size()));
    return {};
}

Result<> runMove(Command &command)
{
    if (!command.arguments().has("--stage"))
        return command.wrongUsage(Text::tr("--stage is missing: where to?"));
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto moving = applicationsNamed(command);
    if (!moving)
        return moving.error();
    const auto target = stageNamed(command, moving->front().application.posting, command.arguments().value("--stage"));
    if (!target)
        return target.error();
    return moveTo(command, *moving, *target, false);
}

Result<> runHire(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto moving = applicationsNamed(command);
    if (!moving)
        return moving.error();
    const PostingId posting = moving->front().application.posting;
    const auto all = stages(command.connection(), posting);
    if (!all)
        return all.error();
    for (const Stage &stage : *all) {
        if (stage.kind == StageKind::Hired)
            return moveTo(command, *moving, stage, true);
    }
    return Error{
        ErrorKind::Refused,
        Text::tr(
            "The posting has no stage of kind hired. Add one with `shortlist add FILE stage --posting %1 name=Hired "
            "kind=hired`.")
            .arg(posting.value)};
}

} // namespace

VerbInfo moveVerb()
{
    return {"move",
            {"move FILE APPLICATION... --stage NAME [--to N] [--posting P] [--as NAME]"},
            "Moves applications to a stage of their posting, or within it",
            "Several keep the order in which they are named. Entering a stage of kind hired is hiring.",
            {{"--stage", "NAME", "where to"},
             {"--to", "N", "the position there, from 1 (default: the end)"},
             postingOption,
             asOption},
            2,
            -1,
            runMove};
}

VerbInfo hireVerb()
{
    return {"hire",
            {"hire FILE APPLICATION... [--posting P] [--as NAME]"},
            "Moves applications to the stage of kind hired, which fills openings",
            "",
            {postingOption, asOption},
            2,
            -1,
            runHire};
}

} // namespace shortlist
