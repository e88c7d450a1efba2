#include "rules/library_rules.h"

#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

constexpr std::pair<QString Criterion::*, QString LibraryEntry::*> anchors[]{
    {&Criterion::anchor1, &LibraryEntry::anchor1},
    {&Criterion::anchor2, &LibraryEntry::anchor2},
    {&Criterion::anchor3, &LibraryEntry::anchor3},
    {&Criterion::anchor4, &LibraryEntry::anchor4},
    {&Criterion::anchor5, &LibraryEntry::anchor5}};

bool hasAnchor(const LibraryEntry &entry)
{
    return std::any_of(std::begin(anchors), std::end(anchors),
                       [&entry](const auto &one) { return !isBlank(entry.*one.second); });
}

} // namespace

std::optional<Error> problemWith(const LibraryEntry &entry)
{
    if (auto problem = problemWithName(entry.heading, "heading"))
        return problem;
    if (isBlank(entry.question) && !hasAnchor(entry))
        return badInput(
            Text::tr("%1 has neither a question nor an anchor. Give one of them.").arg(named(entry.heading)));
    return problemWithTexts(entry, entry.heading);
}

Result<Edit> addLibraryEntry(LibraryEntry entry, Authorship who)
{
    entry.id = LibraryEntryId(-1);
    entry.uuid = newUuid(who.at);
    if (auto problem = problemWith(entry))
        return *problem;
    Edit edit = newEdit(Verb::AddLibraryEntry, who, {subjectOf(entry)});
    edit.changes.push_back(creation(entry));
    return edit;
}

Result<Edit> editLibraryEntry(const LibraryEntry &before, LibraryEntry after, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    if (auto problem = problemWith(after))
        return *problem;
    return differenceEdit(Verb::EditLibraryEntry, before, after, before.heading, who);
}

Result<Edit> deleteLibraryEntry(const LibraryEntry &entry, Authorship who)
{
    Edit edit = newEdit(Verb::DeleteLibraryEntry, who, {subjectOf(entry)});
    edit.changes.push_back(deletion(entry));
    return edit;
}

LibraryEntry libraryEntryOf(const Criterion &criterion, const QString &question)
{
    LibraryEntry entry;
    entry.heading = criterion.label().left(nameLimit);
    entry.question = question;
    for (const auto &[ofCriterion, ofEntry] : anchors)
        entry.*ofEntry = criterion.*ofCriterion;
    return entry;
}

Criterion withAnchorsOf(Criterion criterion, const LibraryEntry &entry)
{
    for (const auto &[ofCriterion, ofEntry] : anchors) {
        if (!isBlank(entry.*ofEntry))
            criterion.*ofCriterion = entry.*ofEntry;
    }
    return criterion;
}

} // namespace shortlist
