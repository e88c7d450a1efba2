#pragma once

#include <string_view>

namespace shortlist {

/// The applications that member ?4 owes a scorecard for: they have a draft and nothing submitted. (queries/board.cpp
/// asks the same of one application at a time.)
inline constexpr std::string_view owedSql
    = "select application_id from scorecard where member_id = ?4 group by application_id"
      " having max(status = 'submitted') = 0";

} // namespace shortlist
