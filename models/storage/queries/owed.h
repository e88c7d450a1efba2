#pragma once

#include <string>

namespace shortlist {

/// Who owes a scorecard: an active member who holds an interview of an active application that is scored and not
/// cancelled, and has submitted no card of theirs for it; or who has begun a card and submitted none of the
/// application. A submitted card that was made for no interview stands for the first one that they hold. This is the
/// one place that says so. All names are of columns, rows or parameters.

/// Whether a member owes one for an interview that they hold.
[[nodiscard]] std::string owesInterviewSql(std::string_view member, std::string_view interview);

/// Whether a member owes one for an application.
[[nodiscard]] std::string owesSql(std::string_view member, std::string_view application);

/// The applications that a member owes one for.
[[nodiscard]] std::string owedSql(std::string_view member);

} // namespace shortlist
