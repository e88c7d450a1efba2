#include "window/tour/tour_step.h"

#include "jobs/exports.h"
#include "output/destination.h"
#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/end_rules.h"
#include "rules/move_rules.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/tour/tour_people.h"

#include <QFile>

namespace shortlist {

namespace {

// ---- reject

Result<> rejectWithReason(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourRejected());
    if (!facts)
        return facts.error();
    return stage.store([id = facts->application.id](Connection &connection, Authorship who) -> Result<Edit> {
        const auto ending = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
        const auto all = reasons(connection);
        if (!ending || !all)
            return !ending ? ending.error() : all.error();
        const auto ours = std::find_if(all->begin(), all->end(),
                                       [](const Reason &one) { return one.side == ReasonSide::WeRejected; });
        return ours == all->end() ? Result<Edit>(goneError(Kind::Reason, 0))
                                  : endApplications({*ending}, ApplicationStatus::Rejected, *ours, who);
    });
}

Result<> isRejected(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourRejected());
    if (!facts)
        return facts.error();
    if (facts->application.reason.isNull())
        return Error{ErrorKind::Refused, Text::tr("The rejection has no reason.")};
    return expect(Text::tr("The status of %1").arg(tourRejected()), wordOf(facts->application.status),
                  wordOf(ApplicationStatus::Rejected));
}

// ---- hire

Result<> hireOne(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    stage.window().desk().selection.select(facts->application.candidate, facts->application.id);
    return stage.store([id = facts->application.id](Connection &connection, Authorship who) -> Result<Edit> {
        const auto hired = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
        const auto all = stages(connection, tourJob);
        if (!hired || !all)
            return !hired ? hired.error() : all.error();
        const auto target
            = std::find_if(all->begin(), all->end(), [](const Stage &one) { return one.kind == StageKind::Hired; });
        if (target == all->end())
            return goneError(Kind::Stage, 0);
        const auto gap = gapIn(connection, target->id, 0, {id});
        const auto openings = openingsOf(connection, tourJob);
        if (!gap || !openings)
            return !gap ? gap.error() : openings.error();
        return hireApplications({*hired}, *target, *gap, *openings, who);
    });
}

Result<> standsAs(TourStage &stage, ApplicationStatus status, qint64 filled)
{
    const auto facts = tourApplication(stage, tourHired());
    const auto openings = stage.ask<Openings>([](Connection &connection) { return openingsOf(connection, tourJob); });
    if (!facts || !openings)
        return !facts ? facts.error() : openings.error();
    if (auto same
        = expect(Text::tr("The status of %1").arg(tourHired()), wordOf(facts->application.status), wordOf(status));
        !same)
        return same;
    return expect(Text::tr("The number of filled openings"), openings->filled, filled);
}

// ---- CSV for HR

Result<> exportForHr(TourStage &stage)
{
    const QString path = stage.path(QStringLiteral("applications.csv"));
    const QTimeZone zone = stage.client().workspace().zone;
    const auto written
        = stage.ask<bool>([path, zone, now = stage.clock().now()](Connection &connection) -> Result<bool> {
              const auto today = asOf(QString(), now, zone);
              auto destination = Destination::file(path);
              if (!today || !destination)
                  return !today ? today.error() : destination.error();
              const auto done
                  = exportApplications({connection, tourJob, *today, RowFormat::Csv, destination->device(), zone});
              if (!done)
                  return done.error();
              const auto finished = destination->finish();
              return finished ? Result<bool>(true) : Result<bool>(finished.error());
          });
    return written ? Result<>() : Result<>(written.error());
}

Result<> csvIsWhole(TourStage &stage)
{
    QFile file(stage.path(QStringLiteral("applications.csv")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Text::tr("%1 is not there.").arg(file.fileName())};
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("\xef\xbb\xbf"
                          "application_uuid,"))
        return Error{ErrorKind::Refused, Text::tr("%1 does not begin with its header.").arg(file.fileName())};
    return expect(Text::tr("The number of lines of the CSV"), bytes.count("\r\n"), 25);
}

Result<> chooseOrSay(TourStage &stage, QLatin1String action)
{
    if (stage.choose(action))
        return {};
    return Error{ErrorKind::Refused, Text::tr("The action %1 cannot be chosen.").arg(action)};
}

} // namespace

std::vector<TourStep> decisionSteps()
{
    return {
        {Text::tr("Reject one, with a reason"), {}, rejectWithReason, isRejected},
        {Text::tr("Hire one"), QStringLiteral("board-hired"), hireOne,
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Hired, 1); }},
        {Text::tr("Write the CSV for HR"), {}, exportForHr, csvIsWhole},
        {Text::tr("Undo the hiring"), QStringLiteral("undone"),
         [](TourStage &stage) { return chooseOrSay(stage, QLatin1String("edit.undo")); },
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Active, 0); }},
        {Text::tr("Redo it"), QStringLiteral("redone"),
         [](TourStage &stage) { return chooseOrSay(stage, QLatin1String("edit.redo")); },
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Hired, 1); }},
    };
}

} // namespace shortlist
