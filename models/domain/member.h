#pragma once

#include "describe.h"

namespace shortlist {

enum class Role { HiringManager, Recruiter, Interviewer, HumanResources };

template <>
struct Words<Role> {
    static constexpr std::array<std::pair<Role, const char *>, 4> list{{
        {Role::HiringManager, "hiring_manager"},
        {Role::Recruiter, "recruiter"},
        {Role::Interviewer, "interviewer"},
        {Role::HumanResources, "hr"},
    }};
};

/// One of us: whoever owns a posting, interviews, or does anything in the workspace.
struct Member {
    MemberId id;
    QString uuid;
    QString name;
    QString email;
    QStringList roles; ///< words of Role
    bool active = true;

    friend bool operator==(const Member &, const Member &) = default;
};

template <>
struct Describe<Member> {
    static constexpr Kind kind = Kind::Member;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Member::uuid), field("name", &Member::name), field("email", &Member::email),
                          field("roles", &Member::roles), field("active", &Member::active));
};

} // namespace shortlist
