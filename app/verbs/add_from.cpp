#include "verbs/add_from.h"

#include "jobs/stored_posting.h"
#include "queries/postings.h"
#include "rules/template_rules.h"
#include "text.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

Result<Template> templateNamed(Command &command, const QString &ref)
{
    const auto id = command.find(Kind::Template, ref);
    if (!id)
        return id.error();
    return stillThere(templates(command.connection()), *id);
}

} // namespace

Result<PostingDocument> beginningOf(Command &command)
{
    const Arguments &arguments = command.arguments();
    if (arguments.has("--from") && arguments.has("--template"))
        return command.wrongUsage(Text::tr("Choose one of --from and --template."));
    if (arguments.has("--template")) {
        const auto from = templateNamed(command, arguments.value("--template"));
        return from ? readTemplateBody(*from) : Result<PostingDocument>(from.error());
    }
    if (!arguments.has("--from"))
        return PostingDocument();
    const auto id = command.find(Kind::Posting, arguments.value("--from"));
    if (!id)
        return id.error();
    auto stored = storedPosting(command.connection(), PostingId(*id));
    if (!stored)
        return stored.error();
    return asBeginning(std::move(stored->document));
}

Result<Edit> newTemplate(Command &command, const QString &name, Authorship who)
{
    const auto id = command.postingOption();
    if (!id)
        return id.error();
    const auto stored = storedPosting(command.connection(), *id);
    const auto others = templates(command.connection());
    if (!stored || !others)
        return stored ? others.error() : stored.error();
    return addTemplate(name.isEmpty() ? stored->document.posting.title : name, stored->document, *others, who);
}

Result<Edit> withoutTemplate(Command &command, const QString &ref, Authorship who)
{
    const auto found = templateNamed(command, ref);
    return found ? deleteTemplate(*found, who) : Result<Edit>(found.error());
}

} // namespace shortlist
