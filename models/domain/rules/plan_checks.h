#pragma once

#include "member.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

/// What interviews are checked for, planned and scheduled ones alike.

[[nodiscard]] std::optional<Error> problemWithMinutes(qint64 minutes, const QString &name);

/// Each is a member, and active unless they hold it `already`.
[[nodiscard]] std::optional<Error> problemWithInterviewers(const std::vector<MemberId> &interviewers,
                                                           const std::vector<Member> &members,
                                                           const std::vector<MemberId> &already);

/// Each is one of `ofPosting`.
[[nodiscard]] std::optional<Error> problemWithCriteria(const std::vector<CriterionId> &criteria,
                                                       const std::vector<Criterion> &ofPosting, const QString &name);

} // namespace shortlist
