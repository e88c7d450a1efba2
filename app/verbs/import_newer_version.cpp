#include "verbs/import_newer_version.h"

#include "jobs/import_postings.h"
#include "jobs/read_source.h"
#include "jobs/update_posting.h"
#include "output/update_page.h"
#include "text.h"

namespace shortlist {

namespace {

void printUpdate(Command &command, PostingId posting, const PostingUpdate &update)
{
    if (command.arguments().has("--json")) {
        JsonWriter json(JsonWriter::Layout::Indented);
        writeUpdate(json, posting, update);
        command.write(json.take());
        return;
    }
    for (const QString &line : updateLines(update))
        command.print(line);
}

/// Which of the postings of a file is meant; none: not said.
Result<std::optional<qint64>> numberOption(Command &command)
{
    if (!command.arguments().has("--number"))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = command.arguments().value("--number").toLongLong(&isNumber);
    if (!isNumber)
        return command.wrongUsage(Text::tr("--number is a number, not %1.").arg(command.arguments().value("--number")));
    return std::optional(number);
}

} // namespace

Result<> importNewerVersion(Command &command)
{
    for (const char *option : {"--map", "--on-duplicate", "--encoding"}) {
        if (command.arguments().has(option))
            return command.wrongUsage(Text::tr("%1 is for candidates, not for jd.").arg(QLatin1String(option)));
    }
    if (command.arguments().positionals.size() != 3)
        return command.wrongUsage(Text::tr("Say which one file to read, or - for standard input."));
    const QString path = command.positional(2);
    const auto number = numberOption(command);
    if (!number)
        return number.error();
    const auto source = readDescriptionSource(path, command.console().in);
    if (!source)
        return source.error();
    const auto newer = readNewerVersion(*source, sourceName(path), *number);
    if (!newer && newer.error().kind == ErrorKind::Refused)
        return Error{newer.error().kind, newer.error().message + u' ' + Text::tr("Or say which: --number 1.")};
    if (!newer)
        return newer.error();
    const bool isDry = command.arguments().has("--dry-run");
    if (auto opened = command.open(isDry ? Workspace::Access::Read : Workspace::Access::Write); !opened)
        return opened.error();
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const auto update = compareStored(command.connection(), *posting, *newer);
    if (!update)
        return update.error();
    if (!isDry) {
        const auto who = command.author();
        if (!who)
            return who.error();
        const auto stored = command.commit(
            updateStored(command.connection(), *posting, *newer, *update, *who, command.arguments().value("--reason")));
        if (!stored)
            return stored.error();
    }
    printUpdate(command, *posting, *update);
    return {};
}

} // namespace shortlist
