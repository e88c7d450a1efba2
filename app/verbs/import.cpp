#include "candidates/candidate_field.h"
#include "csv/csv_reader.h"
#include "jobs/import_candidates.h"
#include "jobs/import_postings.h"
#include "jobs/read_source.h"
#include "json_writer.h"
#include "progress_line.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/csv_format.h"
#include "verbs/import_newer_version.h"
#include "verbs/verbs.h"

#include <QFile>

namespace shortlist {

namespace {

Result<> importJobDescriptions(Command &command)
{
    const QStringList paths = command.arguments().positionals.mid(2);
    if (command.arguments().has("--posting"))
        return importNewerVersion(command);
    for (const char *option : {"--map", "--on-duplicate", "--encoding"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(Text::tr("%1 is for candidates, not for jd.").arg(QLatin1String(option)));
    }
    for (const char *option : {"--number", "--reason"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(
                Text::tr("%1 is for a newer version of a posting: say --posting too.").arg(QLatin1String(option)));
    }
    if (paths.isEmpty())
        return command.wrongUsage(Text::tr("Say which files to read, or - for standard input."));
    auto documents = readPostings(paths, command.console().in);
    if (!documents)
        return documents.error();
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    std::vector<PostingDocument> stored = *documents;
    if (!command.arguments().has("--dry-run")) {
        auto imported = storePostings(command, *documents, *who);
        if (!imported)
            return imported.error();
        stored = std::move(*imported);
    }
    printPostings(command, stored);
    return {};
}

Result<CandidateImport> importOptions(Command &command)
{
    CandidateImport how;
    how.dryRun = command.arguments().has("--dry-run");
    if (command.arguments().has("--on-duplicate")) {
        const auto choice = fromWord<OnDuplicate>(command.arguments().value("--on-duplicate"));
        if (!choice)
            return command.wrongUsage(Text::tr("--on-duplicate is one of %1.").arg(allWords<OnDuplicate>()));
        how.onDuplicate = *choice;
    }
    return how;
}

Result<QMap<QString, QString>> mapOption(Command &command)
{
    QMap<QString, QString> map;
    for (const QString &word : command.arguments().values("--map")) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return command.wrongUsage(Text::tr("--map is of the form FIELD=HEADER: %1").arg(word));
        if (!fromWord<CandidateField>(word.left(equals).trimmed()))
            return command.wrongUsage(Text::tr("%1 is no field of a candidate. Use one of %2.")
                                          .arg(word.left(equals).trimmed(), allWords<CandidateField>()));
        map.insert(word.left(equals).trimmed(), word.mid(equals + 1).trimmed());
    }
    return map;
}

struct Problem {
    qint64 line = 0;
    QString message;
};

void report(Command &command, const CandidateImportReport &done, const std::vector<Problem> &problems, bool dryRun,
            const QStringList &applicationHeaders)
{
    if (!done.payHistoryHeaders.isEmpty())
        command.say(Text::tr("Not read, because past and present pay is not kept: %1")
                        .arg(done.payHistoryHeaders.join(QStringLiteral(", "))));
    QStringList others;
    for (const QString &header : done.ignoredHeaders) {
        if (!done.payHistoryHeaders.contains(header))
            others += header;
    }
    if (!others.isEmpty())
        command.say(Text::tr("Columns that were not read: %1").arg(others.join(QStringLiteral(", "))));
    if (!command.arguments().has("--posting") && !applicationHeaders.isEmpty())
        command.say(Text::tr("Columns that were not used, because they speak of an application and no --posting was "
                             "given: %1")
                        .arg(applicationHeaders.join(QStringLiteral(", "))));
    if (!command.arguments().has("--json")) {
        command.print(
            Text::tr(
                "%1: %2 new, %3 known (%4 updated), %5 applications, %6 had applied already, %7 lines not imported")
                .arg(dryRun ? Text::tr("Would import") : Text::tr("Imported"))
                .arg(done.added)
                .arg(done.known)
                .arg(done.updated)
                .arg(done.applications)
                .arg(done.alreadyApplied)
                .arg(done.problems));
        return;
    }
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    json.key(QLatin1String("entry"));
    json.value(Held<EntryId>::toValue(done.entry));
    json.member(QLatin1String("dry_run"), dryRun);
    json.member(QLatin1String("added"), done.added);
    json.member(QLatin1String("known"), done.known);
    json.member(QLatin1String("updated"), done.updated);
    json.member(QLatin1String("applications"), done.applications);
    json.member(QLatin1String("already_applied"), done.alreadyApplied);
    json.member(QLatin1String("not_imported"), done.problems);
    json.member(QLatin1String("ignored_columns"), done.ignoredHeaders);
    json.key(QLatin1String("problems"));
    json.beginArray();
    for (const Problem &problem : problems) {
        json.beginObject();
        json.member(QLatin1String("line"), problem.line);
        json.member(QLatin1String("message"), problem.message);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    command.write(json.take());
}

Result<> importPeople(Command &command)
{
    for (const char *option : {"--number", "--reason"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(Text::tr("%1 is for jd, not for candidates.").arg(QLatin1String(option)));
    }
    if (command.arguments().positionals.size() != 3)
        return command.wrongUsage(Text::tr("Say which one file to read, or - for standard input."));
    auto how = importOptions(command);
    const auto map = mapOption(command);
    const auto format = csvFormatOption(command);
    if (!how || !map || !format)
        return !how ? how.error() : !map ? map.error() : format.error();
    const QString path = command.positional(2);
    const QString name = sourceName(path);
    QFile file(path);
    if (path != QLatin1String("-") && !file.open(QIODevice::ReadOnly))
        return cannotRead(path, file);
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto posting = command.postingOption();
    const auto who = command.author();
    if (!posting || !who)
        return posting ? who.error() : posting.error();
    how->posting = *posting;
    QIODevice &device = path == QLatin1String("-") ? command.console().in : file;
    CandidateReader reader(device, *map, command.workspace().timeZone(), *format);
    if (auto opened = reader.open(); !opened)
        return ofSource(path, opened.error());
    if (reader.encoding() != QLatin1String("UTF-8"))
        command.say(Text::tr("%1 is read as %2.").arg(name, reader.encoding()));

    constexpr size_t mostKept = 1000;
    std::vector<Problem> problems;
    ProgressLine progress(command.console(), Text::tr("Importing"));
    how->onProblem = [&](qint64 line, const QString &message) {
        progress.finish();
        command.say(Text::tr("%1, line %2: %3").arg(name).arg(line).arg(message));
        if (problems.size() < mostKept)
            problems.push_back({line, message});
    };
    how->onProgress = [&](qint64 bytes) {
        progress.show(bytes, file.isOpen() ? file.size() : 0);
        return true;
    };
    const auto done = importCandidates(command.workspace(), reader, *how, *who, command.joining());
    progress.finish();
    if (!done)
        return ofSource(path, done.error());
    if (!done->entry.isNull())
        command.noteStored(done->entry);
    report(command, *done, problems, how->dryRun, reader.applicationHeaders());
    return {};
}

Result<> runImport(Command &command)
{
    if (command.positional(1) == QLatin1String("jd"))
        return importJobDescriptions(command);
    if (command.positional(1) == QLatin1String("candidates"))
        return importPeople(command);
    return command.wrongUsage(
        Text::tr("What is to be imported is jd or candidates, not %1.").arg(command.positional(1)));
}

} // namespace

VerbInfo importVerb()
{
    return {"import",
            {"import FILE jd PATH...|- [--dry-run] [--json] [--as NAME]",
             "import FILE jd PATH|- --posting P [--number N] [--reason TEXT] [--dry-run] [--json] [--as NAME]",
             "import FILE candidates PATH|- [--posting P] [--map FIELD=HEADER]... [--on-duplicate skip|update|add] "
             "[--encoding NAME] [--dry-run] [--json] [--as NAME]"},
            "Imports job descriptions as postings, or candidates from a CSV file",
            "All in one step, which `undo` takes back. Job descriptions: all or nothing; with --posting the "
            "text is a\n"
            "newer version of that one: what stayed keeps its id, weight, anchors and scores, and each line is said to "
            "be kept,\n"
            "changed, new or gone. The file is kept with the posting. Candidates: a line with a problem is "
            "named\n"
            "on standard error and left out; with --posting each gets an application in the stage of its cell, else in "
            "the first of\n"
            "kind applied. The same e-mail is the same person: skip keeps what is stored, update fills empty fields, "
            "add makes\n"
            "another person.",
            {{"--posting", "P", "candidates: also apply for this posting; jd: the posting to bring up to date"},
             {"--number", "N", "jd with --posting: which one, where the file holds several postings"},
             {"--reason", "TEXT", "jd with --posting: why rated lines change once a scorecard is submitted"},
             {"--map", "FIELD=HEADER", "candidates: the column of a field", true},
             {"--on-duplicate", "WHAT", "candidates: skip (default), update or add"},
             encodingOption,
             {"--dry-run", "", "says what would be done and changes nothing"},
             jsonOption,
             asOption},
            3,
            -1,
            runImport};
}

} // namespace shortlist
