#include "verbs/export_posting.h"

#include "jobs/export_posting.h"
#include "queries/postings.h"
#include "text.h"
#include "verbs/output_options.h"
#include "verbs/still_there.h"
#include "window_program.h"

namespace shortlist {

namespace {

Result<QByteArray> printed(const QByteArray &page)
{
    const auto run = runWithoutDisplay({QStringLiteral("print")}, page);
    if (!run)
        return run.error();
    if (run->status != 0)
        return Error{ErrorKind::Refused, reasonOf(*run)};
    return run->out;
}

Result<> writeOut(Command &command, const QByteArray &bytes)
{
    auto destination = destinationOf(command);
    if (!destination)
        return destination.error();
    if (destination->device().write(bytes) != bytes.size())
        return Error{ErrorKind::Full,
                     Text::tr("The posting could not be written: %1.").arg(destination->device().errorString())};
    return destination->finish();
}

} // namespace

Result<> runExportFile(Command &command)
{
    if (command.arguments().has("--format") || command.arguments().has("--as-of"))
        return command.wrongUsage(Text::tr("A file is exported as it is."));
    if (command.arguments().positionals.size() != 3)
        return command.wrongUsage(Text::tr("Say which file is to be exported."));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const auto id = command.find(Kind::PostingFile, command.positional(2), *posting);
    if (!id)
        return id.error();
    const auto file = stillThere(postingFiles(command.connection(), PostingId()), *id);
    if (!file)
        return file.error();
    const auto bytes = contentOf(command.connection(), file->hash);
    return bytes ? writeOut(command, *bytes) : Result<>(bytes.error());
}

Result<> runExportPosting(Command &command)
{
    for (const char *option : {"--posting", "--as-of"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(Text::tr("%1 is not for a posting.").arg(QLatin1String(option)));
    }
    if (command.arguments().positionals.size() != 3)
        return command.wrongUsage(Text::tr("Say which posting is to be exported."));
    const QString word = command.arguments().value("--format");
    const auto format = word.isEmpty() ? PostingFormat::Markdown : fromWord<PostingFormat>(word);
    if (!format)
        return command.wrongUsage(
            Text::tr("--format of a posting is one of %1, not %2.").arg(allWords<PostingFormat>(), word));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const auto id = command.find(Kind::Posting, command.positional(2));
    if (!id)
        return id.error();
    auto bytes = exportPosting(command.connection(), PostingId(*id), *format, command.workspace().timeZone());
    if (bytes && *format == PostingFormat::Pdf)
        bytes = printed(*bytes);
    if (!bytes)
        return bytes.error();
    return writeOut(command, *bytes);
}

} // namespace shortlist
