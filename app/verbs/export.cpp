#include "jobs/exports.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/export_interviews.h"
#include "verbs/export_posting.h"
#include "verbs/output_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

using Exporter = Result<> (*)(const Export &);

Exporter exporterOf(const QString &what)
{
    if (what == QLatin1String("applications"))
        return exportApplications;
    if (what == QLatin1String("candidates"))
        return exportCandidates;
    if (what == QLatin1String("scorecards"))
        return exportScorecards;
    if (what == QLatin1String("transitions"))
        return exportTransitions;
    return nullptr;
}

Result<RowFormat> formatOption(Command &command)
{
    const QString format = command.arguments().value("--format");
    if (format.isEmpty() || format == QLatin1String("csv"))
        return RowFormat::Csv;
    if (format == QLatin1String("json"))
        return RowFormat::Json;
    return command.wrongUsage(Text::tr("--format is csv or json, not %1.").arg(format));
}

Result<> runExport(Command &command)
{
    if (command.positional(1) == QLatin1String("posting"))
        return runExportPosting(command);
    if (command.positional(1) == QLatin1String("file"))
        return runExportFile(command);
    if (command.positional(1) == QLatin1String("interviews"))
        return runExportInterviews(command);
    if (command.arguments().positionals.size() > 2)
        return command.wrongUsage(Text::tr("That is too much: %1.").arg(command.positional(2)));
    const Exporter exporter = exporterOf(command.positional(1));
    if (!exporter)
        return command.wrongUsage(Text::tr("What is exported is applications, candidates, scorecards, transitions, "
                                           "interviews, posting or file, not %1.")
                                      .arg(command.positional(1)));
    const auto format = formatOption(command);
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
    const auto written = exporter({command.connection(),
                                   *posting,
                                   *day,
                                   *format,
                                   destination->device(),
                                   command.workspace().timeZone(),
                                   {},
                                   *viewer});
    if (tellsMarks(command.positional(1))) {
        if (const auto said = sayWhatIsWithheld(command, *viewer); !said)
            return said;
    }
    return written ? destination->finish() : written;
}

} // namespace

VerbInfo exportVerb()
{
    return {
        "export",
        {"export FILE applications|candidates|scorecards|transitions [--posting P] [--as-of DATE] [--format csv|json] "
         "[-o OUT] [--as NAME]",
         "export FILE posting REF [--format md|txt|html|jsonld|pdf] [-o OUT]", "export FILE file REF [-o OUT]",
         "export FILE interviews [--posting P] [-o OUT]"},
        "Writes a table for other programs, or a posting for people",
        "applications: a row each, with score and coverage; with --posting also the mean of every rated criterion.\n"
        "scorecards: a row per rating of the latest submitted revision; an empty rating is not observed.\n"
        "transitions: every entering and leaving of a stage or status.\n"
        "CSV is UTF-8 with a byte order mark and CRLF, lists joined by \"; \", formula cells disarmed. With --as-of "
        "the state is\n"
        "that of the end of the day, in the workspace's time zone; candidates are given as they are now. The same data "
        "and day\n"
        "give the same bytes. What a scorecard that you owe hides (others' ratings, and scores) is left out.\n"
        "posting: its title, facts, summary, checklists and sections, headed in the language of its text. Markdown and "
        "text are read\n"
        "back by `import` as the same posting; html needs no other file; jsonld is a JobPosting of schema.org.\n"
        "file: what a posting was read from, byte for byte; `list FILE files` shows what there is.\n"
        "interviews: an iCalendar file of what is scheduled, cancelled ones too. Written again after a change, it "
        "changes the same events.",
        {postingOption,
         {"--as-of", "DATE", "a day as 2026-03-31 (default: today)"},
         {"--format", "NAME", "csv or json (default: csv); of a posting md, txt, html, jsonld or pdf (default: md)"},
         {"-o", "OUT", "a file, replaced only when the new one is whole (default: standard output)"},
         viewerOption},
        2,
        3,
        runExport};
}

} // namespace shortlist
