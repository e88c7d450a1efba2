#include "rules/checklist_rules.h"

#include "rank.h"
#include "rules/criterion_rules.h"
#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "text.h"
#include "uuid.h"

#include <algorithm>

namespace shortlist {

int countRated(const std::vector<Criterion> &criteria)
{
    return static_cast<int>(std::count_if(criteria.begin(), criteria.end(),
                                          [](const Criterion &one) { return one.assess == Assess::Rate; }));
}

Result<Edit> addCriteria(std::vector<Criterion> criteria, const std::vector<Criterion> &siblings, Authorship who,
                         bool isLocked, const QString &reason)
{
    if (criteria.empty())
        return badInput(Text::tr("There is no line to add. Type one."));
    const std::vector<QString> ranks = ranksBetween(siblings.empty() ? QString() : siblings.back().rank, QString(),
                                                    static_cast<qsizetype>(criteria.size()));
    Edit edit = newEdit(Verb::AddCriterion, who, {});
    NewIds ids;
    for (size_t i = 0; i < criteria.size(); ++i) {
        Criterion &one = criteria[i];
        if (auto problem = problemWith(one))
            return *problem;
        if (auto problem = problemWithLock(std::nullopt, one, isLocked, reason))
            return *problem;
        one.id = ids.next<Criterion>();
        one.uuid = newUuid(who.at);
        one.rank = ranks[i];
        edit.subjects.push_back(subjectOf(one));
        edit.changes.push_back(creation(one));
    }
    edit.subjects.push_back(subjectOf(criteria.front().posting));
    edit.reason = reason;
    return edit;
}

Result<Edit> keepRated(const std::vector<Criterion> &rated, const std::vector<CriterionId> &keep, Authorship who,
                       bool isLocked, const QString &reason)
{
    Edit edit = newEdit(Verb::EditCriterion, who, {});
    edit.reason = reason;
    for (const Criterion &one : rated) {
        if (one.assess != Assess::Rate || std::find(keep.begin(), keep.end(), one.id) != keep.end())
            continue;
        Criterion after = one;
        after.assess = Assess::None;
        if (auto problem = problemWithLock(one, after, isLocked, reason))
            return *problem;
        edit.subjects.push_back(subjectOf(one));
        add(edit.changes, difference(one, after));
    }
    if (edit.changes.empty())
        return refused(Text::tr("All of these lines stay rated, so nothing was changed."));
    return edit;
}

} // namespace shortlist
