#include "window/posting/template_steps.h"

#include "jobs/stored_posting.h"
#include "queries/postings.h"
#include "rules/posting_rules.h"
#include "rules/template_rules.h"
#include "verbs/still_there.h"

namespace shortlist {

WorkspaceClient::Step duplicateStored(PostingId posting)
{
    return [posting](Connection &connection, Authorship who) -> Result<Edit> {
        const auto stored = storedPosting(connection, posting);
        return stored ? duplicatePosting(stored->document, who) : Result<Edit>(stored.error());
    };
}

WorkspaceClient::Step saveAsTemplate(PostingId posting, const QString &name)
{
    return [posting, name](Connection &connection, Authorship who) -> Result<Edit> {
        const auto stored = storedPosting(connection, posting);
        const auto others = templates(connection);
        if (!stored || !others)
            return stored ? others.error() : stored.error();
        return addTemplate(name.trimmed(), stored->document, *others, who);
    };
}

WorkspaceClient::Step startFromTemplate(TemplateId from)
{
    return [from](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(templates(connection), from.value);
        if (!found)
            return found.error();
        auto document = readTemplateBody(*found);
        return document ? addPosting(std::move(*document), who) : Result<Edit>(document.error());
    };
}

WorkspaceClient::Step removeTemplate(TemplateId from)
{
    return [from](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(templates(connection), from.value);
        return found ? deleteTemplate(*found, who) : Result<Edit>(found.error());
    };
}

} // namespace shortlist
