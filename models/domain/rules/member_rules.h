#pragma once

#include "edit.h"
#include "member.h"
#include "result.h"

namespace shortlist {

/// Names and e-mails of members are unique, compared folded. `others` may hold the member itself too.

[[nodiscard]] std::optional<Error> problemWith(const Member &member, const std::vector<Member> &others);

[[nodiscard]] Result<Edit> addMember(Member member, const std::vector<Member> &others, Authorship who);
[[nodiscard]] Result<Edit> editMember(const Member &before, Member after, const std::vector<Member> &others,
                                      Authorship who);

/// `inUse`: any row or journal entry refers to the member.
[[nodiscard]] Result<Edit> deleteMember(const Member &member, bool inUse, Authorship who);

} // namespace shortlist
