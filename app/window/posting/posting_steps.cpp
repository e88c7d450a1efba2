#include "window/posting/posting_steps.h"

#include "posting/facts_form.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "rules/posting_rules.h"
#include "rules/section_rules.h"
#include "verbs/still_there.h"
#include "window/posting/field_edits.h"

namespace shortlist {

Error changedElsewhere(const QString &now)
{
    const QString shown = now.size() > 60 ? now.left(59) + QChar(0x2026) : now;
    return {ErrorKind::Conflict,
            Text::tr("Somebody changed this to “%1” meanwhile. What you typed is still here: leave the field once "
                     "more to store it over theirs.")
                .arg(shown)};
}

namespace {

/// Sets one fact of a posting by its word.
Result<> setFact(Posting &posting, const QString &name, const QString &text)
{
    if (name == QLatin1String("owner")) {
        posting.owner = MemberId(text.toLongLong());
        return {};
    }
    std::vector<FieldText> texts{{name, text.trimmed()}};
    if (const auto problem = setPay(posting.pay, texts))
        return Error{ErrorKind::BadInput, problem->sentence};
    if (texts.empty())
        return {};
    const bool isLong = name == QLatin1String("summary") || name == QLatin1String("unplaced");
    return setField(posting, name, isLong ? text : text.trimmed(),
                    {"title", "organization", "department", "location", "workplace", "employment_type", "openings",
                     "requisition", "closes_on", "summary", "unplaced"});
}

} // namespace

WorkspaceClient::Step newPosting(const QString &title)
{
    return [title](Connection &, Authorship who) -> Result<Edit> {
        PostingDocument document;
        document.posting.title = title;
        return addPosting(document, who);
    };
}

WorkspaceClient::Step editFact(PostingId id, const QString &name, const QString &text, const QString &base)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto before = stillThere(posting(connection, id), Kind::Posting, id.value);
        if (!before)
            return before.error();
        const auto openings = openingsOf(connection, id);
        if (!openings)
            return openings.error();
        if (const QString now = factText(*before, name); !base.isNull() && now != base)
            return changedElsewhere(now);
        Posting after = *before;
        if (auto set = setFact(after, name, text); !set)
            return set.error();
        return editPosting(*before, after, *openings, who);
    };
}

WorkspaceClient::Step setStatus(PostingId id, PostingStatus status)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(posting(connection, id), Kind::Posting, id.value);
        if (!found)
            return found.error();
        const auto active = activeApplications(connection, id);
        if (!active)
            return active.error();
        return setPostingStatus(*found, status, *active, std::nullopt, false, who);
    };
}

WorkspaceClient::Step newSection(PostingId id, const QString &heading)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto siblings = sections(connection, id);
        if (!siblings)
            return siblings.error();
        Section fresh;
        fresh.posting = id;
        fresh.heading = heading;
        return addSection(fresh, *siblings, std::nullopt, who);
    };
}

WorkspaceClient::Step editSectionField(SectionId id, const QString &name, const QString &text, const QString &base)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto before = stillThere(section(connection, id), Kind::Section, id.value);
        if (!before)
            return before.error();
        const QString &now = name == QLatin1String("heading") ? before->heading : before->text;
        if (!base.isNull() && now != base)
            return changedElsewhere(now);
        Section after = *before;
        if (auto set = setField(after, name, text, {"heading", "text"}); !set)
            return set.error();
        return editSection(*before, after, who);
    };
}

WorkspaceClient::Step removeSection(SectionId id)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(section(connection, id), Kind::Section, id.value);
        return found ? deleteSection(*found, who) : Result<Edit>(found.error());
    };
}

} // namespace shortlist
