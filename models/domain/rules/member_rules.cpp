#include "rules/member_rules.h"

#include "fold.h"
#include "rules/edit_parts.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWithAddress(const Member &member)
{
    if (member.email.isEmpty() || isMailAddress(member.email))
        return std::nullopt;
    return badInput(Text::tr("%1 is no e-mail address (member %2). Write it as name@example.org.")
                        .arg(named(member.email), named(member.name)));
}

std::optional<Error> problemWithRoles(const Member &member)
{
    for (const QString &role : member.roles) {
        if (!fromWord<Role>(role))
            return badInput(Text::tr("%1 is no role (member %2). Use some of: %3.")
                                .arg(named(role), named(member.name), allWords<Role>()));
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> problemWith(const Member &member, const std::vector<Member> &others)
{
    if (auto problem = problemWithName(member.name, "name"))
        return problem;
    if (auto problem = problemWithTexts(member, member.name))
        return problem;
    if (auto problem = problemWithAddress(member))
        return problem;
    if (auto problem = problemWithRoles(member))
        return problem;
    const QString name = fold(member.name);
    const QString email = fold(member.email);
    for (const Member &other : others) {
        if (other.id == member.id)
            continue;
        if (fold(other.name) == name)
            return refused(Text::tr("There is a member named %1 already. Choose a name that tells them apart.")
                               .arg(named(other.name)));
        if (!email.isEmpty() && fold(other.email) == email)
            return refused(Text::tr("%1 is the e-mail address of the member %2 already. Give another one, or none.")
                               .arg(named(member.email), named(other.name)));
    }
    return std::nullopt;
}

Result<Edit> addMember(Member member, const std::vector<Member> &others, Authorship who)
{
    member.id = MemberId(-1);
    member.uuid = newUuid(who.at);
    if (auto problem = problemWith(member, others))
        return *problem;
    Edit edit = newEdit(Verb::AddMember, who, {subjectOf(member)});
    edit.changes.push_back(creation(member));
    return edit;
}

Result<Edit> editMember(const Member &before, Member after, const std::vector<Member> &others, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    if (auto problem = problemWith(after, others))
        return *problem;
    return differenceEdit(Verb::EditMember, before, after, before.name, who);
}

Result<Edit> deleteMember(const Member &member, bool inUse, Authorship who)
{
    if (inUse || member.id == who.author)
        return refused(Text::tr("The member %1 stands in what was done here and cannot be deleted. Make the member "
                                "inactive instead.")
                           .arg(named(member.name)));
    Edit edit = newEdit(Verb::DeleteMember, who, {subjectOf(member)});
    edit.changes.push_back(deletion(member));
    return edit;
}

} // namespace shortlist
