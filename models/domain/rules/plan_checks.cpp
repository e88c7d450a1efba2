#include "rules/plan_checks.h"

#include "rules/edit_parts.h"
#include "rules/plan_rules.h"
#include "text.h"

namespace shortlist {

std::optional<Error> problemWithMinutes(qint64 minutes, const QString &name)
{
    if (minutes >= fewestMinutes && minutes <= mostMinutes)
        return std::nullopt;
    return badInput(
        Text::tr("%1 lasts %2 minutes. Give %3 to %4.")
            .arg(named(name), QString::number(minutes), QString::number(fewestMinutes), QString::number(mostMinutes)));
}

std::optional<Error> problemWithInterviewers(const std::vector<MemberId> &interviewers,
                                             const std::vector<Member> &members, const std::vector<MemberId> &already)
{
    for (const MemberId id : interviewers) {
        const auto member
            = std::find_if(members.begin(), members.end(), [id](const Member &one) { return one.id == id; });
        if (member == members.end())
            return Error{ErrorKind::NotFound, Text::tr("There is no member %1.").arg(id.value)};
        const bool isKept = std::find(already.begin(), already.end(), id) != already.end();
        if (!member->active && !isKept)
            return refused(
                Text::tr("%1 is not active any more and can hold no interview. Choose somebody else, or make "
                         "them active again.")
                    .arg(named(member->name)));
    }
    return std::nullopt;
}

std::optional<Error> problemWithCriteria(const std::vector<CriterionId> &criteria,
                                         const std::vector<Criterion> &ofPosting, const QString &name)
{
    for (const CriterionId id : criteria) {
        const bool isThere
            = std::any_of(ofPosting.begin(), ofPosting.end(), [id](const Criterion &one) { return one.id == id; });
        if (!isThere)
            return refused(Text::tr("Criterion %1 is none of the posting of %2. Choose one of its criteria.")
                               .arg(QString::number(id.value), named(name)));
    }
    return std::nullopt;
}

} // namespace shortlist
