#pragma once

#include <string_view>

namespace shortlist {

/// The applications that member ?4 owes a scorecard for: they have a draft and nothing submitted. (queries/board.cpp
/// asks the same of one application at a time.)
inline constexpr std::string_view owedSql
    = "select owed.application_id from scorecard owed where owed.member_id = ?4 and owed.status = 'draft'"
      " and not exists (select 1 from scorecard given where given.application_id = owed.application_id"
      " and given.member_id = owed.member_id and given.status = 'submitted')";

} // namespace shortlist
