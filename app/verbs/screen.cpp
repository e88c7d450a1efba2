#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/screening_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/still_there.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<> runScreen(Command &command)
{
    const QString word = command.positional(2);
    const qsizetype equals = word.lastIndexOf(u'=');
    const auto result = equals > 0 ? fromWord<ScreeningResult>(word.mid(equals + 1).trimmed()) : std::nullopt;
    if (!result)
        return command.wrongUsage(Text::tr("“%1” is not of the form CRITERION=RESULT, with one of %2.")
                                      .arg(word, allWords<ScreeningResult>()));
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto facts = applicationNamed(command, command.positional(1));
    if (!facts)
        return facts.error();
    const PostingId posting = facts->application.posting;
    const auto id = command.find(Kind::Criterion, word.left(equals).trimmed(), posting);
    if (!id)
        return id.error();
    // A number may be a criterion of any posting: the rule says so, if it is another's.
    const auto criterion = stillThere(criteria(command.connection(), PostingId()), *id);
    if (!criterion)
        return criterion.error();
    const auto existing = screening(command.connection(), facts->application.id, CriterionId(*id));
    if (!existing)
        return existing.error();
    std::optional<QString> evidence;
    if (command.arguments().has("--evidence"))
        evidence = command.arguments().value("--evidence");
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(screen(*facts, *criterion, *existing, *result, evidence, *who));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo screenVerb()
{
    return {
        "screen",
        {"screen FILE APPLICATION CRITERION=met|partly|not_met|unknown [--evidence TEXT] [--posting P] [--as NAME]"},
        "Notes whether an application meets a screened criterion, and from which evidence",
        "",
        {{"--evidence", "TEXT", "what shows it"}, postingOption, asOption},
        3,
        3,
        runScreen};
}

} // namespace shortlist
