#include "window/tour/tour_step.h"

#include "jobs/import_candidates.h"
#include "jobs/read_source.h"
#include "queries/applications.h"
#include "queries/find.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/move_rules.h"
#include "rules/scorecard_rules.h"
#include "rules/screening_rules.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/tour/tour_people.h"

#include <QFile>

namespace shortlist {

namespace {

Result<> importPeople(TourStage &stage)
{
    return stage.storeLong(
        [](Workspace &workspace, Authorship who, const std::optional<Member> &joining) -> Result<Committed> {
            QFile file(QStringLiteral(":/demo/candidates.csv"));
            if (!file.open(QIODevice::ReadOnly))
                return cannotRead(file.fileName(), file);
            // They apply now: the days in the file are those of another year.
            CandidateReader reader(file, {{QStringLiteral("applied_at"), QString()}}, workspace.timeZone());
            if (auto opened = reader.open(); !opened)
                return opened.error();
            Committed stored;
            const QObject listener;
            QObject::connect(&workspace, &Workspace::committed, &listener,
                             [&stored](const Committed &what) { stored = what; });
            CandidateImport how;
            how.posting = tourJob;
            const auto report = importCandidates(workspace, reader, how, who, joining);
            return report ? Result<Committed>(stored) : Result<Committed>(report.error());
        });
}

Result<> twentyFourAreThere(TourStage &stage)
{
    const auto all = stage.ask<std::vector<ApplicationFacts>>(
        [](Connection &connection) { return activeApplications(connection, tourJob); });
    return all ? expect(Text::tr("The number of applications"), qint64(all->size()), 24) : Result<>(all.error());
}

/// Selects a card and moves it on with the keyboard's action.
Result<> moveToNext(TourStage &stage, const QString &name)
{
    const auto facts = tourApplication(stage, name);
    if (!facts)
        return facts.error();
    stage.window().desk().selection.select(facts->application.candidate, facts->application.id);
    if (stage.choose(QLatin1String("application.move_right")))
        return {};
    return stage.store([id = facts->application.id](Connection &connection, Authorship who) -> Result<Edit> {
        const auto moving = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
        if (!moving)
            return moving.error();
        const auto all = stages(connection, tourJob);
        if (!all)
            return all.error();
        auto next = std::find_if(all->begin(), all->end(),
                                 [&moving](const Stage &one) { return one.id == moving->stage.id; });
        if (next == all->end() || ++next == all->end())
            return Error{ErrorKind::Refused, Text::tr("There is no stage after %1.").arg(moving->stage.name)};
        const auto gap = gapIn(connection, next->id, 0, {id});
        const auto openings = openingsOf(connection, tourJob);
        if (!gap || !openings)
            return !gap ? gap.error() : openings.error();
        return moveApplications({*moving}, *next, *gap, *openings, who);
    });
}

Result<> moveAll(TourStage &stage, const QStringList &names)
{
    for (const QString &name : names) {
        if (auto moved = moveToNext(stage, name); !moved)
            return moved;
    }
    return {};
}

Result<> allStandIn(TourStage &stage, const QStringList &names, StageKind kind)
{
    for (const QString &name : names) {
        const auto facts = tourApplication(stage, name);
        if (!facts)
            return facts.error();
        if (auto same = expect(Text::tr("The stage of %1").arg(name), wordOf(facts->stage.kind), wordOf(kind)); !same)
            return same;
    }
    return {};
}

// ---- screening

Result<> screenPaper(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    stage.window().desk().selection.select(facts->application.candidate, facts->application.id);
    const std::vector<std::pair<QString, QString>> found{
        {QStringLiteral("Sourdough in quantity"), QStringLiteral("Nine years, 400 loaves a night")},
        {QStringLiteral("A current food hygiene certificate."), QStringLiteral("Certificate seen, valid until May")}};
    for (const auto &[line, evidence] : found) {
        const auto stored = stage.store([id = facts->application.id, line = line,
                                         evidence = evidence](Connection &connection, Authorship who) -> Result<Edit> {
            const auto application = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
            const auto criterion = tourCriterion(connection, line);
            if (!application || !criterion)
                return !application ? application.error() : criterion.error();
            return screen(*application, *criterion, std::nullopt, ScreeningResult::Met, evidence, who);
        });
        if (!stored)
            return stored;
    }
    return {};
}

Result<> paperIsScreened(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    const auto row = stage.ask<std::optional<Screening>>(
        [id = facts->application.id](Connection &connection) -> Result<std::optional<Screening>> {
            const auto criterion = tourCriterion(connection, QStringLiteral("Sourdough in quantity"));
            return criterion ? screening(connection, id, criterion->id)
                             : Result<std::optional<Screening>>(criterion.error());
        });
    if (!row)
        return row.error();
    return expect(Text::tr("What the paper shows"), *row ? (*row)->evidence : QString(),
                  QStringLiteral("Nine years, 400 loaves a night"));
}

// ---- scorecards

WorkspaceClient::Step scoring(ApplicationId id, const std::vector<int> &marks, Recommendation recommendation)
{
    return [id, marks, recommendation](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
        const auto lines = criteria(connection, tourJob);
        if (!facts || !lines)
            return !facts ? facts.error() : lines.error();
        Scoring said;
        said.submit = true;
        said.recommendation = recommendation;
        size_t at = 0;
        for (const Criterion &line : *lines) {
            if (line.assess == Assess::Rate && at < marks.size()) {
                const int mark = marks[at++];
                said.marks.insert(line.id, mark ? std::optional<qint64>(mark) : std::nullopt);
            }
        }
        return score(*facts, *lines, std::nullopt, said, who, who.author);
    };
}

Result<> scoreTwice(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    stage.window().desk().selection.select(facts->application.candidate, facts->application.id);
    const ApplicationId id = facts->application.id;
    if (auto mine = stage.store(scoring(id, {5, 4, 4, 4, 5, 3, 4, 5}, Recommendation::StrongYes)); !mine)
        return mine;
    return stage.storeAs(QStringLiteral("Samuel Okafor"),
                         scoring(id, {4, 4, 3, 0, 5, 2, 4, 4}, Recommendation::Yes)); // 0: not observed
}

Result<> twoHaveScored(TourStage &stage)
{
    const auto cards
        = stage.ask<std::vector<Scorecard>>([](Connection &connection) { return scorecards(connection, tourJob); });
    if (!cards)
        return cards.error();
    const auto submitted = std::count_if(
        cards->begin(), cards->end(), [](const Scorecard &card) { return card.status == ScorecardStatus::Submitted; });
    return expect(Text::tr("The number of submitted scorecards"), submitted, 2);
}

} // namespace

Result<ApplicationFacts> tourApplication(TourStage &stage, const QString &name)
{
    return stage.ask<ApplicationFacts>([name](Connection &connection) -> Result<ApplicationFacts> {
        const auto found = findRows(connection, Kind::Application, name, tourJob);
        if (!found)
            return found.error();
        if (found->size() != 1)
            return Error{ErrorKind::NotFound, Text::tr("There is no application of %1.").arg(name)};
        const qint64 id = found->front().id;
        return stillThere(applicationFacts(connection, ApplicationId(id)), Kind::Application, id);
    });
}

Result<Criterion> tourCriterion(Connection &connection, const QString &label)
{
    const auto all = criteria(connection, tourJob);
    if (!all)
        return all.error();
    const auto found
        = std::find_if(all->begin(), all->end(), [&label](const Criterion &one) { return one.label() == label; });
    return found == all->end() ? Result<Criterion>(goneError(Kind::Criterion, 0)) : Result<Criterion>(*found);
}

std::vector<TourStep> peopleSteps()
{
    const QStringList four{tourHired(), QStringLiteral("Jürgen Groß"), QStringLiteral("佐藤 美咲"), tourRejected()};
    const QStringList two{tourHired(), QStringLiteral("Jürgen Groß")};
    return {
        {Text::tr("Import people from a CSV"), QStringLiteral("board-applied"),
         [](TourStage &stage) {
             const auto imported = importPeople(stage);
             stage.choose(QLatin1String("view.board"));
             return imported;
         },
         twentyFourAreThere},
        {Text::tr("Move four to the screening, by keyboard"),
         {},
         [four](TourStage &stage) { return moveAll(stage, four); },
         [four](TourStage &stage) { return allStandIn(stage, four, StageKind::Screen); }},
        {Text::tr("Note what the paper shows"), QStringLiteral("screening"), screenPaper, paperIsScreened},
        {Text::tr("Move two to the interviews, by keyboard"), QStringLiteral("board-interview"),
         [two](TourStage &stage) { return moveAll(stage, two); },
         [two](TourStage &stage) { return allStandIn(stage, two, StageKind::Interview); }},
        {Text::tr("Two interviewers submit their scorecards, in two windows"), QStringLiteral("scored"), scoreTwice,
         twoHaveScored},
    };
}

} // namespace shortlist
