#include "adverse_impact.h"

#include "distributions.h"
#include "fisher.h"
#include "text.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

double shareOf(qint64 part, qint64 whole)
{
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<Error> problemWithGroups(const std::vector<SelectionGroup> &groups)
{
    qint64 withApplicants = 0;
    qint64 selected = 0;
    for (const SelectionGroup &group : groups) {
        if (group.selected < 0 || group.applicants < group.selected)
            return Error{ErrorKind::BadInput, Text::tr("Of a group with %1 applicants %2 cannot be selected.")
                                                  .arg(group.applicants)
                                                  .arg(group.selected)};
        withApplicants += group.applicants > 0 ? 1 : 0;
        selected += group.selected;
    }
    if (withApplicants < 2)
        return Error{ErrorKind::Refused, Text::tr("Not enough data: only one group has applicants.")};
    if (selected == 0)
        return Error{ErrorKind::Refused, Text::tr("Not enough data: nobody was selected, so no rates differ.")};
    return std::nullopt;
}

size_t highestOf(const std::vector<SelectionGroup> &groups)
{
    size_t highest = 0;
    for (size_t i = 1; i < groups.size(); ++i) {
        const bool isFirst = groups[highest].applicants == 0;
        if (groups[i].applicants > 0
            && (isFirst
                || groups[i].selected * groups[highest].applicants > groups[highest].selected * groups[i].applicants))
            highest = i;
    }
    return highest;
}

/// Whether one person of this group selected in the place of one of the highest would turn the ratio around.
bool wouldTurn(const SelectionGroup &group, const SelectionGroup &highest)
{
    return (group.selected + 1) * highest.applicants > (highest.selected - 1) * group.applicants;
}

bool isAnyExpectedBelowFive(const SelectionGroup &a, const SelectionGroup &b)
{
    const double pooled = shareOf(a.selected + b.selected, a.applicants + b.applicants);
    const auto fewest = static_cast<double>(std::min(a.applicants, b.applicants));
    return fewest * std::min(pooled, 1 - pooled) < 5;
}

void testAgainst(GroupImpact &impact, const SelectionGroup &group, const SelectionGroup &highest)
{
    const double pooled = shareOf(group.selected + highest.selected, group.applicants + highest.applicants);
    const double spread
        = std::sqrt(pooled * (1 - pooled) * (shareOf(1, group.applicants) + shareOf(1, highest.applicants)));
    if (spread > 0) {
        impact.z = (*impact.rate - shareOf(highest.selected, highest.applicants)) / spread;
        impact.zChance = normalTwoSided(*impact.z);
    }
    if (const auto test = fisherExact(group.selected, group.applicants - group.selected, highest.selected,
                                      highest.applicants - highest.selected)) {
        impact.fisher = test->twoSided;
        impact.fisherOneSided = test->less;
    }
    impact.needsFisher = group.applicants + highest.applicants < 30 || isAnyExpectedBelowFive(group, highest);
}

void compare(GroupImpact &impact, const SelectionGroup &group, const SelectionGroup &highest)
{
    impact.ratio = *impact.rate / shareOf(highest.selected, highest.applicants);
    impact.isBelowFourFifths = group.selected * highest.applicants * 5 < highest.selected * group.applicants * 4;
    impact.isTooSmallToJudge = impact.isBelowFourFifths && wouldTurn(group, highest);
    if (group.selected > 0) {
        const double spread = std::sqrt(shareOf(1, group.selected) - shareOf(1, group.applicants)
                                        + shareOf(1, highest.selected) - shareOf(1, highest.applicants));
        const double factor = std::exp(normalQuantile(.975) * spread);
        impact.ratioInterval = Interval{*impact.ratio / factor, *impact.ratio * factor};
    }
    impact.shortfall
        = shareOf(highest.selected * group.applicants, highest.applicants) - static_cast<double>(group.selected);
    testAgainst(impact, group, highest);
}

} // namespace

Result<AdverseImpact> adverseImpact(const std::vector<SelectionGroup> &groups)
{
    if (auto problem = problemWithGroups(groups))
        return *problem;
    AdverseImpact result;
    result.highest = highestOf(groups);
    qint64 applicants = 0;
    for (const SelectionGroup &group : groups)
        applicants += group.applicants;
    for (size_t i = 0; i < groups.size(); ++i) {
        GroupImpact impact;
        impact.isSmallGroup = groups[i].applicants * 50 < applicants;
        if (groups[i].applicants > 0) {
            impact.rate = shareOf(groups[i].selected, groups[i].applicants);
            if (i == result.highest)
                impact.ratio = 1;
            else
                compare(impact, groups[i], groups[result.highest]);
        }
        result.groups.push_back(impact);
    }
    return result;
}

} // namespace shortlist
