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

/// NotFound where the candidate is gone.
[[nodiscard]] Result<CandidateProfile> candidateProfile(Connection &connection, const ProfileRequest &request);

} // namespace shortlist
