#include "jobs/reports.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/output_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

using Reporter = Result<ReportNotes> (*)(const Report &);

Reporter reporterOf(const QString &what)
{
    if (what == QLatin1String("ranking"))
        return reportRanking;
    if (what == QLatin1String("calibration"))
        return reportCalibration;
    return nullptr;
}

Result<RowFormat> reportFormat(Command &command)
{
    const QString format = command.arguments().value("--format");
    if (format.isEmpty() || format == QLatin1String("table"))
        return RowFormat::Text;
    if (format == QLatin1String("json"))
        return RowFormat::Json;
    if (format == QLatin1String("csv"))
        return RowFormat::Csv;
    return command.wrongUsage(Text::tr("--format is table, json or csv, not %1.").arg(format));
}

Result<> runReport(Command &command)
{
    const Reporter reporter = reporterOf(command.positional(1));
    if (!reporter)
        return command.wrongUsage(
            Text::tr("What is reported is ranking or calibration, not %1.").arg(command.positional(1)));
    const auto format = reportFormat(command);
    if (!format)
        return format.error();
    if (auto problem = wrongDay(command))
        return *problem;
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const auto day = asOfOption(command);
    if (!day)
        return day.error();
    const Snapshot snapshot(command.connection());
    if (const auto begun = snapshot.begun(); !begun)
        return begun.error();
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const auto viewer = command.viewer();
    if (!viewer)
        return viewer.error();
    auto destination = destinationOf(command);
    if (!destination)
        return destination.error();
    const auto notes = reporter({command.connection(), *posting, *day, *format, destination->device(),
                                 command.workspace().timeZone(), *viewer});
    if (!notes)
        return notes.error();
    for (const QString &note : *notes)
        command.say(note);
    return destination->finish();
}

} // namespace

VerbInfo reportVerb()
{
    return {"report",
            {"report FILE ranking|calibration [--posting P] [--as-of DATE] [--format table|json|csv] [-o OUT] "
             "[--as NAME]"},
            "Ranks candidates by their scores, or compares interviewers",
            "ranking: best first, with coverage and 95 % limits from how much interviewers differ about the same "
            "candidate;\n"
            "incomplete ones (coverage below 80 %, or a rated must-have without a rating) apart. As a table also who "
            "is not\n"
            "distinguishable from the first, and how far weights may change before somebody else is.\n"
            "calibration: agreement per criterion, ICC and Krippendorff's alpha (interval metric; 95 % limits by "
            "bootstrap), and of\n"
            "each interviewer the number, mean and spread of ratings, and severity. A unit of agreement is one "
            "application and\n"
            "criterion with at least two ratings. csv gives the interviewers.\n"
            "Only the latest submitted revision of a scorecard counts. The same data and day give the same bytes.",
            {postingOption,
             {"--as-of", "DATE", "a day as 2026-03-31 (default: today)"},
             {"--format", "table|json|csv", "default: table"},
             {"-o", "OUT", "a file, replaced only when the new one is whole (default: standard output)"},
             viewerOption},
            2,
            2,
            runReport};
}

} // namespace shortlist
