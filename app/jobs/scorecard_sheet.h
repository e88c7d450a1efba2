#pragma once

#include "connection.h"
#include "shown/scorecard_sheet.h"

namespace shortlist {

/// The scorecard of a member (`name`, where they are new) for an application. NotFound where that is gone. Others'
/// answers come along once the member has submitted.
[[nodiscard]] Result<ScorecardSheet> scorecardSheet(Connection &connection, ApplicationId application, MemberId member,
                                                    const QString &name);

} // namespace shortlist
