#include "rules/section_rules.h"

#include "rules/edit_parts.h"
#include "rules/placing.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

const QString &labelOf(const Section &section)
{
    return section.heading.isEmpty() ? section.text : section.heading;
}

} // namespace

std::optional<Error> problemWith(const Section &section)
{
    if (isBlank(section.heading) && isBlank(section.text))
        return badInput(Text::tr("A section has neither heading nor text. Give one of them."));
    return problemWithTexts(section, labelOf(section), documentLimit);
}

Result<Edit> addSection(Section section, const std::vector<Section> &siblings, std::optional<qint64> position,
                        Authorship who)
{
    if (auto problem = problemWith(section))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(siblings, position);
    section.id = SectionId(-1);
    section.uuid = newUuid(who.at);
    section.rank = place.rank;
    Edit edit = newEdit(Verb::AddSection, who, {subjectOf(section), subjectOf(section.posting)});
    edit.changes = std::move(place.shifted);
    edit.changes.push_back(creation(section));
    return edit;
}

Result<Edit> editSection(const Section &before, Section after, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    after.posting = before.posting;
    after.rank = before.rank;
    if (auto problem = problemWith(after))
        return *problem;
    return differenceEdit(Verb::EditSection, before, after, labelOf(before), who);
}

Result<Edit> deleteSection(const Section &section, Authorship who)
{
    Edit edit = newEdit(Verb::DeleteSection, who, {subjectOf(section), subjectOf(section.posting)});
    edit.changes.push_back(deletion(section));
    return edit;
}

} // namespace shortlist
