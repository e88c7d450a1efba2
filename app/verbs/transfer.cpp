#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/transfer_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/still_there.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<Reason> transferReason(Connection &connection)
{
    const auto all = reasons(connection);
    if (!all)
        return all.error();
    for (const Reason &reason : *all) {
        if (reason.side == ReasonSide::Neither)
            return reason;
    }
    return Error{ErrorKind::Refused,
                 Text::tr("There is no reason of side neither for a transfer. Add one with `shortlist add FILE reason "
                          "name=\"Transferred to another posting\" side=neither`.")};
}

Result<> runTransfer(Command &command)
{
    if (!command.arguments().has("--posting"))
        return command.wrongUsage(Text::tr("--posting is missing: to which one?"));
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    Connection &connection = command.connection();
    // --posting names the target here, so the application is named by its id or UUID.
    const auto id = command.find(Kind::Application, command.positional(1));
    if (!id)
        return Error{
            id.error().kind,
            Text::tr(
                "%1 For a transfer the application is named by its id, as `shortlist list FILE applications` shows it.")
                .arg(id.error().message)};
    const auto facts = stillThere(applicationFacts(connection, ApplicationId(*id)), Kind::Application, *id);
    if (!facts)
        return facts.error();
    const auto targetId = command.postingOption();
    if (!targetId)
        return targetId.error();
    const auto target = stillThere(posting(connection, *targetId), Kind::Posting, targetId->value);
    if (!target)
        return target.error();
    const auto stage = firstStage(connection, *targetId);
    if (!stage)
        return stage.error();
    const auto gap = gapIn(connection, stage->id, 0, {});
    if (!gap)
        return gap.error();
    const auto active = hasActiveApplication(connection, facts->application.candidate, *targetId);
    if (!active)
        return active.error();
    const auto reason = transferReason(connection);
    if (!reason)
        return reason.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(transferApplication(*facts, *target, *stage, *gap, *active, *reason, *who));
    if (!stored)
        return stored.error();
    for (const Change &change : stored->edit.changes) {
        if (change.kind == Kind::Application && change.operation() == Change::Operation::Create)
            command.printNew(change.kind, change.id);
    }
    return {};
}

} // namespace

VerbInfo transferVerb()
{
    return {"transfer",
            {"transfer FILE APPLICATION --posting P [--as NAME]"},
            "Ends an application and begins one for another posting; prints the new id",
            "The old one stays in its posting as ended, with all its scorecards. The new one begins in the first stage "
            "of kind applied.",
            {{"--posting", "P", "the posting to transfer to, as a REF"}, asOption},
            2,
            2,
            runTransfer};
}

} // namespace shortlist
