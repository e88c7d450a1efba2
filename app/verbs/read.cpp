#include "csv/csv_reader.h"
#include "jobs/import_postings.h"
#include "jobs/read_csv.h"
#include "jobs/read_source.h"
#include "output/posting_page.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/csv_format.h"
#include "verbs/verbs.h"
#include "json/posting_json.h"

#include <QFile>

namespace shortlist {

namespace {

/// One after the other, so that memory holds one; what cannot be read is named and the rest goes on.
Result<> readJobDescriptions(Command &command)
{
    const QStringList paths = command.arguments().positionals.mid(1);
    const bool asJson = command.arguments().has("--json");
    std::vector<Error> errors;
    JsonWriter json(JsonWriter::Layout::Indented);
    Page page;
    if (asJson)
        json.beginArray();
    for (const QString &path : paths) {
        const auto documents = readPostings({path}, command.console().in);
        if (!documents) {
            if (paths.size() > 1)
                command.say(documents.error().message);
            errors.push_back(documents.error());
            continue;
        }
        for (const PostingDocument &document : *documents) {
            if (asJson)
                writePosting(json, document);
            else
                writePosting(page, document);
            command.write(asJson ? json.take() : page.take());
        }
    }
    if (asJson) {
        json.endArray();
        command.write(json.take());
    }
    if (errors.empty())
        return {};
    if (paths.size() == 1)
        return errors.front();
    return Error{errors.front().kind,
                 Text::tr("%1 of %2 files could not be read.").arg(errors.size()).arg(paths.size())};
}

Result<> readTable(Command &command)
{
    if (command.arguments().positionals.size() != 2)
        return command.wrongUsage(Text::tr("Name one file, or - for standard input."));
    const auto format = csvFormatOption(command);
    if (!format)
        return format.error();
    const QString path = command.positional(1);
    QFile file(path);
    if (path != QLatin1String("-") && !file.open(QIODevice::ReadOnly))
        return cannotRead(path, file);
    CsvReader reader(file.isOpen() ? static_cast<QIODevice &>(file) : command.console().in, *format);
    if (const auto opened = reader.open(); !opened)
        return ofSource(path, opened.error());
    return command.arguments().has("--json") ? writeCsvAsJson(reader, command.console().out)
                                             : writeCsvAsText(reader, command.console().out);
}

Result<> runRead(Command &command)
{
    if (command.positional(0) == QLatin1String("jd")) {
        if (command.arguments().has("--encoding"))
            return command.wrongUsage(Text::tr("--encoding is for csv, not for jd."));
        return readJobDescriptions(command);
    }
    if (command.positional(0) == QLatin1String("csv"))
        return readTable(command);
    return command.wrongUsage(Text::tr("What is read is jd or csv, not %1.").arg(command.positional(0)));
}

} // namespace

VerbInfo readVerb()
{
    return {"read",
            {"read jd PATH...|- [--json]", "read csv PATH|- [--encoding NAME] [--json]"},
            "Shows what an import would see; touches no workspace",
            "jd: job descriptions as postings. What cannot be read is named on standard error, the rest is still "
            "printed, and the exit\n"
            "status is 1. csv: the rows, the header among them, and the lines that an import would not take, with the "
            "reason.",
            {encodingOption, jsonOption},
            2,
            -1,
            runRead};
}

} // namespace shortlist
