#pragma once

#include "interval.h"
#include "result.h"

#include <optional>
#include <vector>

namespace shortlist {

/// How many of a group applied, and how many of them were selected.
struct SelectionGroup {
    qint64 applicants = 0;
    qint64 selected = 0;
};

/// One group beside the one with the highest rate of selection.
struct GroupImpact {
    std::optional<double> rate;            ///< selected / applicants; absent: nobody applied
    std::optional<double> ratio;           ///< rate / highest rate
    std::optional<Interval> ratioInterval; ///< 95 %, by logarithms (Katz et al. 1978); absent where nobody was selected
    bool isBelowFourFifths = false;        ///< ratio < .80, compared in whole numbers: .80 itself is not below
    bool isTooSmallToJudge = false;        ///< one person selected instead of another would turn it around
    bool isSmallGroup = false;             ///< under 2 % of the applicants: needs no analysis of its own
    bool needsFisher = false;              ///< fewer than 30 people, or an expected count below 5: `z` is of no use
    std::optional<double> z;              ///< pooled two-sample test; from 2 on in size it is "two standard deviations"
    std::optional<double> zChance;        ///< two-sided
    std::optional<double> fisher;         ///< two-sided chance by Fisher's exact test
    std::optional<double> fisherOneSided; ///< that as few or fewer of the group are selected
    double shortfall = 0;                 ///< more of the group who would be selected at the highest rate
};

struct AdverseImpact {
    size_t highest = 0;              ///< the group with the highest rate, the first of equals
    std::vector<GroupImpact> groups; ///< in the order given; of the highest itself only rate and ratio
};

/// Adverse impact by 29 CFR 1607.4(D), the "four-fifths rule", with the tests that its questions and answers name. With
/// n and s the applicants and selected of a group (1) and of the highest (2):
///
///     ratio = (s1/n1) / (s2/n2)       z = (s1/n1 - s2/n2) / sqrt(P(1-P)(1/n1 + 1/n2)), P = (s1+s2) / (n1+n2)
///
/// Too small to judge: with s1+1 and s2-1 the ratio is above 1. It shows; what follows from it a person decides.
/// BadInput: less than none, or more selected than applied. Refused, in words: fewer than two groups with applicants;
/// nobody selected in any group.
[[nodiscard]] Result<AdverseImpact> adverseImpact(const std::vector<SelectionGroup> &groups);

} // namespace shortlist
