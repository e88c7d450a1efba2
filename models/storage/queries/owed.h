#pragma once

#include <string>

namespace shortlist {

/// Who owes a scorecard: an active member who has submitted none for the application, and who has begun one or holds an
/// interview of it that is scored and not cancelled. This is the one place that says so.

/// The applications that member ?4 owes a scorecard for.
inline constexpr std::string_view owedSql
    = "select begun.application_id from scorecard begun join member owing on owing.id = begun.member_id"
      " where begun.member_id = ?4 and begun.status = 'draft' and owing.active = 1"
      " and not exists (select 1 from scorecard given where given.application_id = begun.application_id"
      " and given.member_id = ?4 and given.status = 'submitted')"
      " union select held.application_id from interviewer holder join interview held on held.id = holder.interview_id"
      " join member owing on owing.id = holder.member_id where holder.member_id = ?4 and held.status = 'scheduled'"
      " and held.kind <> 'reference' and owing.active = 1"
      " and not exists (select 1 from scorecard given where given.application_id = held.application_id"
      " and given.member_id = ?4 and given.status = 'submitted')";

/// Whether a member owes one for an application; both are names of columns or parameters.
[[nodiscard]] inline std::string owesSql(std::string_view member, std::string_view application)
{
    std::string sql
        = "(exists (select 1 from member owing where owing.id = {m} and owing.active = 1)"
          " and not exists (select 1 from scorecard given where given.application_id = {a}"
          " and given.member_id = {m} and given.status = 'submitted')"
          " and (exists (select 1 from scorecard begun where begun.application_id = {a}"
          " and begun.member_id = {m} and begun.status = 'draft')"
          " or exists (select 1 from interview held join interviewer holder on holder.interview_id = held.id"
          " where held.application_id = {a} and holder.member_id = {m} and held.status = 'scheduled'"
          " and held.kind <> 'reference')))";
    const auto replace = [&sql](std::string_view mark, std::string_view by) {
        for (size_t at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at + by.size()))
            sql.replace(at, mark.size(), by);
    };
    replace("{m}", member);
    replace("{a}", application);
    return sql;
}

} // namespace shortlist
