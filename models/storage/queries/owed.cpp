#include "queries/owed.h"

#include <initializer_list>
#include <utility>

namespace shortlist {

namespace {

std::string filled(std::string sql, std::initializer_list<std::pair<std::string_view, std::string_view>> marks)
{
    for (const auto &[mark, by] : marks) {
        for (size_t at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at + by.size()))
            sql.replace(at, mark.size(), by);
    }
    return sql;
}

} // namespace

std::string owesInterviewSql(std::string_view member, std::string_view interview)
{
    return filled("({i}.status = 'scheduled' and {i}.kind <> 'reference'"
                  " and exists (select 1 from member owing where owing.id = {m} and owing.active = 1)"
                  " and exists (select 1 from application going where going.id = {i}.application_id"
                  " and going.status = 'active')"
                  " and not exists (select 1 from scorecard given where given.application_id = {i}.application_id"
                  " and given.member_id = {m} and given.status = 'submitted' and (given.interview_id = {i}.id"
                  " or (given.interview_id is null and not exists (select 1 from interview prior"
                  " join interviewer before on before.interview_id = prior.id and before.member_id = {m}"
                  " where prior.application_id = {i}.application_id and prior.status = 'scheduled'"
                  " and prior.kind <> 'reference' and (prior.starts_at, prior.id) < ({i}.starts_at, {i}.id))))))",
                  {{"{m}", member}, {"{i}", interview}});
}

std::string owesSql(std::string_view member, std::string_view application)
{
    return filled("(exists (select 1 from interview held join interviewer holder on holder.interview_id = held.id"
                  " where held.application_id = {a} and holder.member_id = {m} and {held})"
                  " or (exists (select 1 from scorecard begun join member owing on owing.id = begun.member_id"
                  " where begun.application_id = {a} and begun.member_id = {m} and begun.status = 'draft'"
                  " and owing.active = 1) and not exists (select 1 from scorecard given"
                  " where given.application_id = {a} and given.member_id = {m} and given.status = 'submitted')))",
                  {{"{held}", owesInterviewSql("{m}", "held")}, {"{m}", member}, {"{a}", application}});
}

std::string owedSql(std::string_view member)
{
    return filled("select one.id from application one where one.id in (select application_id from scorecard"
                  " where member_id = {m} and status = 'draft' union select held.application_id from interviewer holder"
                  " join interview held on held.id = holder.interview_id where holder.member_id = {m}) and ",
                  {{"{m}", member}})
           + owesSql(member, "one.id");
}

} // namespace shortlist
