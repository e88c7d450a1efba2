#pragma once

#include "connection.h"
#include "shown/candidate_profile.h"

#include <QTimeZone>

namespace shortlist {

struct ProfileRequest {
    CandidateId candidate;
    ApplicationId application; ///< none: the newest active one
    MemberId me;
    Moment now;
    QTimeZone zone;
};

/// Whether a member has a draft for an application and no submitted scorecard: then others' marks are not shown to
/// them.
[[nodiscard]] bool owesScorecard(const std::vector<Scorecard> &ofApplication, MemberId member);

/// NotFound where the candidate is gone.
[[nodiscard]] Result<CandidateProfile> candidateProfile(Connection &connection, const ProfileRequest &request);

} // namespace shortlist
