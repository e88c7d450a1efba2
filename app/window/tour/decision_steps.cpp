#include "window/tour/tour_step.h"

#include "board/reason_dialog.h"
#include "exchange/export_dialog.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "text.h"
#include "window/tour/tour_people.h"

#include <QFile>

namespace shortlist {

namespace {

// ---- reject

Result<> rejectWithReason(TourStage &stage)
{
    if (auto selected = selectCard(stage, tourRejected()); !selected)
        return selected;
    const auto dialog = stage.open<ReasonDialog>(QLatin1String("application.reject"));
    if (!dialog)
        return dialog.error();
    stage.press(Qt::Key_Down);
    if (auto taken = stage.picture(**dialog, QStringLiteral("reason")); !taken)
        return taken;
    stage.press(Qt::Key_Return);
    return {};
}

/// The drawer, which is closed again.
Result<> showEnded(TourStage &stage)
{
    if (auto opened = stage.choose(QLatin1String("board.ended")); !opened)
        return opened;
    const auto taken = stage.picture(QStringLiteral("ended"));
    return taken ? stage.choose(QLatin1String("board.ended")) : taken;
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
    const auto selected = selectCard(stage, tourHired());
    return selected ? stage.choose(QLatin1String("application.hire")) : selected;
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

QString csvPath(const TourStage &stage)
{
    return stage.path(QStringLiteral("applications.csv"));
}

Result<> exportForHr(TourStage &stage)
{
    const auto dialog = stage.open<ExportDialog>(QLatin1String("export.csv"));
    if (!dialog)
        return dialog.error();
    if (auto reached = stage.tabTo("export_path"); !reached)
        return reached;
    stage.retype(csvPath(stage));
    if (auto taken = stage.picture(**dialog, QStringLiteral("export")); !taken)
        return taken;
    if (auto reached = stage.tabTo("export_run"); !reached)
        return reached;
    stage.press(Qt::Key_Space);
    return stage.goes(dialog->data());
}

Result<> csvIsWhole(TourStage &stage)
{
    QFile file(csvPath(stage));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, Text::tr("%1 is not there.").arg(file.fileName())};
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("\xef\xbb\xbf"
                          "application_uuid,"))
        return Error{ErrorKind::Refused, Text::tr("%1 does not begin with its header.").arg(file.fileName())};
    return expect(Text::tr("The number of lines of the CSV"), bytes.count("\r\n"), 25);
}

} // namespace

std::vector<TourStep> decisionSteps()
{
    return {
        {Text::tr("Reject one, with a reason"), {}, rejectWithReason, isRejected},
        {Text::tr("Look at the ended ones"), {}, showEnded, isRejected},
        {Text::tr("Hire one"), QStringLiteral("board-hired"), hireOne,
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Hired, 1); }},
        {Text::tr("Write the CSV for HR"), {}, exportForHr, csvIsWhole},
        {Text::tr("Undo the hiring"), QStringLiteral("undone"),
         [](TourStage &stage) { return stage.choose(QLatin1String("edit.undo")); },
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Active, 0); }},
        {Text::tr("Redo it"), QStringLiteral("redone"),
         [](TourStage &stage) { return stage.choose(QLatin1String("edit.redo")); },
         [](TourStage &stage) { return standsAs(stage, ApplicationStatus::Hired, 1); }},
    };
}

} // namespace shortlist
