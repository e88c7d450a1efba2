#include "rules/reason_rules.h"

#include "fold.h"
#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

std::optional<Error> problemWith(const Reason &reason, const std::vector<Reason> &others)
{
    if (auto problem = problemWithName(reason.name, "name"))
        return problem;
    if (auto problem = problemWithTexts(reason, reason.name))
        return problem;
    const QString name = fold(reason.name);
    for (const Reason &other : others) {
        if (other.id != reason.id && other.side == reason.side && fold(other.name) == name)
            return refused(Text::tr("There is a reason named %1 of that side already. Use it, or choose another name.")
                               .arg(named(other.name)));
    }
    return std::nullopt;
}

} // namespace

std::vector<Reason> standardReasons(Moment at)
{
    const std::vector<std::pair<ReasonSide, QString>> list{
        {ReasonSide::WeRejected, Text::tr("Missing a required qualification")},
        {ReasonSide::WeRejected, Text::tr("Experience does not match the role")},
        {ReasonSide::WeRejected, Text::tr("Interview scores below the others")},
        {ReasonSide::WeRejected, Text::tr("Position filled")},
        {ReasonSide::WeRejected, Text::tr("Position cancelled")},
        {ReasonSide::WeRejected, Text::tr("No reply from the candidate")},
        {ReasonSide::TheyRejected, Text::tr("Accepted another offer")},
        {ReasonSide::TheyRejected, Text::tr("Pay")},
        {ReasonSide::TheyRejected, Text::tr("Location or commute")},
        {ReasonSide::TheyRejected, Text::tr("Role not as expected")},
        {ReasonSide::TheyRejected, Text::tr("Withdrew without a reason")},
        {ReasonSide::Neither, Text::tr("Transferred to another posting")},
    };
    NewIds ids;
    std::vector<Reason> reasons;
    reasons.reserve(list.size());
    for (const auto &[side, name] : list)
        reasons.push_back({ids.next<Reason>(), newUuid(at), name, side});
    return reasons;
}

Result<Edit> addReason(Reason reason, const std::vector<Reason> &others, Authorship who)
{
    reason.id = ReasonId(-1);
    reason.uuid = newUuid(who.at);
    if (auto problem = problemWith(reason, others))
        return *problem;
    Edit edit = newEdit(Verb::AddReason, who, {subjectOf(reason)});
    edit.changes.push_back(creation(reason));
    return edit;
}

Result<Edit> editReason(const Reason &before, Reason after, const std::vector<Reason> &others, bool inUse,
                        Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    if (auto problem = problemWith(after, others))
        return *problem;
    if (inUse && after.side != before.side)
        return refused(Text::tr("Applications ended with the reason %1, so its side stays. Add another reason instead.")
                           .arg(named(before.name)));
    return differenceEdit(Verb::EditReason, before, after, before.name, who);
}

Result<Edit> deleteReason(const Reason &reason, bool inUse, Authorship who)
{
    if (inUse)
        return refused(Text::tr("Applications ended with the reason %1, so it cannot be deleted. Rename it instead.")
                           .arg(named(reason.name)));
    Edit edit = newEdit(Verb::DeleteReason, who, {subjectOf(reason)});
    edit.changes.push_back(deletion(reason));
    return edit;
}

} // namespace shortlist
