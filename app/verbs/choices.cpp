#include "verbs/choices.h"

#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/openings.h"
#include "text.h"

namespace shortlist {

Result<ApplicationFacts> applicationNamed(Command &command, const QString &ref)
{
    const auto id = command.findApplication(ref);
    if (!id)
        return id.error();
    auto facts = applicationFacts(command.connection(), *id);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound, Text::tr("There is no application %1.").arg(ref)};
    return std::move(**facts);
}

Result<std::vector<ApplicationFacts>> applicationsNamed(Command &command)
{
    std::vector<ApplicationFacts> all;
    for (const QString &ref : command.arguments().positionals.mid(1)) {
        auto one = applicationNamed(command, ref);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<qint64> findRow(Command &command, Kind kind, const QString &ref)
{
    if (kind == Kind::Application) {
        const auto id = command.findApplication(ref);
        return id ? Result<qint64>(id->value) : Result<qint64>(id.error());
    }
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    return command.find(kind, ref, *posting);
}

Result<Reason> reasonNamed(Command &command)
{
    if (!command.arguments().has("--reason"))
        return command.wrongUsage(Text::tr("--reason is missing: why does it end?"));
    const auto id = command.find(Kind::Reason, command.arguments().value("--reason"));
    if (!id)
        return Error{id.error().kind, id.error().message + u' '
                                          + Text::tr("`shortlist list FILE reasons` shows the reasons there are.")};
    const auto all = reasons(command.connection());
    if (!all)
        return all.error();
    for (const Reason &reason : *all) {
        if (reason.id.value == *id)
            return reason;
    }
    return Error{ErrorKind::NotFound, Text::tr("There is no reason %1.").arg(command.arguments().value("--reason"))};
}

Result<Stage> stageNamed(Command &command, PostingId posting, const QString &ref)
{
    const auto id = command.find(Kind::Stage, ref, posting);
    const auto all = stages(command.connection(), posting);
    if (!all)
        return all.error();
    QStringList names;
    for (const Stage &stage : *all) {
        if (id && stage.id.value == *id)
            return stage;
        names += stage.name;
    }
    if (id)
        return Error{ErrorKind::NotFound, Text::tr("Stage %1 is one of another posting. Here there are %2.")
                                              .arg(ref, names.join(QStringLiteral(", ")))};
    return Error{id.error().kind,
                 id.error().message + u' ' + Text::tr("Here there are %1.").arg(names.join(QStringLiteral(", ")))};
}

Result<Stage> firstStage(Connection &connection, PostingId posting)
{
    const auto all = stages(connection, posting);
    if (!all)
        return all.error();
    for (const Stage &stage : *all) {
        if (stage.kind == StageKind::Applied)
            return stage;
    }
    if (!all->empty())
        return all->front();
    return Error{
        ErrorKind::NotFound,
        Text::tr("The posting has no stage. Add one with `shortlist add FILE stage --posting %1 name=Applied`.")
            .arg(posting.value)};
}

Result<qint64> toOption(Command &command)
{
    if (!command.arguments().has("--to"))
        return qint64(0);
    bool isNumber = false;
    const qint64 position = command.arguments().value("--to").toLongLong(&isNumber);
    if (!isNumber || position < 1)
        return command.wrongUsage(Text::tr("--to is a position from 1: %1").arg(command.arguments().value("--to")));
    return position;
}

void sayIfFilled(Command &command, const Openings &before, qsizetype hiredNow)
{
    if (fillsLastOpening(before, hiredNow))
        command.say(Text::tr("That filled the last opening of the posting. `shortlist status %1 %2 closed --reason "
                             "\"Position filled\"` closes it "
                             "and ends what is still active.")
                        .arg(command.positional(0))
                        .arg(before.posting.value));
}

} // namespace shortlist
