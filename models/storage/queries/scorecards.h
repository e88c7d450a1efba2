#pragma once

#include "connection.h"
#include "rules/facts.h"

#include <QSet>

#include <functional>

namespace shortlist {

/// A member's latest revision for an application, draft or submitted.
[[nodiscard]] Result<std::optional<ScorecardRows>> latestScorecard(Connection &connection, ApplicationId application,
                                                                   MemberId member);
/// All of a member's for an application, by revision.
[[nodiscard]] Result<std::vector<Scorecard>> scorecardsBy(Connection &connection, ApplicationId application,
                                                          MemberId member);
[[nodiscard]] Result<std::optional<Screening>> screening(Connection &connection, ApplicationId application,
                                                         CriterionId criterion);
/// All of a posting (none: of all), by application, member, revision.
[[nodiscard]] Result<std::vector<Scorecard>> scorecards(Connection &connection, PostingId posting);

/// A mark that counts: of the latest submitted revision of a scorecard, on a criterion that is assessed by rating.
struct CountedMark {
    ApplicationId application;
    CriterionId criterion;
    MemberId member;
    std::optional<int> mark;
};

struct MarkFilter {
    PostingId posting;            ///< none: all
    ApplicationId application;    ///< none: all
    std::optional<Moment> before; ///< submitted before; absent: all
    MemberId viewer = {};         ///< none of an application that they owe a scorecard for; none: all
};

/// The applications that a member owes a scorecard for (owed.h). Until they have submitted it, nobody else's marks are
/// shown to them. Of nobody: none.
[[nodiscard]] Result<QSet<ApplicationId>> applicationsOwed(Connection &connection, MemberId member);
/// The postings that they are of.
[[nodiscard]] Result<QSet<PostingId>> postingsOwed(Connection &connection, MemberId member);

/// By application, criterion, member.
[[nodiscard]] Result<> visitCountedMarks(Connection &connection, const MarkFilter &filter,
                                         const std::function<void(const CountedMark &)> &visit);

} // namespace shortlist
