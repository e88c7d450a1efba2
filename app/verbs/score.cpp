#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/postings.h"
#include "queries/scorecard_standing.h"
#include "rules/scorecard_rules.h"
#include "text.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

/// CRITERION=MARK, split at the last `=`, because a criterion's name may hold one.
Result<> readMark(Command &command, const QString &word, PostingId posting, Scoring &scoring)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    if (equals <= 0)
        return command.wrongUsage(Text::tr("“%1” is not of the form CRITERION=1..5 or CRITERION=n/o.").arg(word));
    const QString text = word.mid(equals + 1).trimmed().toLower();
    std::optional<qint64> mark;
    if (text != QLatin1String("n/o")) {
        bool isNumber = false;
        mark = text.toLongLong(&isNumber);
        if (!isNumber)
            return command.wrongUsage(Text::tr("A rating is 1 to 5, or n/o for not observed: %1").arg(word));
    }
    const auto criterion = command.find(Kind::Criterion, word.left(equals).trimmed(), posting);
    if (!criterion)
        return criterion.error();
    if (scoring.marks.contains(CriterionId(*criterion)))
        return command.wrongUsage(Text::tr("The criterion of “%1” is rated twice.").arg(word));
    scoring.marks.insert(CriterionId(*criterion), mark);
    return {};
}

Result<> runScore(Command &command)
{
    Scoring scoring;
    scoring.submit = command.arguments().has("--submit");
    if (command.arguments().has("--recommend")) {
        scoring.recommendation = fromWord<Recommendation>(command.arguments().value("--recommend"));
        if (!scoring.recommendation)
            return command.wrongUsage(Text::tr("A recommendation is one of %1.").arg(allWords<Recommendation>()));
    }
    if (command.arguments().has("--notes"))
        scoring.notes = command.arguments().value("--notes");
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto facts = applicationNamed(command, command.positional(1));
    if (!facts)
        return facts.error();
    for (const QString &word : command.arguments().positionals.mid(2)) {
        if (auto read = readMark(command, word, facts->application.posting, scoring); !read)
            return read.error();
    }
    const auto all = criteria(command.connection(), facts->application.posting);
    if (!all)
        return all.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    auto interview = interviewHeldBy(command.connection(), facts->application.id, who->author, command.now());
    if (!interview)
        return interview.error();
    scoring.interview = std::move(*interview);
    const auto standing
        = scorecardStanding(command.connection(), facts->application.id, who->author, scoring.interview);
    if (!standing)
        return standing.error();
    const auto stored = command.commit(score(*facts, *all, *standing, scoring, *who, who->author));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo scoreVerb()
{
    return {"score",
            {"score FILE APPLICATION --as NAME [CRITERION=1..5|n/o]... [--recommend R] [--notes TEXT] [--submit] "
             "[--posting P]"},
            "Writes a member's scorecard for an application",
            "CRITERION is an id or a heading. A second call updates the draft; after --submit it begins a revision. "
            "Only submitted scorecards count.\nWho holds two interviews of an application owes a scorecard for each; "
            "the second goes on from the ratings of the first. A scorecard keeps the plan of the interview that it "
            "was begun for: of the member's, the one that began last and is not scored yet.",
            {asOption,
             {"--recommend", "R", "strong_no, no, yes, strong_yes or no_decision"},
             {"--notes", "TEXT", "notes on the whole"},
             {"--submit", "", "submits the scorecard"},
             postingOption},
            2,
            -1,
            runScore};
}

} // namespace shortlist
